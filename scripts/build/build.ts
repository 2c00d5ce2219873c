/**
 * `npm run build -- [--brand brands/NAME] [--base /PREFIX/] [--out FOLDER] [--if-other] [--plain]`: the whole site, as files. BRAND, BASE_PATH and
 * OUT_DIR in the environment say the same.
 *
 * `--plain`: without the compressed copies, for a trial. `--if-other`: only where the folder holds another brand, or one for another prefix.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { deployFolder, outFolder } from './deploy-folder.ts';

/** Put what was asked for into the environment: Vite reads its configuration anew, and asks there. @returns the rest */
function asked() {
  const { values } = parseArgs({
    options: {
      brand: { type: 'string' },
      base: { type: 'string' },
      out: { type: 'string' },
      'if-other': { type: 'boolean', default: false },
      plain: { type: 'boolean' },
    },
  });
  if (values.plain) process.env['PLAIN'] = '1';
  for (const [name, value] of [
    ['BRAND', values.brand],
    ['BASE_PATH', values.base],
    ['OUT_DIR', outFolder(values.out ?? process.env['OUT_DIR'])],
  ] as const)
    if (value !== undefined) process.env[name] = value;
  return { ifOther: values['if-other'], dist: process.env['OUT_DIR'] ?? '' };
}

async function run(): Promise<void> {
  const { ifOther, dist } = asked();
  const { BASE } = await import('./base.ts');
  const { chosenBrand } = await import('./brand/index.ts');
  const { brandIcons } = await import('./brand/icons.ts');
  const { checkAddress } = await import('./crawlers.ts');
  const brand = chosenBrand();
  checkAddress(brand.config.address, BASE, brand.id);
  const made = `${deployFolder(dist)}/site.json`;
  const wanted = JSON.stringify({ brand: brand.id, base: BASE });
  const whole = existsSync(made) && existsSync(`${dist}/index.html`);
  if (ifOther && whole && readFileSync(made, 'utf8') === wanted) return;
  await brandIcons(brand);
  // Until the build is done, the folder holds no site.
  rmSync(made, { force: true });
  await build({ logLevel: 'warn' });
  await build({ logLevel: 'warn', build: { ssr: 'src/app/render.tsx' } });
  // Vite leaves it behind, and by it npm would leave packages out of the bill (sbom.ts).
  delete process.env['NODE_ENV'];
  await import('./prerender.ts');
}

// What a person can put right is told without the program's own lines.
run().catch((error: Error) => {
  console.error(process.env['DEBUG'] ? error : error.message);
  process.exitCode = 1;
});
