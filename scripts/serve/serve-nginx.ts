/**
 * `npm run e2e:nginx` serves the built site with a real nginx and build/deploy/nginx.conf as it is,
 * but for the port and the folder.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const port = process.env['PORT'] ?? '4173';
const folder = resolve('build/nginx');
const site = readFileSync('build/deploy/nginx.conf', 'utf8')
  .replace('listen 80;', `listen ${port};`)
  .replace('root /srv/pos;', `root ${resolve('dist')};`);

mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/site.conf`, site);
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
  include ${folder}/site.conf;
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
