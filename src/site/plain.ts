/** What nobody sees in a text and what turns its reading round: format characters (bidi, zero width), controls, halves of pairs. */
const HIDDEN = /[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u;

/** Why a deployer's text is no plain words; undefined where it is. The build asks; nothing of it is shipped. */
export function notPlain(text: string): string | undefined {
  if (/[<>]/.test(text)) return 'expected plain words: no markup';
  const [hidden] = HIDDEN.exec(text) ?? [];
  return hidden && `holds a character that nobody sees (U+${hex(hidden)})`;
}

const hex = (character: string) =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
