/** Chinese by its sound: pinyin, initials, and characters that only sound like the right ones. */

const INITIAL = '[zcs]h|[bpmfdtnlgkhjqxrzcsyw]';
const FINAL =
  'iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v';

/** A syllable of pinyin, as it is written without tones. */
const SYLLABLE = `(?:${INITIAL})?(?:${FINAL})`;
const PINYIN = new RegExp(`^((?:${SYLLABLE})+)(${INITIAL})?$`);
const FIRST = new RegExp(`^${SYLLABLE}(?=(?:${SYLLABLE})*$)`);

/** A syllable as many say and write it: z for zh, n for ng. */
export function heard(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');
}

/** The syllables of a word in pinyin, the last perhaps only begun; none where it is something else. */
function syllablesOf(word: string, known: (syllable: string) => boolean): string[] {
  const [, whole = '', begun = ''] = PINYIN.exec(word) ?? [];
  const syllables: string[] = [];
  for (let rest = whole; rest !== ''; ) {
    const [first = rest] = FIRST.exec(rest) ?? [];
    syllables.push(heard(first));
    rest = rest.slice(first.length);
  }
  if (!syllables.every(known)) return [];
  return begun ? [...syllables, heard(begun)] : syllables;
}

/** Each item with the next one; one alone by itself. */
export function pairsOf(run: readonly string[]): string[] {
  return run.length === 1 ? [...run] : run.slice(1).map((second, i) => `${run[i]}${second}`);
}

/** Finds what is written otherwise. */
export interface Sounds {
  /** The terms that sound like these words in pinyin, written in one or several. */
  inPinyin: (words: readonly string[]) => string[];
  /** The pairs that sound like another, and have one of its characters. */
  like: (term: string) => string[];
  /** Whether characters that follow each other in these words begin with these letters. */
  hasInitials: (words: string, letters: string) => boolean;
}

/**
 * The sounds of pairs of characters.
 * @param terms the pairs by which anything is found
 * @param readings the characters that are read as a syllable
 */
export function soundsOf(
  terms: readonly string[],
  readings: Readonly<Record<string, string>>,
): Sounds {
  const syllables = new Map(
    Object.entries(readings).flatMap(([syllable, characters]) =>
      Array.from(characters, (character) => [character, syllable] as const),
    ),
  );
  const soundOf = (term: string) => Array.from(term, (each) => syllables.get(each) ?? '-').join('');
  const bySound = new Map<string, string[]>();
  for (const term of terms) {
    const sound = soundOf(term);
    bySound.set(sound, [...(bySound.get(sound) ?? []), term]);
  }
  const all = [...bySound.keys()];
  /** What is said exactly so; where the end is missing, what begins so. */
  const saidSo = (sound: string) =>
    bySound.get(sound) ??
    all.filter((each) => each.startsWith(sound)).flatMap((each) => bySound.get(each) ?? []);
  const initialOf = (character: string) => syllables.get(character)?.charAt(0) ?? ' ';
  const initialsOf = new Map<string, string>();
  return {
    inPinyin(words) {
      const spelt = words.map((word) => syllablesOf(word, (syllable) => syllable in readings));
      const run = spelt.flat();
      return spelt.every(({ length }) => length > 0) && run.length > 1
        ? pairsOf(run).flatMap(saidSo)
        : [];
    },
    like: (term) =>
      (bySound.get(soundOf(term)) ?? []).filter((each) =>
        Array.from(each).some((character) => term.includes(character)),
      ),
    hasInitials(words, letters) {
      const initials = initialsOf.get(words) ?? Array.from(words, initialOf).join('');
      initialsOf.set(words, initials);
      return initials.includes(letters);
    },
  };
}
