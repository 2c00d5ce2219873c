/** The icons of a phone's home screen, drawn from the brand's one SVG; no browser is needed. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { generateMaskableAsset, generateTransparentAsset } from '@vite-pwa/assets-generator/api';

/** Of a maskable icon only the middle four fifths are sure to be seen: the ground goes to the edge. */
const MARGIN = 0.22;

const ICONS = [
  { file: 'icons/192.png', size: 192 },
  { file: 'icons/512.png', size: 512 },
  { file: 'icons/maskable-512.png', size: 512, cut: true },
  { file: 'icons/apple-180.png', size: 180, cut: true },
];

/**
 * Draw them.
 *
 * @param ground what a cut icon stands on, as `#084d33`
 */
export async function drawIcons(
  svg: string,
  ground: string,
): Promise<{ file: string; png: Uint8Array }[]> {
  const image = Buffer.from(svg);
  const outputOptions = { compressionLevel: 9, palette: true };
  return Promise.all(
    ICONS.map(async ({ file, size, cut }) => {
      const icon = cut
        ? await generateMaskableAsset('png', image, size, {
            padding: MARGIN,
            resizeOptions: { background: ground },
            outputOptions,
          })
        : await generateTransparentAsset('png', image, size, { outputOptions });
      return { file, png: new Uint8Array(await icon.toBuffer()) };
    }),
  );
}

/** What a drawing is made of; nothing of it can run, load or point elsewhere. */
const ELEMENTS =
  /^(svg|g|defs|title|desc|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|use|symbol|mask|clipPath|linearGradient|radialGradient|stop)$/;

/** Drawn into every page's head and offered as a file: nothing in it may run, load or name a place elsewhere. */
export function iconProblems(svg: string): string[] {
  const body = svg.replace(/xmlns(:\w+)?=("[^"]*"|'[^']*')/g, '').replace(/<!--[\s\S]*?-->/g, '');
  const other = [...body.matchAll(/<\s*([\w:-]+)/g)].find(([, tag = '']) => !ELEMENTS.test(tag));
  const active =
    /<!|[\s"'/]on\w+\s*=|[\w-]+:\/\/|javascript:|data:|@import|(href\s*=\s*["']|url\(\s*["']?)(?!#)[^\s]/i;
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return [
    ...(/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?<svg[\s>]/.test(svg)
      ? []
      : ['expected an SVG']),
    ...(width && width === height ? [] : ['expected a square viewBox such as "0 0 64 64"']),
    ...(other || active.test(body)
      ? [`expected a drawing only: no script, no address${other ? `, no <${other[1]}>` : ''}`]
      : []),
    ...(svg.length > 20_000 ? ['expected at most 20 kB'] : []),
  ];
}

/** The pictures of pages for a phone's install dialogue, and their sizes. */
export const PICTURES = { narrow: [720, 1280], wide: [1280, 720] } as const;

/** What is wrong with a brand's pictures, a line each with the file; none where it has no folder of them. */
export function pictureProblems(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return Object.entries(PICTURES).flatMap(([name, [width, height]]) => {
    const file = `${folder}/${name}.png`;
    const png = existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
    if (png && png.length > 24 && png.readUInt32BE(16) === width && png.readUInt32BE(20) === height)
      return [];
    return [`${file}: expected a PNG of ${width} × ${height}; npm run pictures makes both`];
  });
}
