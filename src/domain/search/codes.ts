import { fold } from './words.ts';

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

/** What else a number can count; then it is no code. */
const COUNTED = /^\s*(?:yuan\b|rmb\b|元|块|万|千|百|笔|次|张|天|号|点|分|秒|年|月|日|岁|%)/;

/** What stands before an amount, or after one that should have been another. */
const AMOUNT_AFTER =
  /(?:[刷收付扣转退]|本来|应该|应收)了?\s*$|\b(?:of|paid|charged|keyed|typed|entered)\s*$/;
const AMOUNT_BEFORE = /^\s*(?:[刷收打输]成|变成|instead\b)/;

/** Two characters with a digit that stand in a longer text like a code: POS机报错68, 屏幕显示A0怎么办. */
export function codesWithin(text: string): string[] {
  const folded = fold(text);
  return [...folded.matchAll(/[0-9a-z]+/g)]
    .filter(([run]) => /^[0-9a-z][0-9]$/.test(run))
    .filter(({ 0: run, index }) => {
      const [before, after] = [folded.slice(0, index), folded.slice(index + run.length)];
      return (
        ![COUNTED, AMOUNT_BEFORE].some((form) => form.test(after)) && !AMOUNT_AFTER.test(before)
      );
    })
    .map(([run]) => run.toUpperCase());
}
