/**
 * The service worker: keeps a copy of the whole site on the device and answers from it first. The
 * build puts a line `const OFFLINE = …` before this script (scripts/build/offline.ts), so the script
 * differs in every version, and the browser notices a new one by that.
 */
import type { OfflineCopy, OfflinePages, OfflinePart } from './parts.ts';

declare const self: ServiceWorkerGlobalScope;
declare const OFFLINE: OfflineCopy;

/** One cache a version. An older one stays while its tabs may ask for their scripts. */
const PREFIX = `pos-offline ${OFFLINE.base} `;
const CACHE = PREFIX + OFFLINE.version;

/** All versions kept here, the oldest first. */
async function versions(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

/** What is kept at an address: from this version, else from the newest that has it. */
async function find(address: string): Promise<Response | undefined> {
  const older = (await versions()).filter((name) => name !== CACHE).reverse();
  for (const name of [CACHE, ...older]) {
    const kept = await (await caches.open(name)).match(address);
    if (kept) return kept;
  }
  return undefined;
}

async function download(address: string): Promise<Response> {
  // After whatever the person is waiting for.
  const response = await fetch(address, { priority: 'low' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** The headers of an answer as they hold for a page: above all the site's security policy. */
function pageHeaders(from: Response): Headers {
  const headers = new Headers(from.headers);
  for (const name of ['content-length', 'content-encoding', 'etag']) headers.delete(name);
  headers.set('content-type', 'text/html; charset=utf-8');
  return headers;
}

/** Keep one part: its files, then its pages. What an older version had is not loaded again. */
async function keep({ files, pages }: OfflinePart): Promise<void> {
  const cache = await caches.open(CACHE);
  if (await cache.match(pages)) return;
  for (const file of files) await cache.put(file, (await find(file)) ?? (await download(file)));
  const response = await download(pages);
  const headers = pageHeaders(response);
  const { shell, around } = (await response.json()) as OfflinePages;
  for (const [address, [before, after]] of Object.entries(around)) {
    const status = address.endsWith('404.html') ? 404 : 200;
    await cache.put(address, new Response(before + shell + after, { status, headers }));
  }
  await cache.put(pages, new Response()); // a mark: this part is whole
}

/** The parts, those of a language first. */
function partsFrom(language: string | undefined): OfflinePart[] {
  const own = OFFLINE.parts.filter((part) => part.language === language);
  return [...own, ...OFFLINE.parts.filter((part) => part.language !== language)];
}

/** The language of an address, and where its pages begin: the longest beginning that fits. */
function homeOf(pathname: string): [language: string, home: string] | undefined {
  return Object.entries(OFFLINE.homes)
    .filter(([, home]) => pathname.startsWith(home))
    .sort(([, a], [, b]) => b.length - a.length)[0];
}

/** The language of the tab that opened the site. */
async function languageOfTab(): Promise<string | undefined> {
  const [tab] = await self.clients.matchAll({ includeUncontrolled: true });
  return tab && homeOf(new URL(tab.url).pathname)?.[0];
}

/** The flow in the person's language: with it, this version is fit to take over. */
async function install(): Promise<void> {
  const [first] = partsFrom(await languageOfTab());
  if (first) await keep(first);
  await self.skipWaiting();
}

/** Everything else; then the versions before the last one can go. */
async function complete(language: string): Promise<void> {
  for (const part of partsFrom(language)) await keep(part);
  const older = (await versions()).filter((name) => name !== CACHE);
  for (const name of older.slice(0, -1)) await caches.delete(name);
}

/** The page at an address: with or without its last slash, with whatever a chat app appended. */
async function openPage(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const address = pathname.replace(/index\.html$/, '');
  const kept = await find(address);
  if (kept) return kept;
  if (await find(`${address}/`)) {
    return Response.redirect(`${address.replace(/^\/+/, '/')}/${search}`, 301);
  }
  try {
    return await fetch(request);
  } catch {
    const [, home = OFFLINE.base] = homeOf(address) ?? [];
    return (await find(`${home}404.html`)) ?? Response.error();
  }
}

async function openFile(request: Request): Promise<Response> {
  return (await find(request.url)) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  // No network, no room: the next page that opens asks again.
  event.waitUntil(complete(String(event.data)).catch(() => {}));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  // A page is asked for by opening it, and by its prefetch on the page before.
  const isPage = request.mode === 'navigate' || pathname.endsWith('/');
  if (isPage) event.respondWith(openPage(request));
  else if (OFFLINE.files.includes(pathname) || pathname.startsWith(`${OFFLINE.base}assets/`)) {
    event.respondWith(openFile(request));
  }
});
