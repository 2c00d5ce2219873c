import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');

/**
 * Serve dist/ the way a static host does: a page without its trailing slash is redirected to it
 * (query kept), an address that is no file gets the 404 page of its language.
 */
export function siteServer(dist = 'dist'): Server {
  const notFound = {
    'zh-CN': readFileSync(`${dist}/404.html`),
    en: readFileSync(`${dist}/en/404.html`),
  };
  const files = sirv(dist, { etag: true });
  return createServer((request, response) => {
    // Joined, not resolved: `//evil.example/` would be another host, and `//:/` an error.
    const url = new URL(`http://site${request.url ?? '/'}`);
    const fail = () => {
      const language = url.pathname.startsWith(`${base}en/`) ? 'en' : 'zh-CN';
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound[language]);
    };
    // Two slashes are no path of ours, and a redirect to them would leave the site.
    if (!url.pathname.startsWith(base) || url.pathname.includes('//')) return fail();
    if (!url.pathname.endsWith('/') && !/\.\w+$/.test(url.pathname)) {
      response.writeHead(301, { location: `${url.pathname}/${url.search}` });
      return response.end();
    }
    request.url = url.pathname.slice(base.length - 1) + url.search;
    if (request.url.startsWith('/assets/')) {
      response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    }
    files(request, response, fail);
  });
}
