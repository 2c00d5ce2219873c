import { readFileSync } from 'node:fs';
import { cacheControl } from '../../scripts/build/headers.ts';
import { expect, test } from './wizard.ts';

/** One list for the server of `npm start`, for nginx and for static hosts. */
const HEADERS = JSON.parse(readFileSync('build/deploy/headers.json', 'utf8')) as Record<
  string,
  string
>;

const script =
  /"(\/assets\/index-[^"]+\.js)"/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ?? '';

const ADDRESSES = [
  { path: '/', status: 200, type: 'text/html' },
  { path: '/codes/91/?from=groupmessage', status: 200, type: 'text/html' },
  { path: '/en/agent/map/', status: 200, type: 'text/html' },
  { path: script, status: 200, type: 'text/javascript' },
  { path: '/sw.js', status: 200, type: 'text/javascript' },
  { path: '/manifest.webmanifest', status: 200, type: 'application/manifest+json' },
  { path: '/en/manifest.webmanifest', status: 200, type: 'application/manifest+json' },
  { path: '/ping.txt', status: 200, type: 'text/plain' },
  { path: '/notice.json', status: 200, type: 'application/json' },
  { path: '/notice.schema.json', status: 200, type: 'application/json' },
  { path: '/flow.json', status: 200, type: 'application/json' },
  { path: '/flow.schema.json', status: 200, type: 'application/json' },
  { path: '/flow.mmd', status: 200, type: 'text/plain' },
  { path: '/icon.svg', status: 200, type: 'image/svg+xml' },
  { path: '/icons/512.png', status: 200, type: 'image/png' },
  { path: '/nothing-here/', status: 404, type: 'text/html' },
  { path: '/en/nothing/', status: 404, type: 'text/html' },
  { path: '/assets/', status: 404, type: 'text/plain' },
  { path: '/assets/index-00000000.js', status: 404, type: 'text/plain' },
];

for (const { path, status, type } of ADDRESSES) {
  test(`${path} is answered with ${status}, its type and every header`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    const sent = response.headers();
    expect(sent['content-type']).toMatch(new RegExp(`^${type.replace('+', '\\+')}`));
    const cache = status === 404 ? 'no-store' : cacheControl(path.slice(1).split('?')[0] ?? '');
    expect(sent['cache-control']).toBe(cache);
    for (const [name, value] of Object.entries(HEADERS)) {
      expect(sent[name.toLowerCase()], name).toBe(value);
    }
    expect(sent['strict-transport-security'], 'only over TLS').toBeUndefined();
  });
}

test('an address without its last slash is sent to the page, with its query', async ({
  request,
}) => {
  const response = await request.get('/codes/91?from=timeline', { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers()['location']).toMatch(/^\/codes\/91\/\?from=timeline$/);
});

test('no address is sent to another host', async ({ request, baseURL }) => {
  for (const path of ['//evil.example', '//evil.example/%2f..', '/\\evil.example']) {
    const response = await request.get(`${baseURL}${path}`, { maxRedirects: 0 });
    expect(response.headers()['location'] ?? '/').not.toMatch(/^([/\\]{2}|\w+:)/);
  }
});

test('pages and scripts travel compressed', async ({ request }) => {
  for (const path of ['/', script]) {
    const response = await request.get(path, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers()['content-encoding'], path).toBe('gzip');
  }
});

test('the policy lets the site fetch ahead where a browser has no rule of its own for that', () => {
  const policy = HEADERS['Content-Security-Policy'] ?? '';
  expect(policy).toContain("default-src 'self'");
  // What falls back on it and is never used is named.
  for (const kind of ['child', 'font', 'frame', 'media', 'object']) {
    expect(policy).toContain(`${kind}-src 'none'`);
  }
});
