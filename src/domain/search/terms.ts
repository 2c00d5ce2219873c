/**
 * How a text is taken apart into the terms by which it is found. Phrases and queries go the same way: pairs of
 * Chinese characters, other words by their stem.
 */
import { pairsOf, type Sounds } from './sounds.ts';
import { fold, isHan, runsIn, stem, stemNear, told as toldBy } from './words.ts';

/** What a phrase comes down to: its runs, each of one script, told and stemmed, with a space between. */
export function gist(phrase: string): string {
  return runsIn(toldBy(phrase)).map(stem).join(' ');
}

/** The terms under which a gist is found. The last character of a run is one too: the others begin a pair. */
export function termsOf(words: string): string[] {
  return words
    .split(' ')
    .flatMap((run) =>
      isHan(run) ? [...pairsOf(Array.from(run)), ...Array.from(run).slice(-1)] : [run],
    );
}

/** A word with two neighbouring letters changed round: netwrok → network. */
function swapsOf(word: string): string[] {
  if (!/^[a-z]{4,}$/.test(word)) return [];
  return Array.from(
    word.slice(1),
    (letter, i) => word.slice(0, i) + letter + word[i] + word.slice(i + 2),
  );
}

/** Says whether anything is found by a term, or by one that begins so. */
export type Known = (term: string) => boolean;

/** What a word or pair stands for that nothing is found by: what sounds so, or two letters changed round. */
function meant(term: string, known: Known, sounds: Sounds): string[] {
  if (isHan(term)) return sounds.like(term);
  const near = stemNear(term);
  if (near) return [near];
  for (const swapped of swapsOf(term)) {
    if (known(stem(swapped))) return [stem(swapped)];
    const said = sounds.inPinyin([swapped]);
    if (said.length > 0) return said;
  }
  return [];
}

/** The terms of a gist that is asked for. */
export function termsAsked(words: string): string[] {
  return words.split(' ').flatMap((run) => (isHan(run) ? pairsOf(Array.from(run)) : [run]));
}

/** The terms of a query, each once. Sounds are worked out only where letters or a slip ask for them. */
export function queryTerms(query: string, known: Known, sounds: () => Sounds): string[] {
  const told = termsAsked(gist(query));
  // One character says little beside others, and what looks like a code is read as one or counts something.
  const more = told.filter(
    (term) => !(isHan(term) ? term.length === 1 : /^[0-9a-z]?[0-9]$/.test(term)),
  );
  const terms = more.length > 0 ? more : told;
  const latin = runsIn(fold(query)).filter((run) => /^[a-z]+$/.test(run) && !known(run));
  const said = latin.length > 0 ? sounds().inPinyin(latin) : [];
  const typed = terms.flatMap((term) => {
    if (known(term)) return [term];
    if (said.length > 0) return [];
    const right = meant(term, known, sounds());
    return right.length > 0 ? right : [term];
  });
  return [...new Set([...typed, ...said])];
}
