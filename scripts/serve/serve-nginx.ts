/**
 * `npm run e2e:nginx` serves the built site with a real nginx, and build/deploy/nginx.conf included as it is.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const port = process.env['PORT'] ?? '4173';
const folder = resolve('build/nginx');

mkdirSync(folder, { recursive: true });
writeFileSync(
  `${folder}/nginx.conf`,
  `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen ${port};
    root ${resolve('dist')};
    include ${resolve('build/deploy/nginx.conf')};
  }
}
`,
);
const nginx = spawn('nginx', ['-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` },
});
nginx.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => nginx.kill('SIGQUIT'));
