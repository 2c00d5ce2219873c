/**
 * `npm run brand -- brands/NAME [--confirm]`: whether a brand may be built, and what to read before it is published; the site's own
 * unless told. What the brand's words stand over is kept in its folder; `--confirm`: also where that has changed and they were read.
 */
import { parseArgs } from 'node:util';
import { chosenFolder, DEFAULT } from '../build/brand/folder.ts';
import { keepWords, loadBrand } from '../build/brand/index.ts';

const { values, positionals } = parseArgs({
  options: { confirm: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/** Keeps what the words stand over; files that are broken are named with all else. */
function keep(folder: string): void {
  try {
    const written = keepWords(folder, values.confirm);
    if (written) console.log(`${written}: written; keep it with the brand`);
  } catch {}
}

try {
  const folder = chosenFolder(positionals[0]);
  if (folder && folder !== DEFAULT) keep(folder);
  const { id, remarks } = loadBrand(folder);
  for (const remark of remarks) console.log(`Please read: ${remark}`);
  console.log(`${id}: may be built`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
