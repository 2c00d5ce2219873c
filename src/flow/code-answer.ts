/** The answer "the screen shows this code": `code.91`, the code in lower case. */
export type CodeAnswer = `code.${string}`;

/** The answer that stands for a code. */
export function codeAnswer(code: string): CodeAnswer {
  return `code.${code.toLowerCase()}`;
}

/** The code that an answer stands for, as it is printed; undefined where it is another kind of answer. */
export function codeOf(answer: string): string | undefined {
  return answer.startsWith('code.') ? answer.slice('code.'.length).toUpperCase() : undefined;
}
