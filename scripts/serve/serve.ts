/** `npm start`: serve the built site; `tsx scripts/serve/serve.ts dist dist-x`: several, each below its prefix. */
import { hostServer } from './site-server.ts';

const port = Number(process.env['PORT'] ?? 4173);
const dists = process.argv.slice(2);
hostServer(dists.length > 0 ? dists : ['dist']).listen(port, () =>
  console.log(`http://localhost:${port}/`),
);
