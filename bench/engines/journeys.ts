import { TAPS, WAY } from '../flow.ts';
import { type Driver, until } from './driver.ts';

const heading = (words: string) =>
  `document.querySelector('h1')?.textContent.includes(${JSON.stringify(words)})`;

/** Press the link or button of the step with these words, as its own click does. */
async function press(driver: Driver, words: string): Promise<void> {
  const find = `[...document.querySelectorAll('main :is(a, button)')].find((one) => one.textContent.includes(${JSON.stringify(words)}) || one.ariaLabel === ${JSON.stringify(words)})`;
  await until(driver, find);
  await driver.evaluate(`(${find}.click(), true)`);
}

const TRAIL = `document.querySelectorAll('.trail li').length`;
const LIVE = `'live' in document.documentElement.dataset`;

/** The ways that must work in every engine; each begins on a fresh page of the site. */
export const JOURNEYS: Record<string, (driver: Driver, origin: string) => Promise<void>> = {
  'network, card, software, vendor; reload; Back': async (driver, origin) => {
    await driver.open(`${origin}/`);
    await until(driver, LIVE);
    for (const [index, { words }] of WAY.slice(1).entries()) {
      await press(driver, TAPS[WAY[index]?.words.question ?? ''] ?? '');
      await until(driver, heading(words.question));
    }
    await until(driver, `${TRAIL} === 4`);
    await driver.evaluate('(location.reload(), true)');
    await until(driver, `${LIVE} && ${heading('打服务商的技术支持电话')} && ${TRAIL} === 4`);
    await driver.evaluate('(history.back(), true)');
    await until(driver, heading('签到、更新后，好了吗？'));
  },
  'taps before any script': async (driver, origin) => {
    await driver.open(`${origin}/user-exception/network/#v1~user-exception`);
    await press(driver, '网络正常，还是不行');
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
