import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { chosenBrand } from '../scripts/build/brand/index.ts';
import { wordsOf } from '../scripts/build/words.ts';
import type { Copy } from '../src/app/copy.ts';
import { createI18n } from '../src/app/i18n.ts';
import { flowOf, leafOf } from '../src/flow/step-id.ts';
import { choicesOf, FLOWS, STEPS, stepsOf } from '../src/flow/steps.ts';
import { allPlaces, anyPage } from '../src/site/code-page.ts';
import { LANGUAGES } from '../src/site/languages.ts';
import { nameOf, type Say } from '../src/site/names.ts';
import { locale } from './pages.ts';

const sentence = z.string().trim().min(1);

const stepCopy = z.strictObject({
  name: sentence,
  search: z.array(sentence).min(1),
  question: sentence,
  lead: sentence,
  do: z.array(sentence).max(4),
  stop: z.array(sentence).optional(),
  care: z.array(sentence).optional(),
  how: z.array(z.strictObject({ title: sentence, items: z.array(sentence).min(1) })).optional(),
  answers: z.record(z.string(), sentence),
  groups: z.record(z.string(), z.strictObject({ title: sentence, hint: sentence })).optional(),
});

/**
 * The shape of a locale file: every key path, with the length of every list. What people search for differs
 * from language to language.
 */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  if (path.endsWith('.search') && Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`));
}

/** What is filled in as a page is shown, by key path: `{{code}}`, `{step}`. */
function filledInOf(value: unknown, path = ''): string[] {
  if (typeof value === 'string') {
    const places = value.match(/\{\{?\w+\}?\}/g) ?? [];
    return places.sort().map((place) => `${path}: ${place}`);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => filledInOf(inner, `${path}.${key}`));
}

const NAMESPACES = readdirSync('locales/zh-CN').map((file) => file.replace('.json', ''));

describe('the copy', () => {
  it('has the same files in every language', () => {
    for (const language of LANGUAGES) {
      expect(readdirSync(`locales/${language}`)).toEqual(readdirSync('locales/zh-CN'));
    }
  });

  it.each(NAMESPACES)('%s says the same things in every language', (namespace) => {
    expect(shapeOf(locale('en', namespace))).toEqual(shapeOf(locale('zh-CN', namespace)));
  });

  it.each(NAMESPACES)('%s has the same filled in in every language', (namespace) => {
    const [first, ...others] = LANGUAGES.map((each) => filledInOf(locale(each, namespace)));
    for (const other of others) expect(other).toEqual(first);
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(STEPS.filter((step) => step !== 'codes'))(
      '%s has its words, and a word for each answer in the same order',
      (step) => {
        const copy = stepCopy.parse(locale(language, flowOf(step))[leafOf(step)]);
        expect(Object.keys(copy.answers)).toEqual(choicesOf(step).map(({ answer }) => answer));
        const labels = Object.values(copy.answers);
        expect(new Set(labels).size).toBe(labels.length);
      },
    );

    it.each(FLOWS)('the flow %s has words for no step that does not exist', (flow) => {
      const steps = stepsOf(flow).map(leafOf);
      const own = steps.includes(flow) ? steps : ['flow', ...steps];
      expect(Object.keys(locale(language, flow)).sort()).toEqual(own.sort());
    });

    it.each(allPlaces())('%s is called something', (place) => {
      const i18n = createI18n(language, wordsOf(language) as Copy);
      const name = nameOf(anyPage(place) ?? { place }, i18n.t as unknown as Say);
      expect(name).not.toMatch(/^$|[a-z]+[:.][a-z]+/);
    });
  });

  it('leaves no Chinese in the English files but the words printed on terminals', () => {
    const printed =
      /已取消|已撤销|取消|支付中|自毁|攻击|被拆|请先结算|扫码撤销|扫码退货|撤销成功|退货成功|终端签到|操作员签到|请做联机签到|预授权完成|预授权撤销|签到|打印|重打最后一笔|管理|交易查询|末笔查询|二维码结果查询|余额查询|其他|冲正成功|冲正不成功|冲正|故障单|撤销|退货|结算单|结算|批上送|明细|锁定终端|无主密钥|对账不平|预授权|小额免密免签|上传|上送|中文/g;
    // What a brand's own terminals print is its own matter.
    const { config, overlay } = chosenBrand();
    const said = JSON.stringify(overlay.en).match(/\p{Script=Han}+/gu) ?? [];
    const own = new RegExp([...Object.values(config.printed), ...said].join('|'), 'g');
    // The practice draws a terminal: these stand on its keys and on its screen.
    const drawn =
      /交易成功|撤销成功|签到成功|通讯超时|用户异常|支付中|缺纸|确认|取消|签到|查询|重打|撤销|结算/g;
    for (const namespace of NAMESPACES) {
      const words = JSON.stringify(locale('en', namespace)).replace(own, '');
      const text = (namespace === 'practice' ? words.replace(drawn, '') : words).replace(
        printed,
        '',
      );
      expect(text.match(/\p{Script=Han}+/gu), namespace).toBeNull();
    }
  });

  it('uses every key of the interface', () => {
    const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .map((file) => readFileSync(`src/${file}`, 'utf8'))
      .join('\n');
    const unused = shapeOf(locale('zh-CN', 'common'))
      .map((path) => path.slice(1))
      .filter((key) => !/^(groups|connection)\./.test(key))
      .filter((key) => !source.includes(`'${key}'`) && !NAMED_BY_DATA.has(key));
    expect(unused).toEqual([]);
  });
});

/** Keys that are put together from data: the level of a notice. */
const NAMED_BY_DATA = new Set(['stop', 'care']);
