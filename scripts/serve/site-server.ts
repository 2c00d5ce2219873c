import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import sirv from 'sirv';
import { pathOf } from '../../src/site/address.ts';
import { languageAt, perLanguage } from '../../src/site/languages.ts';
import { deployFolder } from '../build/deploy-folder.ts';
import { cacheControl, TYPES } from '../build/headers.ts';

/**
 * Serve a built site the way deploy/nginx.conf does, with the same headers: a page without its
 * trailing slash is redirected to it (query kept), an address that is no file gets the 404 page of
 * its language, a missing asset a 404 that is no page.
 *
 * @param dist the built site
 */
export function siteServer(dist = 'dist'): Server {
  return createServer(answers(dist));
}

/**
 * Serve several built sites on one host, each below the prefix that it was built for.
 *
 * @param dists their folders
 */
export function hostServer(dists: readonly string[]): Server {
  const sites = dists
    .map((dist) => ({ base: baseIn(dist), answer: answers(dist) }))
    .sort((a, b) => b.base.length - a.base.length);
  return createServer((request, response) => {
    const site = sites.find(({ base }) => request.url?.startsWith(base)) ?? sites[0];
    site?.answer(request, response);
  });
}

/** The prefix for which a site was built. */
function baseIn(dist: string): string {
  const { base } = JSON.parse(readFileSync(`${deployFolder(dist)}/site.json`, 'utf8')) as {
    base: string;
  };
  return base;
}

/** How a built site answers. */
function answers(dist: string): RequestListener {
  const BASE = baseIn(dist);
  const notFound = perLanguage((each) => readFileSync(`${dist}/${pathOf('not-found', each, '')}`));
  const headers = JSON.parse(readFileSync(`${deployFolder(dist)}/headers.json`, 'utf8')) as object;
  const files = sirv(dist, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheControl(path.slice(1)));
      const type = TYPES[extname(path).slice(1)];
      if (type) response.setHeader('Content-Type', type);
    },
  });
  return (request, response) => {
    // Joined, not resolved: `//evil.example/` would be another host, and `//:/` an error.
    const url = new URL(`http://site${request.url ?? '/'}`);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const fail = () => {
      response.setHeader('Cache-Control', 'no-store');
      if (url.pathname.startsWith(`${BASE}assets/`)) {
        response.writeHead(404, { 'Content-Type': 'text/plain' });
        response.end('gone\n');
        return;
      }
      const language = languageAt(url.pathname.slice(BASE.length).split('/')[0]);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound[language]);
    };
    // Two slashes are no path of ours, and a redirect to them would leave the site.
    if (!url.pathname.startsWith(BASE) || url.pathname.includes('//')) return fail();
    if (!url.pathname.endsWith('/') && !/\.\w+$/.test(url.pathname)) {
      response.writeHead(301, { Location: `${url.pathname}/${url.search}` });
      return response.end();
    }
    request.url = url.pathname.slice(BASE.length - 1) + url.search;
    return files(request, response, fail);
  };
}

/**
 * Serve built sites on a free port of this machine.
 *
 * @returns also the prefix of the first one
 */
export async function serveSite(
  ...dists: string[]
): Promise<{ url: string; base: string; server: Server }> {
  const [first = 'dist', ...more] = dists;
  const server = hostServer([first, ...more]);
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, base: baseIn(first), server };
}
