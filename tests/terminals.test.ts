// @vitest-environment jsdom
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packs from 'virtual:terminals';
import { describe, expect, it } from 'vitest';
import { terminalPacks } from '../scripts/build/terminal-packs.ts';
import { MENU_ENTRIES, type MenuEntry } from '../src/flow/menu.ts';
import { flowOf, leafOf } from '../src/flow/step-id.ts';
import { kindOf, metaOf, STEPS, type StepId } from '../src/flow/steps.ts';
import { pathText } from '../src/screens/menu/Paths.tsx';
import { nameOfPack, packNamed } from '../src/screens/menu/pack-named.ts';
import { LANGUAGES } from '../src/site/languages.ts';
import { checkPack, FORBIDDEN } from '../src/site/terminals.schema.ts';
import type { Pack } from '../src/site/terminals.ts';
import { locale, pageAt, textOf } from './pages.ts';

const PACKS = terminalPacks(['terminals']);
const classic = PACKS.find(({ id }) => id === 'classic') as Pack;
const names = PACKS.find(({ certainty }) => certainty === 'names') as Pack;

/** A pack of which something is different. */
const changed = (pack: Pack, change: object) => checkPack({ ...pack, ...change }, 'x.json');
const withPath = (pack: Pack, path: object) =>
  changed(pack, { paths: { ...pack.paths, reprint: path } });

/** Every text of a pack that a person may read, and what its makers wrote of other findings. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsOf) : [];
}

describe('the packs', () => {
  it('are those that are well enough known, the ones with paths first', () => {
    expect(PACKS.map(({ id, certainty, grade }) => [id, certainty, grade])).toEqual([
      ['centerm', 'mostly', 'A'],
      ['classic', 'mostly', 'B'],
      ['huazhirong', 'names', 'A'],
      ['newland', 'names', 'A'],
    ]);
  });

  it.each(PACKS)('$id says no forbidden word, and is as old as it says', (pack) => {
    const { sources: _, checked, ...rest } = pack;
    for (const text of textsOf(rest)) expect(text).not.toMatch(FORBIDDEN);
    expect(checked <= new Date().toISOString().slice(0, 7)).toBe(true);
  });

  it.each(PACKS.filter(({ paths }) => paths.settle && paths['sign-in']))(
    '$id: where settling stands beside locking the terminal it says so',
    ({ certainty, paths }) => {
      if (certainty === 'mostly') expect(paths.settle?.beside).toBe('锁定终端');
    },
  );

  it('are shipped without where they were found', () => {
    expect(packs.map(({ id }) => id)).toEqual(PACKS.map(({ id }) => id));
    expect(JSON.stringify(packs)).not.toMatch(/source|differs|\.com/);
  });

  it('say keys as they are pressed, of fewer words where sources do not agree', () => {
    expect(classic.paths.reprint && pathText(classic.paths.reprint)).toBe(
      '打印（6）→ 重打最后一笔（1）',
    );
    expect(classic.paths.balance && pathText(classic.paths.balance)).toBe('其他（8）→ 余额查询');
  });

  it('that are not there are none', () => {
    for (const name of ['nowhere', 'constructor', '__proto__', '', undefined])
      expect(packNamed(name)).toBeUndefined();
  });
});

describe('the schema', () => {
  it.each([
    ['a default password', { menu: ['管理', '主管密码 123456'] }],
    ['a password by its digits alone', { menu: ['系统管理', '0000'] }],
    ['clearing the reversal', { menu: ['系统管理', '清除冲正'] }],
    ['clearing the log', { menu: ['系统管理', '清除流水'] }],
    ['clearing the log in other words', { menu: ['系统管理', '交易流水清空'] }],
    ['restoring the defaults', { menu: ['系统管理', '恢复默认'] }],
    ['factory settings', { menu: ['系统管理', '出厂设置'] }],
    ['the same as a further choice', { menu: ['管理'], also: '清除冲正' }],
    ['the same as a neighbour', { menu: ['管理'], beside: '恢复默认' }],
    ['the same in English', { menu: ['Admin', 'Clear log'] }],
    ['no menu', { menu: [] }],
    ['more keys than words', { menu: ['打印'], keys: ['6', '1'] }],
    ['a key of two digits', { menu: ['打印'], keys: ['61'] }],
    ['service staff among the shop’s own', { menu: ['打印'], who: 'service' }],
    ['a field that nobody reads', { menu: ['打印'], note: 'x' }],
  ])('refuses %s', (_, path) => {
    expect(() => withPath(classic, path)).toThrow('paths.reprint');
  });

  it.each([
    ['a name with a password', { name: { ...classic.name, 'zh-CN': '默认密码机' } }],
    ['a name in one language only', { name: { 'zh-CN': '键盘机' } }],
    ['a single page’s word', { grade: 'C' }],
    ['judgement', { grade: 'J' }],
    ['no source', { sources: [] }],
    ['a month that is none', { checked: '2026-13' }],
    ['a name that no link could carry', { id: 'Classic pack' }],
    ['an entry that no step has', { paths: { lock: { menu: ['管理'] } } }],
    ['service entries with keys', { paths: { network: { menu: ['管理'], keys: ['7'] } } }],
    ['service entries for everybody', { paths: { network: { menu: ['管理'] } } }],
  ])('refuses %s', (_, change) => {
    expect(() => changed(classic, change)).toThrow('x.json:\n  ');
  });

  it('refuses keys where only names are known', () => {
    expect(() => withPath(names, { menu: ['打印'], keys: ['6'] })).toThrow('knows no keys');
  });

  it('refuses a file that is not called as its pack is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'packs-'));
    writeFileSync(join(folder, 'other.json'), JSON.stringify(classic));
    expect(() => terminalPacks([folder])).toThrow('expected it to be classic.json');
  });
});

/** Words by which a step names a menu entry, whatever it says of itself. */
const NAMED: Partial<Record<MenuEntry, RegExp>> = {
  reprint: /重打最后一笔/,
  'sign-in': /签到/,
  query: /交易查询/,
  settle: /结算/,
  balance: /余额/,
  void: /撤销/,
  refund: /退货/,
  version: /版本/,
};

