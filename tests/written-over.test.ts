import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT } from '../scripts/build/brand/folder.ts';
import { keepWords, loadBrand } from '../scripts/build/brand/index.ts';
import { countsForMoney } from '../scripts/build/brand/money.ts';
import { rawWordsOf } from '../scripts/build/merged-words.ts';
import { brandMaker, inBoth, withoutDeployers } from './brand-folders.ts';

withoutDeployers();
const brandWith = brandMaker();

describe('words over something that changed since', () => {
  const WORDS = {
    ...inBoth('common', { tagline: '好' }, { tagline: 'Good' }),
    ...inBoth(
      'settlement',
      { settle: { lead: '按机器上的提示做。' } },
      { settle: { lead: 'Follow the terminal.' } },
    ),
  };
  const KEPT = 'written-over.json';
  const keptIn = (folder: string) =>
    JSON.parse(readFileSync(`${folder}/${KEPT}`, 'utf8')) as Record<string, Record<string, string>>;

  /** A brand whose words were written over others than those of today, in one language. */
  function written(before: Record<string, Record<string, string>>): string {
    const folder = brandWith(WORDS);
    rmSync(`${folder}/${KEPT}`);
    expect(keepWords(folder, false)).toBe(`${folder}/${KEPT}`);
    const kept = keptIn(folder);
    for (const [file, texts] of Object.entries(before)) Object.assign(kept[file] ?? {}, texts);
    writeFileSync(`${folder}/${KEPT}`, JSON.stringify(kept));
    return folder;
  }

  it('are none where nothing changed', () => {
    const folder = written({});
    expect(loadBrand(folder).remarks).toEqual([]);
    expect(keepWords(folder, false)).toBeUndefined();
  });

  it('are named with their file, with what it said and what it says', () => {
    const folder = written({ 'en/common.json': { tagline: 'What it said' } });
    const now = rawWordsOf('en', ['common'], loadBrand(DEFAULT))['common']?.['tagline'];
    expect(loadBrand(folder).remarks).toEqual([
      expect.stringContaining(
        `${folder}/locales/en/common.json: tagline: is stale: what it stands over said “What it said” and says “${now}” now`,
      ),
    ]);
    // Looking at it again confirms nothing.
    expect(keepWords(folder, false)).toBeUndefined();
    expect(keepWords(folder, true)).toBe(`${folder}/${KEPT}`);
    expect(loadBrand(folder).remarks).toEqual([]);
  });

  it('are refused where they may cost money, until somebody confirms them', () => {
    const folder = written({ 'en/settlement.json': { 'settle.lead': 'What it said' } });
    expect(() => loadBrand(folder)).toThrow(
      `${folder}/locales/en/settlement.json: settle.lead: is stale`,
    );
    keepWords(folder, true);
    expect(loadBrand(folder).remarks).toEqual([]);
  });

  it('are those of steps with such advice, of answers that tell of the sale, and of codes', () => {
    expect(countsForMoney('settlement', 'settle.do')).toBe(true);
    expect(countsForMoney('user-exception', 'network.answers.network-fine')).toBe(true);
    expect(countsForMoney('response-codes', '91.now')).toBe(true);
    expect(countsForMoney('settlement', 'settle.search')).toBe(false);
    expect(countsForMoney('common', 'tagline')).toBe(false);
  });

  it('cannot be told where nothing was kept, and that is said', () => {
    const folder = brandWith(WORDS);
    rmSync(`${folder}/${KEPT}`);
    expect(loadBrand(folder).remarks).toEqual([
      expect.stringContaining(`${folder}/${KEPT}: lacks what 8 of the brand’s texts stand over`),
    ]);
  });

  it('are kept no longer than the brand has them', () => {
    const folder = written({});
    rmSync(`${folder}/locales/en/settlement.json`);
    rmSync(`${folder}/locales/zh-CN/settlement.json`);
    keepWords(folder, false);
    expect(Object.keys(keptIn(folder))).not.toContain('en/settlement.json');
  });
});
