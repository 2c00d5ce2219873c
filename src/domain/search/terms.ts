/** Letters and digits as they are compared: full-width folded, lower case, no white space around. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

const HAN = /\p{Script=Han}+/gu;

/**
 * The terms under which a phrase is found: Chinese runs with all their endings (余额不足, 额不足, 不足),
 * so that a search by beginnings finds any part of a word; other words as they are.
 */
export function termsOf(phrase: string): string[] {
  const folded = fold(phrase);
  const runs = folded.match(HAN) ?? [];
  const endings = runs.flatMap((run) => Array.from(run, (_, i) => run.slice(i)));
  const words = folded.replace(HAN, ' ').match(/[\p{L}\p{Nd}]+/gu) ?? [];
  return [...new Set([...endings, ...words])];
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

/** The terms of a query: each word whole, and the pairs of a longer Chinese run beside it. */
export function queryTerms(query: string): string[] {
  const runs = fold(query).match(/\p{Script=Han}+|[\p{L}\p{Nd}]+/gu) ?? [];
  return runs.flatMap((run) =>
    /\p{Script=Han}/u.test(run) && run.length > 3
      ? [run, ...Array.from(run.slice(1), (_, i) => run.slice(i, i + 2))]
      : [run],
  );
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
