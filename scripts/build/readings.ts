/** How Chinese characters are read: what the search needs for pinyin, and for characters typed by mistake. */
import { pinyin } from 'pinyin-pro';
import { heard } from '../../src/domain/search/sounds.ts';
import { isHan } from '../../src/domain/search/words.ts';

/** The commonest characters, the first level of GB 2312: what is typed by mistake is among them. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: 40 }, (_, i) => 0xb0 + i);
  const columns = Array.from({ length: 94 }, (_, i) => 0xa1 + i);
  const cells = rows.flatMap((row) => columns.map((column) => Uint8Array.of(row, column)));
  return cells.map((cell) => decoder.decode(cell)).filter(isHan);
}

/** How each character is read most often in these texts; one that stands in none, by itself. */
export function readingsOf(texts: readonly string[]): Record<string, string> {
  const counted = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const { origin, pinyin: said } of pinyin(text, { toneType: 'none', type: 'all' })) {
      if (!isHan(origin)) continue;
      const times = counted.get(origin) ?? new Map<string, number>();
      counted.set(origin, times.set(heard(said), (times.get(heard(said)) ?? 0) + 1));
    }
  }
  const spoken = [...counted].map(([character, times]) => {
    const [[syllable] = ['']] = [...times].sort((a, b) => b[1] - a[1]);
    return [character, syllable] as const;
  });
  const syllables = new Set(spoken.map(([, syllable]) => syllable));
  const others = commonCharacters()
    .filter((character) => !counted.has(character))
    .map((character) => [character, heard(pinyin(character, { toneType: 'none' }))] as const)
    .filter(([, syllable]) => syllables.has(syllable));
  const readings: Record<string, string> = {};
  for (const [character, syllable] of [...spoken, ...others]) {
    readings[syllable] = (readings[syllable] ?? '') + character;
  }
  return readings;
}
