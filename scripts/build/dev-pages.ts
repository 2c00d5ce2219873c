import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { fill, shellOf } from './template.ts';

/** In development, render each page on request just as the build prerenders it. */
export function devPages(): Plugin {
  return {
    name: 'dev-pages',
    apply: 'serve',
    configureServer(server) {
      const { base } = server.config;
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const url = request.originalUrl ?? '/';
            const places = await server.ssrLoadModule('/src/site/places.ts');
            const { renderPlace } = await server.ssrLoadModule('/src/app/render.tsx');
            const { place, language } = places['placeAt'](url.split(/[?#]/)[0], base);
            const rendered = renderPlace(place, language, base);
            const template = await readFile('index.html', 'utf8');
            const page = fill(template, rendered, base, shellOf());
            response.statusCode = place === 'not-found' ? 404 : 200;
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end(await server.transformIndexHtml(url, page));
          } catch (error) {
            next(error);
          }
        });
      };
    },
  };
}
