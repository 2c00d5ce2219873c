import { TAPS, WAY } from '../flow.ts';
import { type Driver, until } from './driver.ts';

/*
 * The expressions are read by the engine itself: nothing in them is newer than Chromium 64. Where
 * something is not there yet, they throw, and are asked again (`until`).
 */

/** The site, and the line to it. */
export interface Line {
  url: string;
  cut: () => Promise<void>;
  mend: () => Promise<void>;
}

const heading = (words: string) =>
  `document.querySelector('h1').textContent.includes(${JSON.stringify(words)})`;

/** How long a person takes at least from seeing a step to doing something: the page writes its history meanwhile. */
const LOOK = 200;

/** Wait until a step is seen. */
async function seen(driver: Driver, words: string): Promise<void> {
  await until(driver, heading(words));
  await new Promise((done) => setTimeout(done, LOOK));
}

/** Press the link or button with these words, in the step or in the page's head. */
async function press(driver: Driver, words: string): Promise<void> {
  const said = JSON.stringify(words);
  const find = `[...document.querySelectorAll('main a, main button, header a, header button')].find((one) => one.textContent.includes(${said}) || (one.getAttribute('aria-label') || '').includes(${said}))`;
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
    await seen(driver, words.question);
  }
}

/** Type into a field, as React sees it. */
async function type(driver: Driver, selector: string, text: string): Promise<void> {
  await driver.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set;
    field.focus();
    set.call(field, ${JSON.stringify(text)});
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  })()`);
}

/** Search for a code by its words on the first page, and open it. */
async function search(driver: Driver, origin: string): Promise<void> {
  await driver.open(`${origin}/`);
  await until(driver, LIVE);
  await type(driver, '#search', '余额不足');
  await until(driver, `document.querySelector('[role=option]').textContent.includes('51')`);
  await driver.evaluate(`(document.querySelector('[role=option]').click(), true)`);
  await until(driver, `location.pathname === '/codes/51/' && ${heading('51')}`);
}

/** What a cashier does right when the line breaks off in a sale. */
const PRACTISED = [
  '说：正在查结果',
  '重新连网',
  '查询',
  '请顾客看手机',
  '确认（收款）',
  '给小票，交货',
];

/** Whether the copy of both languages is whole: each of its four parts leaves a mark. */
const KEPT = `(caches.keys()
  .then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys()))))
  .then((all) => {
    window.isKept = [].concat(...all).filter(({ url }) => url.includes('/assets/pages-')).length === 4;
  }), window.isKept)`;

/** The ways that must work in every engine; each begins on a fresh page of the site. */
export const JOURNEYS: Record<string, (driver: Driver, line: Line) => Promise<void>> = {
  'network, card, software, vendor; reload; Back': async (driver, { url: origin }) => {
    await driver.open(`${origin}/`);
    await until(driver, LIVE);
    await walk(driver);
    await until(driver, `${TRAIL} === 4`);
    // The case's number, to be said on the telephone.
    await until(
      driver,
      `/^\\d{4}\\D\\d{4}/.test(document.querySelector('.number-digits').textContent)`,
    );
    await driver.evaluate('(window.isLeft = true, setTimeout(() => location.reload()), true)');
    await until(
      driver,
      `!window.isLeft && ${LIVE} && ${heading('找服务商（装机、修机的那家）')} && ${TRAIL} === 4`,
    );
    await driver.evaluate('(history.back(), true)');
    await seen(driver, '签到、更新后，好了吗？');
  },
  'the way back leads one step back, to the first page': async (driver, { url: origin }) => {
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
      await seen(driver, words.question);
    }
    await until(driver, `location.hash === '' && history.length === ${entries}`);
    await until(
      driver,
      `JSON.parse(localStorage.getItem('pos-case')).progress === 'v1~user-exception'`,
    );
    await press(driver, '接着查');
    await seen(driver, WAY[1]?.words.question ?? '');
  },
  'taps before any script': async (driver, { url: origin }) => {
    await driver.open(`${origin}/user-exception/network/#v1~user-exception`);
    await press(driver, '网络正常，没扣款，还是不行');
    await seen(driver, '换一张卡，能刷吗？');
    await until(driver, `location.hash.endsWith('user-exception~network-fine')`);
  },
  'the search finds a code': async (driver, { url: origin }) => search(driver, origin),
  'a saved case is offered again; another language; larger text': async (
    driver,
    { url: origin },
  ) => {
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
  'a code by its address, and on from it': async (driver, { url: origin }) => {
    await driver.open(`${origin}/codes/91/`);
    await until(driver, `${LIVE} && ${heading('91')}`);
    await press(driver, '返回');
    await seen(driver, 'POS机怎么了？');
  },
  'English, from the first page to the provider': async (driver, { url: origin }) => {
    await driver.open(`${origin}/`);
    await until(driver, LIVE);
    await press(driver, 'English');
    await until(driver, `${LIVE} && document.documentElement.lang === 'en'`);
    for (const answer of ['user-exception', 'network-fine', 'no-card-works', 'still-failing']) {
      const link = `document.querySelector('[data-answer=${answer}]')`;
      await until(driver, link);
      await driver.click(link);
      await until(driver, `!${link}`);
    }
    await until(driver, `location.pathname === '/en/contact/vendor/' && ${TRAIL} === 4`);
  },
  'the report can be opened': async (driver, { url: origin }) => {
    await driver.open(`${origin}/user-exception/card-info/#v1~user-exception~network-fine`);
    await until(driver, `${LIVE} && ${TRAIL} === 2`);
    await press(driver, '发给客服');
    await until(driver, `document.querySelector('dialog').textContent.includes('user-exception')`);
  },
  'a terminal is chosen, and its keys stand on a step': async (driver, { url: origin }) => {
    await driver.open(`${origin}/terminals/`);
    await until(driver, LIVE);
    const choice = `document.querySelector('#classic button')`;
    await driver.click(choice);
    await until(driver, `${choice}.getAttribute('aria-pressed') === 'true'`);
    await driver.open(`${origin}/transaction-status/records/`);
    await until(driver, `document.querySelector('.menu-here').textContent.includes('打印（6）')`);
  },
  'the practice, to its good end': async (driver, { url: origin }) => {
    await driver.open(`${origin}/practice/#p1~line-cut.0`);
    for (const act of PRACTISED) await press(driver, act);
    await until(driver, `document.querySelector('main').textContent.includes('这一题练好了。')`);
  },
  'the desk’s chats are counted on the device': async (driver, { url: origin }) => {
    await driver.open(`${origin}/agent/insight/`);
    await until(driver, READY);
    await type(driver, '.insight-intake textarea', `x ${origin}/x/#v1~user-exception~network-fine`);
    await until(
      driver,
      `document.querySelector('.insight-intake [role=status]').textContent.includes('找到 1 个情况')`,
    );
  },
  'the site is cut off: pages, a whole case, the search': async (
    driver,
    { url: origin, cut, mend },
  ) => {
    await driver.open(`${origin}/`);
    await until(driver, `${LIVE} && 'serviceWorker' in navigator`);
    await until(driver, KEPT, 120_000);
    await cut();
    try {
      await driver.open(`${origin}/`);
      await until(driver, LIVE);
      await walk(driver);
      await until(driver, `${TRAIL} === 4`);
      await driver.open(`${origin}/codes/55/`);
      await until(driver, `${LIVE} && ${heading('55')}`);
      await search(driver, origin);
    } finally {
      await mend();
      // What the browser itself says of requests that could not be made.
      driver.messages();
    }
  },
};
