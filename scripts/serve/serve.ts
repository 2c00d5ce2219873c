/** `npm start`: serve the built site; `tsx scripts/serve/serve.ts dist dist-x`: several, each below its prefix. */
import { existsSync } from 'node:fs';
import { deployFolder } from '../build/deploy-folder.ts';
import { hostServer } from './site-server.ts';

const port = Number(process.env['PORT'] ?? 4173);
const given = process.argv.slice(2);
const dists = given.length > 0 ? given : ['dist'];
const missing = dists.find((dist) => !existsSync(`${deployFolder(dist)}/site.json`));
if (missing) {
  console.error(`${missing}: holds no built site: npm run build -- --out ${missing}`);
  process.exit(1);
}
hostServer(dists).listen(port, () => console.log(`http://localhost:${port}/`));
