/**
 * A brand: everything by which one copy of the site differs from another (docs/your-own-copy.md). It is read and checked as a
 * whole before anything is built; what is wrong is named with its file.
 */
import { existsSync, statSync } from 'node:fs';
import type { SiteConfig } from '../../../src/site/config.ts';
import { LANGUAGES, perLanguage } from '../../../src/site/languages.ts';
import type { Pack } from '../../../src/site/terminals.ts';
import { shippedWordsOf } from '../locale-files.ts';
import { problemsOf as noticeProblems } from '../notice-schema.ts';
import { terminalPacks } from '../terminal-packs.ts';
import { type Colours, coloursOver, contrastProblems } from './colours.ts';
import { configOf, shippedConfig } from './config.ts';
import { chosenFolder, DEFAULT, misplaced, ownWords, readJson } from './folder.ts';
import { iconProblems, pictureProblems } from './icons.ts';
import { readText } from './json.ts';
import { moneyProblems, riskyClauses, riskyElsewhere, tellingAnswers } from './money.ts';
import { filledIn, sharedIds, unknownIn, unusedIn } from './named.ts';
import { merged, type Namespaces, type Overlay, overlayProblems } from './overlay.ts';
import { keepWrittenOver, staleWords } from './written-over.ts';

/** What a build needs to know of a brand. */
export interface Brand {
  /** Its folder, or `site.config.json` for the site as that file has it. */
  id: string;
  config: SiteConfig;
  /** Its own words, to stand over those of locales/. */
  overlay: Overlay;
  colours: Colours;
  packs: readonly Pack[];
  icon: string;
  notice: string;
  /** The folder of its pictures for the web app manifest, where it has any. */
  screenshots?: string;
  /** What a person should know who publishes it, a line each. */
  remarks: readonly string[];
}

/** Gathers what is wrong, so that all of it is named at once. */
class Problems {
  readonly lines: string[] = [];

  /** What `use` gives; undefined where it fails. */
  try<T>(use: () => T): T | undefined {
    try {
      return use();
    } catch (error) {
      this.lines.push((error as Error).message);
      return undefined;
    }
  }

  add(file: string, problems: readonly string[]): void {
    this.lines.push(...problems.map((problem) => `${file}: ${problem}`));
  }

  throwAny(): void {
    if (this.lines.length > 0) throw new Error(this.lines.join('\n'));
  }
}

function coloursOf(folder: string | undefined): Colours {
  const shipped = coloursOver(
    undefined,
    readJson(`${DEFAULT}/colours.json`),
    `${DEFAULT}/colours.json`,
  );
  const file = `${folder}/colours.json`;
  const own = folder && folder !== DEFAULT ? readJson(file) : undefined;
  return own === undefined ? shipped : coloursOver(shipped, own, file);
}

/** The packs of the site with a brand's own; one of the same id stands in the place of the other. */
function packsOf(folder: string | undefined, chosen: readonly string[] | undefined): Pack[] {
  const stat = folder ? statSync(`${folder}/terminals`, { throwIfNoEntry: false }) : undefined;
  const own = stat?.isDirectory() ? `${folder}/terminals` : undefined;
  const packs = terminalPacks(['terminals', ...(own ? [own] : [])]);
  const unknown = chosen?.filter((id) => !packs.some((pack) => pack.id === id)) ?? [];
  if (unknown.length > 0)
    throw new Error(
      `${folder ? `${folder}/config.json` : 'site.config.json'}: terminals: there is no pack ${unknown.join(', ')}; there are ${packs.map(({ id }) => id).join(', ')}`,
    );
  return packs.filter(({ id }) => chosen?.includes(id) ?? true);
}

/** What is wrong with the words once they are one with those of the site. */
function mergedProblems(
  id: string,
  config: SiteConfig,
  words: Overlay,
  overlay: Overlay,
  shipped: Overlay,
): string[] {
  return LANGUAGES.flatMap((language) => {
    const own = overlay[language];
    const unknown = Object.entries(words[language]).flatMap(([name, each]) =>
      unknownIn(each, config, language).map(
        (problem) => `${id}: locales/${language}/${name}.json says ${problem}`,
      ),
    );
    const all = filledIn(words[language], config, language) as Namespaces;
    // All of them: what stands on a key, or what a company is called, is said in each.
    const money = [
      ...moneyProblems(all, language, Object.keys(all)),
      ...riskyElsewhere(own, shipped[language]),
    ];
    return [
      ...unknown,
      ...money.map(({ name, problem }) => {
        const file = `locales/${language}/${name}.json`;
        return own[name]
          ? `${id}/${file}: ${problem}`
          : `${id}: with its printed and names ${file} says: ${problem}`;
      }),
    ];
  });
}

