import { readFileSync } from 'node:fs';
import type { Rendered } from '../../src/app/render.tsx';
import { KEYS } from '../../src/app/storage.ts';
import { languageRow } from '../../src/site/languages.ts';
import { PACK, VERSION } from '../../src/site/link.ts';

const EARLY = readFileSync('src/app/early.js', 'utf8');

/** What early.js shares with the scripts that come later: each stands once, with them. */
const SHARED: Record<string, string> = { ...KEYS, version: VERSION, carried: PACK };

/** early.js as it is inlined: with those names filled in, without its comments and indentation. */
export const earlyScript = EARLY.replace(/%(\w+)%/g, (_, name: string) => SHARED[name] ?? '')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/^\s*\/\/.*$/gm, '')
  .replace(/\n\s*/g, '\n')
  .trim();

/** Plain text, made safe between tags and inside a quoted attribute. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** JSON that may stand in a script element: no tag can begin in it. */
function inlineJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/**
 * The inlined module that brings the site alive: the scripts are asked for, all at once, only when the
 * page has been painted. A script of its own in the head would run before the first paint wherever it
 * is in the cache already, and its bytes would go before those of the next step. Each is run in a task
 * of its own, so that a tap waits for one of them at most (docs/adr/0010). Where one cannot be had or
 * run, what needs it is hidden again (early.js sets the class); the page's links work without.
 *
 * @param scripts addresses of the main script and all it imports, each after those that it imports itself
 * @param older address of what engines before Chromium 73 need first (src/ui/older.ts)
 */
export function bootScript(scripts: readonly string[], older: string): string {
  // Of what that brings, Object.fromEntries was the last to come.
  return `requestAnimationFrame(()=>setTimeout(async()=>{
const scripts=${JSON.stringify(scripts)};
if(!Object.fromEntries)scripts.unshift(${JSON.stringify(older)});
for(const href of scripts)document.head.append(Object.assign(document.createElement("link"),{rel:"modulepreload",href}));
try{for(const script of scripts){await import(script);await new Promise(done=>setTimeout(done))}}
catch(_){document.documentElement.className=""}}))`;
}

/**
 * What stands in the head of every page alike: the early script, the start of the main one, and the
 * site's stylesheet. In development Vite brings the latter two.
 */
export function shellOf(css = '', boot = ''): string {
  const script = `<script>${earlyScript}</script>`;
  if (!css) return script;
  return `${script}<script type="module">${boot}</script><style>${css}</style>`;
}

/**
 * Fill index.html for one page.
 *
 * @param template the built (or, in development, the source) index.html
 * @param base the site's prefix
 * @param shell what every page's head holds (`shellOf`)
 */
export function fill(template: string, page: Rendered, base: string, shell: string): string {
  const { language, title, description, alternates, next, style, html, data } = page;
  const manifest = `${base}${languageRow(language).prefix}manifest.webmanifest`;
  const links = [
    `<link rel="manifest" href="${escaped(manifest)}">`,
    ...alternates.map(
      (a) => `<link rel="alternate" hreflang="${a.language}" href="${escaped(a.url)}">`,
    ),
    ...next.map((path) => `<link rel="prefetch" href="${escaped(path)}">`),
  ];
  const parts: Record<string, string> = {
    'lang="zh-CN"': `lang="${language}"`,
    '%title%': escaped(title),
    '%description%': escaped(description),
    '<!--head-->': `${shell}${style && `<style>${style}</style>`}${links.join('')}`,
    '<!--html-->': html,
    '<!--data-->': `<script type="application/json" id="page-data">${inlineJson(data)}</script>`,
  };
  return template.replace(
    /lang="zh-CN"|%(?:title|description)%|<!--(?:head|html|data)-->/g,
    (name) => parts[name] ?? '',
  );
}
