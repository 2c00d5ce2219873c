/** `npm run brand -- brands/NAME`: whether a brand may be built, and what to read before it is published; the site's own unless told. */
import { chosenFolder } from '../build/brand/folder.ts';
import { loadBrand } from '../build/brand/index.ts';

try {
  const { id, remarks } = loadBrand(chosenFolder(process.argv[2]));
  for (const remark of remarks) console.log(`Please read: ${remark}`);
  console.log(`${id}: may be built`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
