/** The icons of a phone's home screen, drawn from the brand's one SVG; no browser is needed. */
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

/** Drawn into every page's head and offered as a file: nothing in it may run, load or name a place elsewhere. */
export function iconProblems(svg: string): string[] {
  const body = svg.replace(/xmlns(:\w+)?="[^"]*"/g, '');
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return [
    ...(/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?<svg[\s>]/.test(svg)
      ? []
      : ['expected an SVG']),
    ...(width && width === height ? [] : ['expected a square viewBox such as "0 0 64 64"']),
    ...(/<script|<foreignObject|\son\w+=|https?:|data:|javascript:|@import/i.test(body)
      ? ['expected a drawing only: no script, no address']
      : []),
    ...(svg.length > 20_000 ? ['expected at most 20 kB'] : []),
  ];
}
