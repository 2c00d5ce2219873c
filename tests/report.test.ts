import { describe, expect, it } from 'vitest';
import { choicesOf, STEPS } from '../src/flow/steps.ts';
import { type ReportData, reportText } from '../src/screens/report/report-text.ts';
import { LANGUAGES, type Language } from '../src/site/languages.ts';
import type { Say } from '../src/site/names.ts';
import { i18nOf } from './i18n.ts';

function report(language: Language, data: Partial<ReportData> = {}): string {
  const i18n = i18nOf(language);
  const say = i18n.t as unknown as Say;
  const link = 'https://example.com/user-exception/software-update/#v1~network-fine';
  return reportText(
    {
      time: new Date('2026-11-22T09:03:59Z'),
      timeZone: 'Asia/Shanghai',
      version: '0.1.0',
      answers: [
        { step: 'start', answer: 'user-exception' },
        { step: 'user-exception.network', answer: 'network-fine' },
        { step: 'user-exception.card-info', answer: 'no-card-works' },
      ],
      here: 'user-exception.software-update',
      number: '1481 8258',
      link,
      ...data,
    },
    say,
  );
}

describe('the report', () => {
  it('says in Chinese when, what, which steps, where now, and how to get there', () => {
    expect(report('zh-CN')).toBe(`【POS机排障助手 0.1.0】
时间：2026-11-22 17:03 Asia/Shanghai
情况：刷不了卡，显示“用户异常”或说不清原因
查过：
1. 查网络：网络正常，没扣款，还是不行
2. 查卡片：几张卡都不行，都没扣款
现在：签到和更新
编号：1481 8258
打开这一步：
https://example.com/user-exception/software-update/#v1~network-fine`);
  });

  it('says the same in English', () => {
    expect(report('en', { timeZone: 'Europe/London' })).toBe(`[POS troubleshooter 0.1.0]
Time: 2026-11-22 09:03 Europe/London
Problem: It won’t take cards: “user exception”, or no clear reason
Checked:
1. Network: The network is fine, nothing was charged, it still fails
2. Card: No card works, and none was charged
Now at: Sign-in and update
Case number: 1481 8258
Open this step:
https://example.com/user-exception/software-update/#v1~network-fine`);
  });

  it('says which terminal it is, where that is known', () => {
    const lines = (language: Language, name: string) =>
      report(language, { machine: name, ticket: 'K-17' }).split('\n').slice(2, 5);
    expect(lines('zh-CN', '升腾（触屏）')).toEqual([
      '工单 K-17',
      '机器：升腾（触屏）',
      '情况：刷不了卡，显示“用户异常”或说不清原因',
    ]);
    expect(lines('en', 'Centerm')[1]).toBe('Terminal: Centerm');
    expect(report('zh-CN')).not.toContain('机器：');
  });

  it('names a response code, beside the words of the first answer', () => {
    const answers: ReportData['answers'] = [
      { step: 'start', answer: 'screen-code' },
      { step: 'codes', answer: 'code.a0' },
    ];
    expect(report('zh-CN', { answers })).toContain(
      '\n情况：屏幕上有个两位的代码（如 91、A0）；应答码 A0\n查过：还没有\n',
    );
    expect(report('en', { answers: answers.slice(1) })).toContain(
      '\nProblem: Code A0\nChecked: nothing yet\n',
    );
  });

  it('says only where they are when nothing has been answered', () => {
    expect(report('zh-CN', { answers: [] }).split('\n')[2]).toBe('查过：还没有');
  });

  it.each([
    ['Asia/Shanghai', '2027-01-01T16:00:00Z', '2027-01-02 00:00 Asia/Shanghai'],
    ['America/New_York', '2026-07-04T03:05:00Z', '2026-07-03 23:05 America/New_York'],
    ['UTC', '2026-02-03T04:05:06Z', '2026-02-03 04:05 UTC'],
  ])('tells the time of %s and names the zone', (timeZone, time, said) => {
    for (const language of LANGUAGES) {
      expect(report(language, { timeZone, time: new Date(time) })).toContain(said);
    }
  });

  it('tells the time where the device does not name its zone', () => {
    expect(report('zh-CN', { timeZone: undefined })).toMatch(/\n时间：2026-11-2\d \d\d:\d\d\n/);
  });

  it.each(LANGUAGES)('has words for every step and answer in %s', (language) => {
    for (const here of STEPS) {
      for (const { answer } of choicesOf(here)) {
        const text = report(language, { here, answers: [{ step: here, answer }] });
        // A missing word would show its key.
        expect(text.replace(/https.*/, '')).not.toMatch(/answers\.|steps\.|[a-z]:[a-z]/);
      }
    }
  });
});