/** Those that are never spoken of but to be pressed; of the others a step may also warn. */
const ALWAYS_PRESSED = ['reprint', 'sign-in', 'query', 'balance'] as const;

const wordsOf = (step: StepId) => {
  const copy = locale('zh-CN', flowOf(step))[leafOf(step)] as { do: string[]; care?: string[] };
  return [...copy.do, ...(copy.care ?? [])].join('\n');
};

const WITH_MENU = STEPS.filter((step) => metaOf(step).menu);

describe('a step', () => {
  it.each(STEPS.filter((step) => kindOf(step) === 'step'))(
    '%s lists under `menu` in its meta what its words have pressed, and nothing else',
    (step) => {
      const { menu = [] } = metaOf(step);
      for (const entry of ALWAYS_PRESSED)
        if (NAMED[entry]?.test(wordsOf(step))) expect(menu).toContain(entry);
      for (const entry of menu) expect(wordsOf(step)).toMatch(NAMED[entry] as RegExp);
    },
  );

  it.each(WITH_MENU)('%s leads to the choice of the terminal without scripts', (step) => {
    for (const language of LANGUAGES) {
      const link = pageAt(step, language).querySelector('.menu-choose');
      expect(link?.getAttribute('href')).toBe(`/${language === 'en' ? 'en/' : ''}terminals/`);
    }
  });

  it.each(WITH_MENU)(
    '%s keeps room for the path of each entry on any terminal, and shows none',
    (step) => {
      const page = pageAt(step);
      const room = page.querySelector('.menu-room');
      const stacks = [...(room?.querySelectorAll('.menu-stack') ?? [])].map(textOf);
      expect(stacks).toHaveLength(1 + (metaOf(step).menu?.length ?? 0));
      for (const { name, paths } of PACKS) {
        expect(stacks[0]).toContain(name['zh-CN']);
        for (const [i, entry] of (metaOf(step).menu ?? []).entries())
          expect(stacks[i + 1]).toContain(paths[entry] ? pathText(paths[entry]) : '没查到');
      }
      expect(room?.getAttribute('aria-hidden')).toBe('true');
      expect(page.querySelector('.menu-here')).toBeNull();
    },
  );

  it('without a menu has neither', () => {
    expect(pageAt('user-exception.card-info').querySelector('.menu-paths')).toBeNull();
  });
});

describe.each(LANGUAGES)('the page of all packs in %s', (language) => {
  const page = pageAt('terminals', language);
  const menu = locale(language, 'menu') as Record<string, string>;
  const own = locale(language, 'terminals') as Record<string, string>;

  it.each(PACKS)('lists $id: name, how it is known, paths and how sure, source, month', (pack) => {
    const section = page.getElementById(pack.id);
    const text = textOf(section);
    expect(textOf(section?.querySelector('h3') ?? null)).toBe(nameOfPack(pack, language));
    expect(text).toContain(pack.match.sign[language]);
    expect(text).toContain(own['source']?.[pack.grade as never] ?? '?');
    expect(text).toContain(pack.checked);
    const rows = [...(section?.querySelectorAll('.disclosure-body p') ?? [])].map(textOf);
    for (const entry of MENU_ENTRIES) {
      const path = pack.paths[entry];
      if (!path) continue;
      const row = rows.find((each) => each.includes(` ${pathText(path)}`));
      expect(row, entry).toContain(menu[pack.certainty]);
      if (entry === 'settle') expect(row).toContain(menu['settle']);
      if (path.beside) expect(row).toContain(path.beside);
    }
  });

  it('says of what only service staff enter that it is to be left alone', () => {
    const before = (own['service'] ?? '').replace('{{path}}', '');
    for (const { id, paths } of PACKS) {
      for (const path of [paths.parameters, paths.network]) {
        if (!path) continue;
        expect(textOf(page.getElementById(id))).toContain(before + pathText(path));
      }
    }
  });

  it('says what to do where none fits, and nothing forbidden', () => {
    const text = textOf(page.querySelector('main'));
    expect(text).toContain(menu['lost']);
    if (language === 'zh-CN') expect(text).toContain('找不到，就报机身型号给服务商');
    for (const part of page.querySelectorAll('main p, main h3, main button'))
      expect(textOf(part).replace(/20\d\d-\d\d/g, '')).not.toMatch(FORBIDDEN);
  });
});
