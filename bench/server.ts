import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

interface File {
  body: Buffer;
  headers: Record<string, string | number>;
}

/** Everything below a folder, compressed in advance at brotli's best, as a static host does. */
function load(folder: string): Map<string, File> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(
    files.map((name) => {
      const path = `/${name.replaceAll('\\', '/')}`;
      const type = TYPES[extname(name)];
      const raw = readFileSync(join(folder, name));
      const body = type ? brotliCompressSync(raw) : raw;
      const headers = {
        'content-type': type ?? 'application/octet-stream',
        'content-length': body.length,
        ...(type && { 'content-encoding': 'br' }),
        'cache-control': path.startsWith('/assets/')
          ? 'public, max-age=31536000, immutable'
          : 'max-age=60',
      };
      return [path.replace(/index\.html$/, ''), { body, headers }];
    }),
  );
}

/** A running server of one contender. */
export interface Served {
  url: string;
  /** Where false, every connection is cut: the network is gone, for service workers too. */
  online: boolean;
  close(): void;
}

/** Serve a folder to the one browser of the harness, which always accepts brotli. */
export async function serve(folder: string): Promise<Served> {
  const files = load(folder);
  const answer = (path: string, response: ServerResponse) => {
    const file = files.get(path);
    response.writeHead(file ? 200 : 404, file?.headers).end(file?.body);
  };
  const server = createServer((request, response) => {
    if (!served.online) return void request.socket.destroy();
    answer(new URL(request.url ?? '/', 'http://site').pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as { port: number };
  // The name, not the number: Chromium accepts brotli without TLS from localhost only.
  const served = { url: `http://localhost:${port}/`, online: true, close: () => server.close() };
  return served;
}
