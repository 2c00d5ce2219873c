/**
 * `npm run build -- [--brand brands/NAME] [--base /PREFIX/] [--out FOLDER] [--if-other] [--plain]`: the whole site, as files. BRAND, BASE_PATH and
 * OUT_DIR in the environment say the same.
 *
 * `--plain`: without the compressed copies, for a trial. `--if-other`: only where the folder holds another brand, or one for another prefix.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const { values } = parseArgs({
  options: {
    brand: { type: 'string' },
    base: { type: 'string' },
    out: { type: 'string' },
    'if-other': { type: 'boolean' },
    plain: { type: 'boolean' },
  },
});
if (values.plain) process.env['PLAIN'] = '1';
// Vite reads its configuration anew, and asks the environment.
for (const [name, value] of [
  ['BRAND', values.brand],
  ['BASE_PATH', values.base],
  ['OUT_DIR', values.out],
] as const)
  if (value !== undefined) process.env[name] = value;

async function run(): Promise<void> {
  const { BASE } = await import('./base.ts');
  const { chosenBrand } = await import('./brand/index.ts');
  const { deployFolder } = await import('./deploy-folder.ts');
  const { id } = chosenBrand();
  const dist = process.env['OUT_DIR'] ?? 'dist';
  const made = `${deployFolder(dist)}/site.json`;
  const wanted = JSON.stringify({ brand: id, base: BASE });
  if (values['if-other'] && existsSync(made) && readFileSync(made, 'utf8') === wanted) return;
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
