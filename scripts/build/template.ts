import { readFileSync } from 'node:fs';
import type { Rendered } from '../../src/app/render.tsx';
import { keysOf } from '../../src/site/keys.ts';
import { languageRow } from '../../src/site/languages.ts';
import { PACK, VERSION } from '../../src/site/link.ts';
import { BASE } from './base.ts';
import { chosenBrand } from './brand/index.ts';

const EARLY = readFileSync('src/app/early.js', 'utf8');

/** What early.js shares with the scripts that come later: each stands once, with them. */
const SHARED: Record<string, string> = {
  ...keysOf(BASE),
  version: VERSION,
  carried: PACK,
  worker: `${BASE}sw.js`,
};

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

/** The scripts that a built page's starter asks for; none where it has no starter. */
export function startedScripts(html: string): string[] {
  return JSON.parse(/const scripts=(\[.*?\])/.exec(html)?.[1] ?? '[]') as string[];
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

/** What a published page says of itself (ogp.me); the title and the description stand in index.html. */
function publishedTags({ published, language, alternates }: Rendered): string[] {
  if (!published) return [];
  const { url, site, picture } = published;
  const said = {
    type: 'website',
    url,
    site_name: site,
    locale: language.replace('-', '_'),
    image: picture,
    'image:width': '512',
    'image:height': '512',
    'image:alt': site,
  };
  return [
    `<link rel="canonical" href="${escaped(url)}">`,
    ...alternates.map(
      (each) => `<link rel="alternate" hreflang="${each.language}" href="${escaped(each.url)}">`,
    ),
    ...Object.entries(said).map(
      ([name, value]) => `<meta property="og:${name}" content="${escaped(value)}">`,
    ),
  ];
}

/**
 * Fill index.html for one page.
 *
 * @param template the built (or, in development, the source) index.html
 * @param base the site's prefix
 * @param shell what every page's head holds (`shellOf`)
 * @param policy the tags that say what the page may do (`policyTags`); they stand before all that they bind
 */
export function fill(
  template: string,
  page: Rendered,
  base: string,
  shell: string,
  policy = '',
): string {
  const { language, title, description, next, style, html, data } = page;
  const manifest = `${base}${languageRow(language).prefix}manifest.webmanifest`;
  const { colours } = chosenBrand();
  const links = [
    `<link rel="icon" href="${base}icon.svg" type="image/svg+xml">`,
    `<link rel="apple-touch-icon" href="${base}icons/apple-180.png">`,
    `<link rel="manifest" href="${escaped(manifest)}">`,
    ...publishedTags(page),
    ...next.map((path) => `<link rel="prefetch" href="${escaped(path)}">`),
  ];
  const parts: Record<string, string> = {
    'lang="zh-CN"': `lang="${language}"`,
    '%title%': escaped(title),
    '%description%': escaped(description),
    '%paper%': colours.light.paper,
    '%paper-dark%': colours.dark.paper,
    '<!--head-->': `${policy}${shell}${style && `<style>${style}</style>`}${links.join('')}`,
    '<!--html-->': html,
    '<!--data-->': `<script type="application/json" id="page-data">${inlineJson(data)}</script>`,
  };
  return template.replace(
    /lang="zh-CN"|%(?:title|description|paper|paper-dark)%|<!--(?:head|html|data)-->/g,
    (name) => parts[name] ?? '',
  );
}
