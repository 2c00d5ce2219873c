import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hstsValue, policyTags, securityHeaders } from '../scripts/build/headers.ts';
import { hostHeaders } from '../scripts/build/host-files.ts';
import { nginxConf } from '../scripts/build/nginx.ts';
import { versionOf } from '../scripts/build/version.ts';
import { changesIn, DUTY, releaseNotes } from '../scripts/make/release-notes.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const { scripts, version } = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  version: string;
};
const INLINE = { scripts: ['start()'], styles: ['p{}', 'b{}'] };
const HEADERS = securityHeaders(INLINE);
const conf = (base: string) => nginxConf(read('deploy/nginx.conf'), base, HEADERS, hstsValue());

describe('nginx', () => {
  it('has nothing left to fill in, and places below the prefix only', () => {
    expect(conf('/x/')).not.toMatch(/@(?!pos_x_gone)\w/);
    const places = [...conf('/x/').matchAll(/^ *location (?:[=^~]+ )?(\S+)/gm)].map(([, at]) => at);
    expect(places.length).toBeGreaterThan(10);
    for (const place of places) expect(place).toMatch(/^\/x\/|^@pos_x_gone$/);
  });

  it('sets nothing that another site of the same server sets', () => {
    const set = (base: string) => new Set(conf(base).match(/(?<=set \$)\w+/g));
    expect([...set('/')].filter((name) => set('/x/').has(name))).toEqual([]);
    expect(set('/').size).toBe(2);
  });

  const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((file) => existsSync(file));
  it.runIf(nginx)('takes the container’s server with two sites, as they are', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pos-nginx-'));
    const server = read('deploy/container.conf').replace(
      'include /etc/nginx/pos.conf;',
      `include ${folder}/one.conf; include ${folder}/two.conf;`,
    );
    writeFileSync(join(folder, 'one.conf'), conf('/'));
    writeFileSync(join(folder, 'two.conf'), conf('/x/'));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (each) => `${each}_temp_path ${folder}/${each};`,
    );
    writeFileSync(
      join(folder, 'nginx.conf'),
      `pid ${folder}/pid; error_log ${folder}/log; events {} http { ${temporary.join(' ')} ${server} }`,
    );
    const test = ['-t', '-q', '-e', `${folder}/log`, '-c', `${folder}/nginx.conf`];
    expect(() => execFileSync(nginx ?? '', test, { stdio: 'pipe' })).not.toThrow();
  });
});

it('binds other hosts to TLS only where the deployer says so', () => {
  expect(hstsValue()).toBe('max-age=63072000');
  expect(hstsValue(true)).toBe('max-age=63072000; includeSubDomains');
});

it('a page’s own policy is that of the header, but for who may frame it', () => {
  const [, own = ''] = /content="([^"]*)"/.exec(policyTags(INLINE)) ?? [];
  const header = HEADERS['Content-Security-Policy']?.split('; ') ?? [];
  expect(own.split(';')).toEqual(header.filter((rule) => !rule.startsWith('frame-ancestors')));
});

it('_headers keeps within what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
  // As many stylesheets and folders as there may ever be.
  const many = securityHeaders({ scripts: ['a', 'b'], styles: [...'abcdefghijkl'] });
  const lines = hostHeaders('/x/', many, hstsValue(true), []).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(50);
});

describe('the container', () => {
  const dockerfile = read('Dockerfile');

  it('copies what there is, and nothing that is kept from it', () => {
    const ignored = read('.dockerignore').split('\n');
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files]) =>
      (files ?? '').split(' '),
    );
    expect(copied).toContain('deploy/container.conf');
    for (const file of copied) {
      expect(existsSync(file), file).toBe(true);
      expect(ignored).not.toContain(file.split('/')[0]);
    }
  });

  it('is no root, has a fixed base and a health check, and passes on what a brand needs', () => {
    expect(dockerfile).toMatch(/^USER (?!0|root)\w+$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
    for (const [, image] of dockerfile.matchAll(/^FROM (\S+)/gm)) expect(image).toMatch(/:\d/);
    const taken = new Set([...dockerfile.matchAll(/^ARG (\w+)/gm)].map(([, name]) => name));
    expect([...taken].sort()).toEqual(['BASE_PATH', 'BRAND', 'SITE_VERSION']);
    for (const name of taken) expect(read('compose.yaml')).toContain(`${name}: \${${name}:-}`);
  });
});

it('no script sets a variable as only a Unix shell does', () => {
  for (const [name, script] of Object.entries(scripts))
    expect(script, name).not.toMatch(/(^|&& )[A-Z_]+=/);
});

const workflows = readdirSync('.github/workflows')
  .map((file) => read(join('.github/workflows', file)))
  .join('\n');

it('the workflows call scripts that there are', () => {
  const called = [...workflows.matchAll(/npm (?:run )?(test|(?<=run )[\w:]+)/g)];
  expect(called.length).toBeGreaterThan(4);
  for (const [, name = ''] of called) expect(Object.keys(scripts)).toContain(name);
});

it('the workflows take what others wrote as it is today: by its hash, whose version stands beside it', () => {
  const used = [...workflows.matchAll(/uses: (.+)/g)].map(([, what]) => what);
  expect(used.length).toBeGreaterThan(4);
  for (const what of used) expect(what).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
});

it('the version is that of the tag, and in order after it', () => {
  expect(versionOf('v1.2.0\n')).toBe('1.2.0');
  expect(versionOf('v1.2.0-3-g0123abc')).toBe('1.2.0+3.g0123abc');
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

describe('the changelog', () => {
  const one = `# Changelog\n\n## [1.0.0] - 2026-11-30\n\n### Added\n\n- A\n\n### ${DUTY}\n\nNothing.\n`;

  it('can be read, and what is not released comes first', () => {
    expect(changesIn(read('CHANGELOG.md'))[0]?.version).toBe('Unreleased');
  });

  it('gives a release its text, the duties first', () => {
    expect(releaseNotes(one, '1.0.0')).toBe(`## ${DUTY}\n\nNothing.\n\n## Added\n\n- A\n`);
    expect(() => releaseNotes(one, '2.0.0')).toThrow('has no [2.0.0]');
  });

  it.each([
    ['a version without its day', one.replace(' - 2026-11-30', '')],
    ['another kind of change', one.replace('### Added', '### New')],
    ['none of what a deployer must do', one.replace(`### ${DUTY}\n\nNothing.\n`, '')],
  ])('is refused with %s', (_, text) => {
    expect(() => changesIn(text)).toThrow('CHANGELOG.md: ');
  });
});
