import { TAPS, WAY } from '../flow.ts';
import { type Driver, until } from './driver.ts';

const heading = (words: string) =>
  `document.querySelector('h1')?.textContent.includes(${JSON.stringify(words)})`;

/** Press the link or button with these words, in the step or in the page's head. */
async function press(driver: Driver, words: string): Promise<void> {
  const find = `[...document.querySelectorAll(':is(main, header) :is(a, button)')].find((one) => one.textContent.includes(${JSON.stringify(words)}) || one.ariaLabel === ${JSON.stringify(words)})`;
  await until(driver, find);
  await driver.click(find);
}

const TRAIL = `document.querySelectorAll('.trail li').length`;
const LIVE = `'live' in document.documentElement.dataset`;

const READY = `${LIVE} && 'ready' in document.documentElement.dataset`;

/** From the first page to the provider, each answer pressed. */
async function walk(driver: Driver): Promise<void> {
  for (const [index, { words }] of WAY.slice(1).entries()) {
    await press(driver, TAPS[WAY[index]?.words.question ?? ''] ?? '');
    await until(driver, heading(words.question));
  }
}

/** The ways that must work in every engine; each begins on a fresh page of the site. */
export const JOURNEYS: Record<string, (driver: Driver, origin: string) => Promise<void>> = {
  'network, card, software, vendor; reload; Back': async (driver, origin) => {
    await driver.open(`${origin}/`);
    await until(driver, LIVE);
    await walk(driver);
    await until(driver, `${TRAIL} === 4`);
    await driver.evaluate('(location.reload(), true)');
    await until(driver, `${LIVE} && ${heading('找服务商（装机、修机的那家）')} && ${TRAIL} === 4`);
    await driver.evaluate('(history.back(), true)');
    await until(driver, heading('签到、更新后，好了吗？'));
  },
  'the way back leads one step back, to the first page': async (driver, origin) => {
    await driver.open(`${origin}/`);
    await until(driver, LIVE);
    await driver.evaluate(
      `document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))`,
    );
    await until(driver, READY);
    await walk(driver);
    const entries = await driver.evaluate<number>('history.length');
    for (const { words } of WAY.slice(0, -1).reverse()) {
      await press(driver, '返回');
      await until(driver, heading(words.question));
    }
    await until(driver, `location.hash === '' && history.length === ${entries}`);
    await until(
      driver,
      `JSON.parse(localStorage.getItem('pos-case')).progress === 'v1~user-exception'`,
    );
    await press(driver, '接着查');
    await until(driver, heading(WAY[1]?.words.question ?? ''));
  },
  'taps before any script': async (driver, origin) => {
    await driver.open(`${origin}/user-exception/network/#v1~user-exception`);
    await press(driver, '网络正常，没扣款，还是不行');
    await until(driver, heading('换一张卡，能刷吗？'));
    await until(driver, `location.hash.endsWith('user-exception~network-fine')`);
  },
  'the search finds a code': async (driver, origin) => {
    await driver.open(`${origin}/`);
    await until(driver, LIVE);
    await driver.evaluate(`(() => {
      const field = document.querySelector('#search');
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
      field.focus();
      set.call(field, '余额不足');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    })()`);
    await until(driver, `document.querySelector('[role=option]')?.textContent.includes('51')`);
    await driver.evaluate(`(document.querySelector('[role=option]').click(), true)`);
    await until(driver, `location.pathname === '/codes/51/' && ${heading('51')}`);
  },
  'a saved case is offered again; another language; larger text': async (driver, origin) => {
    await driver.open(`${origin}/user-exception/card-info/#v1~user-exception~network-fine`);
    await until(driver, `${LIVE} && ${TRAIL} === 2`);
    await until(driver, `localStorage.getItem('pos-case')`);
    await driver.open(`${origin}/`);
    await until(driver, `${LIVE} && document.documentElement.dataset.saved !== undefined`);
    await driver.open(`${origin}/en/user-exception/card-info/#v1~user-exception~network-fine`);
    await until(driver, `${LIVE} && document.documentElement.lang === 'en'`);
    await driver.evaluate(`(document.querySelector('.header-text').click(), true)`);
    await until(driver, `document.documentElement.dataset.text === 'large'`);
  },
  'the report can be opened': async (driver, origin) => {
    await driver.open(`${origin}/user-exception/card-info/#v1~user-exception~network-fine`);
    await until(driver, `${LIVE} && ${TRAIL} === 2`);
    await press(driver, '发给客服');
    await until(driver, `document.querySelector('dialog')?.textContent.includes('user-exception')`);
  },
};
