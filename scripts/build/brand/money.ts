/**
 * Words that have money taken or records cleared, and whether a step may say them: the reading by which the shipped words
 * are tested (tests/money-words.test.ts) and a brand's own are refused.
 */
import { type Advice, adviceOf } from '../../../src/flow/sale.ts';
import { flowOf, leafOf } from '../../../src/flow/step-id.ts';
import { metaOf, STEPS, type StepId } from '../../../src/flow/steps.ts';
import { LANGUAGES, type Language } from '../../../src/site/languages.ts';
import { leavesOf, type Namespaces, type Overlay, texts } from './overlay.ts';

/** What a step says that could cost money. */
export interface StepWords {
  lead: string;
  do: string[];
  care?: string[];
  stop?: string[];
  how?: { items: string[] }[];
}

/** Words by which advice is known for what it is, whatever its state says of itself. */
const WORDS: Record<Language, Record<Advice, RegExp>> = {
  'zh-CN': {
    take: /再试|再刷|再收|再输|重刷|重收|重输|重新[刷收输]|试[一刷]|换(?!过).{0,4}[卡收付]|别的方式收|手输|扫码(?!撤销|退货)|扫第二次|付现金/,
    'same-card': /再试|再刷|再收这|再输|重刷|重新[刷收]这/,
    clear: /重启|结算(?!过|单)|更新|装上新版|清空|清除|初始化|恢复出厂/,
  },
  en: {
    take: /tries once more|try again|take (this|it|payments|money)|PIN once more|swipe|type it again|another card|another way|QR code|cash\b/i,
    'same-card': /tries once more|try again|take this payment|PIN once more/i,
    clear: /restart|\bsettle\b|updat|new version|clear the|reset/i,
  },
};

/** A clause that says not to, what may come of it, or to do it after hours. */
const NEGATED: Record<Language, RegExp> = {
  'zh-CN': /别(?!的)|不要|不再|不用|先不|可能|收工/,
  en: /\b(not|don’t|never|no|stop|may|closing time)\b/i,
};

const CLAUSES: Record<Language, RegExp> = { 'zh-CN': /[，。；：？]/, en: /[,.;:?]/ };

/** Whether any of these sentences advises it, clauses that say not to set aside. */
export function advisesIn(
  sentences: readonly string[],
  language: Language,
  advice: Advice,
): string[] {
  return sentences
    .flatMap((sentence) => sentence.split(CLAUSES[language]))
    .filter((clause) => WORDS[language][advice].test(clause) && !NEGATED[language].test(clause));
}

function everySentence({ lead, do: actions, care = [], stop = [], how = [] }: StepWords): string[] {
  return [lead, ...actions, ...care, ...stop, ...how.flatMap(({ items }) => items)];
}

/**
 * What a step's words advise and its state does not mark, or the other way about; a line each, none where they agree.
 */
export function moneyProblemsAt(step: StepId, copy: StepWords, language: Language): string[] {
  const marked = adviceOf(step);
  const unmarked = (['take', 'clear'] as const)
    .filter((advice) => !marked.includes(advice))
    .flatMap((advice) => advisesIn(everySentence(copy), language, advice));
  const sameCard = marked.includes('same-card') ? [] : advisesIn(copy.do, language, 'same-card');
  const unsaid = marked.filter((advice) => advisesIn(copy.do, language, advice).length === 0);
  return [
    ...[...new Set([...unmarked, ...sameCard])].map(
      (clause) =>
        `may have somebody pay twice, or clears records, where that is not proven safe: “${clause.trim()}”`,
    ),
    ...unsaid.map((advice) => `no longer says what the step is for (${advice})`),
  ];
}

/** The steps that have words of their own. */
export const STEPS_WITH_WORDS = STEPS.filter((step) => step !== 'codes');

/**
 * The same of all steps of some files.
 *
 * @param all the words of a language
 * @param names the files to look at
 */
export function moneyProblems(all: Namespaces, language: Language, names: readonly string[]) {
  return STEPS_WITH_WORDS.filter((step) => names.includes(flowOf(step))).flatMap((step) => {
    const words = all[flowOf(step)]?.[leafOf(step)] as StepWords;
    return moneyProblemsAt(step, words, language).map((problem) => ({
      name: flowOf(step),
      problem: `${leafOf(step)}: ${problem}`,
    }));
  });
}

/** Words that have a sale taken again or records cleared, wherever they stand; a clause that says not to is none. */
const RISKY =
  /再试|再刷|重刷|再收|重收|重新[刷收]|重启|结算|清空|恢复出厂|try again|swipe again|restart|\bsettle\b|reset/i;
const NOT_TO = /别|不要|不再|先不|\b(not|don’t|don't|never|no)\b/i;

/** The clauses of sentences that say so. */
export function riskyClauses(sentences: readonly string[]): string[] {
  return sentences
    .flatMap((sentence) => sentence.split(/[，。；：,.;:]/))
    .filter((clause) => RISKY.test(clause) && !NOT_TO.test(clause));
}

/** Of a brand's words that are no step's: what says so where what it stands over does not. */
export function riskyElsewhere(own: Namespaces, shipped: Namespaces) {
  const steps = new Set<string>(STEPS_WITH_WORDS.map(flowOf));
  return Object.entries(own)
    .filter(([name]) => !steps.has(name))
    .flatMap(([name, words]) =>
      leavesOf(words, shipped[name])
        .filter(({ path }) => !/(^|\.)search$/.test(path))
        .filter((leaf) => riskyClauses(texts(leaf.shipped)).length === 0)
        .flatMap((leaf) =>
          riskyClauses(texts(leaf.own)).map((clause) => ({
            name,
            problem: `${leaf.path}: may have somebody pay twice, or clears records, where what it stands over does not: “${clause.trim()}”`,
          })),
        ),
    );
}

/** Whether words of a file may lead to money being taken twice: those of a step that has it taken or records cleared, of an answer that tells of the last sale, of a code. */
export function countsForMoney(name: string, path: string): boolean {
  if (name === 'response-codes') return true;
  const [leaf, part, answer] = path.split('.');
  if (part === 'search' || part === 'name') return false;
  return STEPS_WITH_WORDS.filter((step) => flowOf(step) === name && leafOf(step) === leaf).some(
    (step) =>
      adviceOf(step).length > 0 ||
      (part === 'answers' && metaOf(step).tells?.[answer as never] !== undefined),
  );
}

/**
 * The answers of a brand's own words by which the site knows whether the customer has paid. No test can tell whether they
 * still say so, so whoever publishes the brand is told to read them.
 */
export function tellingAnswers(folder: string, overlay: Overlay): string[] {
  return LANGUAGES.flatMap((language) =>
    STEPS_WITH_WORDS.flatMap((step) => {
      const words = overlay[language][flowOf(step)] ?? {};
      return leavesOf(words, words)
        .map(({ path }) => path)
        .filter((path) => path.startsWith(`${leafOf(step)}.answers.`))
        .map((path) => [path, metaOf(step).tells?.[path.split('.')[2] as never]] as const)
        .filter(([, sale]) => sale !== undefined)
        .map(
          ([path, sale]) =>
            `${folder}/locales/${language}/${flowOf(step)}.json: ${path}: whoever taps this is taken to know that the last sale is ${sale}; make sure that it still says so`,
        );
    }),
  );
}
