/** The colours of the site: one file, from which the stylesheet, the manifest and the pages' heads have them. */
import { z } from 'zod';
import { problemsOf } from '../../../src/site/problems.ts';

/** What a brand may colour. Amber and red are not among them: they say the same in every brand. */
const OWN = [
  'paper',
  'surface',
  'ink',
  'ink-soft',
  'line',
  'edge',
  'accent',
  'on-accent',
  'accent-soft',
] as const;
const SIGNS = ['care', 'care-bg', 'care-line', 'stop', 'stop-bg', 'stop-line'] as const;
type Own = (typeof OWN)[number];
type Token = Own | (typeof SIGNS)[number];
type Scheme = Record<Token, string>;

const MODES = ['light', 'dark'] as const;

/** The tokens of both schemes, and the ground of an icon that is cut to a shape. */
export interface Colours extends Record<(typeof MODES)[number], Scheme> {
  icon: string;
}

const colour = z.string().regex(/^#[\da-fA-F]{6}$/, 'expected a colour such as #084d33');
const schemeOf = <T extends string>(tokens: readonly T[]) =>
  z.strictObject(
    Object.fromEntries(tokens.map((token) => [token, colour])) as Record<T, typeof colour>,
  );

const fileOf = <T extends z.ZodType>(scheme: T) =>
  z.strictObject({
    $schema: z.string().optional(),
    light: scheme,
    dark: scheme,
    icon: colour.describe('the ground of an icon that a phone cuts to its own shape'),
  });

const complete = fileOf(schemeOf([...OWN, ...SIGNS]));

/** What a brand's colours.json may hold. */
export const coloursSchema = fileOf(schemeOf(OWN).partial().optional() as never)
  .partial()
  .meta({ title: 'Colours of a copy of the POS troubleshooter' });

const HOMES = new Map<string, string>(
  [...OWN].map((token) => [token, `light.${token} and dark.${token}`]),
);

/**
 * A brand's colours over others.
 *
 * @param file what to call it where it is wrong
 * @throws an error that names each wrong colour
 */
export function coloursOver(below: Colours | undefined, own: unknown, file: string): Colours {
  const schema: z.ZodType = below ? coloursSchema : complete;
  const result = schema.safeParse(own);
  if (!result.success) {
    const lines = problemsOf(result.error, HOMES).map((line) =>
      /\.(care|stop)(-\w+)?: no such key/.test(line)
        ? line.replace(/: no such key.*/, ': amber and red say the same in every brand')
        : line,
    );
    throw new Error(`${file}:\n${lines.join('\n')}`);
  }
  const { light, dark, icon } = result.data as Partial<Colours>;
  return {
    light: { ...below?.light, ...light } as Scheme,
    dark: { ...below?.dark, ...dark } as Scheme,
    icon: icon ?? below?.icon ?? '',
  };
}

/** How light a colour is (WCAG 2.2, relative luminance). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Text at 7:1 (WCAG 2.2, 1.4.6, AAA), edges and signs at 3:1 (1.4.11). */
const TEXT = 7;
const SHAPE = 3;

/** What stands on what. */
const PAIRS: readonly [ratio: number, front: Token, grounds: readonly Token[]][] = [
  [TEXT, 'ink', ['paper', 'surface', 'accent-soft', 'care-bg', 'stop-bg']],
  [TEXT, 'ink-soft', ['paper', 'surface', 'accent-soft']],
  [TEXT, 'accent', ['paper', 'surface', 'accent-soft', 'care-bg']],
  [TEXT, 'on-accent', ['accent']],
  [TEXT, 'care', ['care-bg', 'paper', 'surface']],
  [TEXT, 'stop', ['stop-bg', 'paper', 'surface']],
  [SHAPE, 'edge', ['paper', 'surface']],
  [SHAPE, 'care-line', ['care-bg', 'paper', 'surface']],
  [SHAPE, 'stop-line', ['stop-bg', 'paper', 'surface']],
];

const WHITE = '#ffffff';

/** Where a person could not read what stands there: a line each, with both colours and the contrast they have. */
export function contrastProblems(colours: Colours): string[] {
  const shown = (ratio: number) => `${Math.floor(ratio * 100) / 100}:1`;
  const schemes = MODES.flatMap((mode) => {
    const scheme = colours[mode];
    return PAIRS.flatMap(([least, front, grounds]) =>
      grounds
        .map((ground) => [ground, contrast(scheme[front], scheme[ground])] as const)
        .filter(([, ratio]) => ratio < least)
        .map(
          ([ground, ratio]) =>
            `${mode}.${front} ${scheme[front]} on ${mode}.${ground} ${scheme[ground]} has ${shown(ratio)}, expected ${least}:1 or more`,
        ),
    );
  });
  const printed = contrast(colours.light.accent, WHITE);
  return [
    ...schemes,
    ...(printed < TEXT
      ? [
          `light.accent ${colours.light.accent} on white paper has ${shown(printed)}, expected ${TEXT}:1 or more`,
        ]
      : []),
    ...(luminance(colours.light.paper) < luminance(colours.light.ink)
      ? ['light.paper: expected it to be lighter than light.ink']
      : []),
    ...(luminance(colours.dark.paper) > luminance(colours.dark.ink)
      ? ['dark.paper: expected it to be darker than dark.ink']
      : []),
  ];
}

/** The colours as the stylesheet wants them; what is printed has the light scheme's on white paper. */
export function colourRules({ light, dark }: Colours): string {
  const rules = (scheme: Record<string, string>) =>
    Object.entries(scheme)
      .map(([token, value]) => `--${token}: ${value};`)
      .join(' ');
  const printed = Object.fromEntries(
    (['accent', 'accent-soft', 'stop', 'stop-line'] as const).map((token) => [
      `print-${token}`,
      light[token],
    ]),
  );
  return `:root { ${rules({ ...light, ...printed })} }
@media (prefers-color-scheme: dark) { :root { ${rules(dark)} } }`;
}
