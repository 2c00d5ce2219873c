/** Letters and digits as they are compared: full-width folded, lower case, no white space around. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

const HAN = /\p{Script=Han}+/gu;

/** Runs of one script: 刷卡pos机91 is 刷卡, pos, 机, 91. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{Nd}])+/gu;

/** An English word without the ending of its form: printing, printed and prints are print. */
function stem(word: string): string {
  if (!/^[a-z]{5,}$/.test(word)) return word;
  return word.replace(/^([a-z]{4,}?)(?:ing|ed|es|s)$/, '$1');
}

/**
 * The terms under which a phrase is found: Chinese runs with all their endings (余额不足, 额不足, 不足),
 * so that a search by beginnings finds any part of a word; other words by their stem.
 */
export function termsOf(phrase: string): string[] {
  const folded = fold(phrase);
  const runs = folded.match(HAN) ?? [];
  const endings = runs.flatMap((run) => Array.from(run, (_, i) => run.slice(i)));
  const words = folded.replace(HAN, ' ').match(/[\p{L}\p{Nd}]+/gu) ?? [];
  return [...new Set([...endings, ...words.map(stem)])];
}

/** A phrase as one term, in the form that a query of the same words has. */
export function wholeOf(phrase: string): string[] {
  const runs = told(phrase).match(RUNS) ?? [];
  return runs.length > 0 ? [`=${runs.map(stem).join(' ')}`] : [];
}

/** Says that what is left is a code, whatever it looks like. */
const NAMES_CODE = /应答码|响应码|返回码|错误码|代码|\bcode\b/;

/** Words that people put before or after a code, and that say nothing of which. */
const CODE_WORDS = /应答码|响应码|返回码|错误码|代码|报错|错误|提示|显示|code|error|[\s:：#.。]/g;

/**
 * The code that a text names (`应答码91`, `code 91`, `Ａ０`), upper case; undefined where none. Two
 * letters are a code only where the text says so (`应答码ER`): alone they are initials of words.
 */
export function codeIn(text: string): string | undefined {
  const folded = fold(text);
  const rest = folded.replace(CODE_WORDS, '');
  const form = NAMES_CODE.test(folded) ? /^[0-9a-z]{2}$/ : /^[0-9a-z][0-9]$/;
  return form.test(rest) ? rest.toUpperCase() : undefined;
}

/** What people call the terminal, and what they put around their trouble: it says nothing of which trouble. */
const FILLERS =
  /pos\s*机|刷卡机|机器|终端(?!号)|怎么办|怎么回事|为什么|请问|帮忙|\b(?:pos|card (?:machine|reader|terminal)|terminal|machine|my|the|an?|is|it|its|in|to|of|on|at|and|with|was|has|have|for|what|do|does|i|we|out)\b/g;

/** A query without such words; as it stands where nothing else is left. */
function told(query: string): string {
  const folded = fold(query).replace(/[’']s\b|[’']/g, '');
  const rest = folded.replace(FILLERS, ' ').trim();
  return rest === '' ? folded : rest;
}

/** The terms of a query: each word whole, and the pairs of a longer Chinese run beside it. */
export function queryTerms(query: string): string[] {
  const runs = told(query).match(RUNS) ?? [];
  const terms = runs.flatMap((run) =>
    /\p{Script=Han}/u.test(run) && run.length > 3
      ? [run, ...Array.from(run.slice(1), (_, i) => run.slice(i, i + 2))]
      : [stem(run), ...(/^.{2,}[了啊呢吗吧]$/u.test(run) ? [run.slice(0, -1)] : [])],
  );
  return [...terms, ...wholeOf(query)];
}

/** What else a number can count; then it is no code. */
const COUNTED = /^\s*(?:yuan\b|rmb\b|元|块|万|千|百|笔|次|张|天|号|点|分|秒|年|月|日|岁|%)/;

/** Two characters with a digit that stand in a longer text like a code: POS机报错68, 屏幕显示A0怎么办. */
export function codesWithin(text: string): string[] {
  const folded = fold(text);
  return [...folded.matchAll(/[0-9a-z]+/g)]
    .filter(([run]) => /^[0-9a-z][0-9]$/.test(run))
    .filter(({ 0: run, index }) => !COUNTED.test(folded.slice(index + run.length)))
    .map(([run]) => run.toUpperCase());
}

/** Each word of a query with two neighbouring letters changed round: netwrok → network. */
export function swapsOf(query: string): string[] {
  const words = fold(query).match(/[a-z]{4,}/g) ?? [];
  return words.flatMap((word) =>
    Array.from(
      word.slice(1),
      (letter, i) => word.slice(0, i) + letter + word[i] + word.slice(i + 2),
    ),
  );
}
