import type { Page } from 'playwright';
import { pathOf } from '../../../src/site/address.ts';
import { oneOfEachKind } from '../a11y/addresses.ts';

/** A screen to be looked at: a page, and what a person has done on it. */
export interface Screen {
  name: string;
  path: string;
  act?: (page: Page) => Promise<void>;
}

const ON_THE_WAY = '#v1~user-exception~network-fine~no-card-works';

/** States of a page that its address alone does not show. */
const STATES: readonly Screen[] = [
  {
    name: 'state-search',
    path: '/',
    act: async (page) => {
      await page.getByRole('combobox').fill('余额');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'state-card-number',
    path: '/',
    act: async (page) => {
      await page.getByRole('combobox').fill('6222021234567890');
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'state-trail', path: `/user-exception/software-update/${ON_THE_WAY}` },
  {
    name: 'state-resume',
    path: `/user-exception/software-update/${ON_THE_WAY}`,
    act: async (page) => {
      await page.waitForFunction(() => localStorage.getItem('pos-case'));
      await page.goto('/');
      await page.waitForSelector('html[data-live]');
    },
  },
  {
    name: 'state-conflict',
    path: `/user-exception/software-update/${ON_THE_WAY}`,
    act: async (page) => {
      await page.waitForFunction(() => localStorage.getItem('pos-case'));
      await page.goto('/dispute/talk/#v1~dispute');
      await page.getByRole('button', { name: '用链接里的' }).waitFor();
    },
  },
  {
    name: 'state-report',
    path: `/user-exception/software-update/${ON_THE_WAY}`,
    act: async (page) => {
      await page.getByRole('button', { name: '发给客服' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];

/** A page of each kind, in Chinese, and the states. */
export function screens(): Screen[] {
  const pages = oneOfEachKind()
    .filter(({ language }) => language === 'zh-CN')
    .map(({ kind, path }) => ({ name: kind, path }));
  const english = { name: 'english', path: pathOf('user-exception.network', 'en', '/') };
  const code = { name: 'code-91', path: pathOf('codes.91', 'zh-CN', '/') };
  return [...pages, english, code, ...STATES];
}
