/** `npm start`: serve the built site. */
import { siteServer } from './site-server.ts';

const port = Number(process.env['PORT'] ?? 4173);
siteServer().listen(port, () => console.log(`http://localhost:${port}/`));