/** What is wrong with a configuration beside what its schema sees. */
function configProblems(config: SiteConfig, words: Overlay): string[] {
  return [
    ...unusedIn(words, config, shippedConfig()),
    ...sharedIds(config).map(
      (id) => `contacts: two have the id ${id}: {{phone.${id}}} would be the first one’s`,
    ),
    ...LANGUAGES.flatMap((each) =>
      riskyClauses([config.messages[each]]).map(
        (clause) =>
          `messages.${each}: may have somebody pay twice, or clears records: “${clause.trim()}”`,
      ),
    ),
  ];
}

/** The deployer's own configuration below all brands; tests of those that come with the site go without it. */
const deployersFile = () => process.env['SITE_CONFIG'] ?? 'site.config.json';

/** Whether a configuration says anything: as the checkout comes, site.config.json names its schema only. */
function hasOwn(file: string): boolean {
  try {
    return Object.keys((readJson(file) ?? {}) as object).some((key) => key !== '$schema');
  } catch {
    return true;
  }
}

/**
 * Read a brand and check all of it.
 *
 * @param folder its folder below the checkout; undefined for the site as site.config.json has it
 * @throws an error with a line for everything that is wrong
 */
export function loadBrand(folder: string | undefined): Brand {
  const problems = new Problems();
  const deployers = deployersFile();
  const id = folder ?? (hasOwn(deployers) ? deployers : DEFAULT);
  const own = (file: string) =>
    folder && existsSync(`${folder}/${file}`) ? `${folder}/${file}` : `${DEFAULT}/${file}`;
  if (folder) problems.lines.push(...misplaced(folder));
  const files = [
    `${DEFAULT}/config.json`,
    ...(folder === DEFAULT ? [] : [deployers, ...(folder ? [`${folder}/config.json`] : [])]),
  ];
  const config = problems.try(() => configOf(files));
  const colours = problems.try(() => coloursOf(folder));
  if (colours) problems.add(`${folder ?? DEFAULT}/colours.json`, contrastProblems(colours));
  const packs = problems.try(() => packsOf(folder, config?.terminals));
  const [icon, notice] = [own('icon.svg'), own('notice.json')];
  const svg = problems.try(() => readText(icon));
  if (svg !== undefined) problems.add(icon, iconProblems(svg));
  // One that has expired is shown to nobody, and keeps no version from being published.
  const stale = (problem: string) => problem.endsWith('has expired');
  const noticeText = problems.try(() => readText(notice));
  if (noticeText !== undefined)
    problems.add(
      notice,
      noticeProblems(noticeText, new Date()).filter((each) => !stale(each)),
    );
  const none = perLanguage((): Namespaces => ({}));
  const isOwn = folder !== undefined && folder !== DEFAULT;
  const overlay = isOwn ? ownWords(folder, (file) => problems.try(() => readJson(file))) : none;
  const shipped = perLanguage((each) => shippedWordsOf(each));
  if (isOwn) problems.lines.push(...overlayProblems(folder, overlay, shipped));
  const changed = isOwn ? problems.try(() => staleWords(folder, overlay, shipped)) : undefined;
  problems.lines.push(...(changed?.refused ?? []));
  const pictures = `${folder ?? DEFAULT}/screenshots`;
  problems.lines.push(...pictureProblems(pictures));
  problems.throwAny();
  if (!config || !colours || !packs) throw new Error(id);
  const words = perLanguage((each) => merged(shipped[each], overlay[each]) as Namespaces);
  problems.lines.push(...mergedProblems(id, config, words, overlay, shipped));
  problems.add(folder ? `${folder}/config.json` : deployers, configProblems(config, words));
  problems.throwAny();
  return {
    id,
    config,
    overlay,
    colours,
    packs,
    icon,
    notice,
    ...(existsSync(pictures) && { screenshots: pictures }),
    remarks: folder ? [...tellingAnswers(folder, overlay), ...(changed?.remarks ?? [])] : [],
  };
}

/**
 * Keep what a brand's own words stand over (written-over.ts), where they are as they should be.
 *
 * @param confirmed whether a person has read what changed beneath them
 * @returns the file that was written, if any
 * @throws where a file of words is broken
 */
export function keepWords(folder: string, confirmed: boolean): string | undefined {
  const shipped = perLanguage((each) => shippedWordsOf(each));
  const overlay = ownWords(folder, readJson);
  // Of words that are wrong somewhere it would forget what it should keep.
  if (overlayProblems(folder, overlay, shipped).length > 0) return undefined;
  return keepWrittenOver(folder, overlay, shipped, confirmed);
}

let chosen: Brand | undefined;

/** The brand that is built (BRAND), read once. */
export function chosenBrand(): Brand {
  chosen ??= loadBrand(chosenFolder());
  return chosen;
}
