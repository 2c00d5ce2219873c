import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { startedScripts } from '../../scripts/build/template.ts';
import { SITE } from '../../src/site/config.ts';
import { ADDRESS_INPUTS, HOSTILE_INPUTS } from '../hostile-input.ts';
import { expect, test } from './wizard.ts';

/** The text of a page's h1, as it was built. */
function headingOf(file: string): string {
  const heading = /<h1[^>]*>(.*?)<\/h1>/.exec(readFileSync(`dist/${file}`, 'utf8'))?.[1] ?? '';
  return heading
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'");
}

const PAGES = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const HEADINGS = new Set(PAGES.filter((file) => file.endsWith('.html')).map(headingOf));
const CONFIGURED = Object.values(SITE.contacts).flatMap((group) => group.map(({ link }) => link));

/** The scripts that the page's own inlined starter asks for. */
const STARTED = startedScripts(readFileSync('dist/index.html', 'utf8'));

/** What can run or load: the page must have exactly what it was built with, and what that starts. */
const ACTIVE = `script,iframe,object,embed,base,style,img,meta,link${STARTED.map(
  (href) => `:not([rel="modulepreload"][href="${href}"])`,
).join('')}`;

interface Watched extends Window {
  built: string[];
}

/** Note what the page was built with. */
function watch(active: string): void {
  const watched = window as unknown as Watched;
  document.addEventListener('DOMContentLoaded', () => {
    watched.built = Array.from(document.querySelectorAll(active), (node) => node.outerHTML);
  });
}

/** The page alive, with the machine and all words: only then every input has been read. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { dataset } = document.documentElement;
    document.body?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    return dataset['live'] !== undefined && dataset['ready'] !== undefined;
  });
}

/** Whether the page is still one of ours, with nothing in it that an input could have added. */
async function inspect(page: Page, name: string, origin: string): Promise<void> {
  const found = await page.evaluate((active) => {
    const { built } = window as unknown as Watched;
    const now = Array.from(document.querySelectorAll(active), (node) => node.outerHTML);
    const links = Array.from(
      document.querySelectorAll<HTMLAnchorElement>('a[href]'),
      (a) => a.href,
    );
    return {
      added: now.filter((html) => !built.includes(html)),
      missing: built.filter((html) => !now.includes(html)),
      links: [...new Set(links)],
      heading: document.querySelector('h1')?.textContent ?? '',
      origin: location.origin,
      text: document.body.innerText,
    };
  }, ACTIVE);
  expect([...found.added, ...found.missing], name).toEqual([]);
  expect(found.origin, name).toBe(origin);
  // A code that no table lists stands before the heading of its page: two characters, nothing else.
  const heading = found.heading.replace(/^(?:应答码|Code)\s+[0-9A-Z]{2}\s*/, '');
  expect(HEADINGS, name).toContain(heading);
  const foreign = found.links.filter((href) => !href.startsWith(`${origin}/`));
  expect(
    foreign.filter((href) => !href.startsWith('tel:') && !CONFIGURED.includes(href)),
    name,
  ).toEqual([]);
  // Nothing that turns the page's own words round.
  expect(found.text, name).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
}

/** How often a page may load itself for one address: the host's redirect and ours. */
const MOST_LOADS = 3;

const guarded = test.extend<{ origin: string }>({
  origin: async ({ page, problems }, use) => {
    const origin = new URL(test.info().project.use.baseURL ?? '').origin;
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) problems.push(`request ${request.url()}`);
    });
    page.on('requestfailed', (request) => {
      // Given up by the browser for the next page.
      if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
      problems.push(`failed ${request.url()} ${request.failure()?.errorText}`);
    });
    page.on('dialog', (dialog) => {
      problems.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.addInitScript(watch, ACTIVE);
    await use(origin);
  },
});

/** Any text as it stands in a path, and after it. */
const asPath = (text: string) => text.replace(/[?#]/g, encodeURIComponent);
const asQuery = (text: string) => text.replace(/#/g, encodeURIComponent);

guarded('as path and query, with the same in the storage', async ({ page, origin, problems }) => {
  await page.goto('/');
  for (const { name, text } of ADDRESS_INPUTS) {
    await page.evaluate((text) => {
      for (const key of ['pos-case', 'pos-text', 'pos-pack']) localStorage.setItem(key, text);
      sessionStorage.setItem('pos-tap', text);
    }, text);
    let loads = 0;
    page.on('request', (request) => {
      if (request.isNavigationRequest()) loads += 1;
    });
    await page.goto(`${origin}/${asPath(text)}?from=${asQuery(text)}#v1~${text}`);
    await expect(async () => {
      await settled(page);
      await inspect(page, name, origin);
    }).toPass({ intervals: [50] });
    page.removeAllListeners('request');
    expect(loads, name).toBeLessThanOrEqual(MOST_LOADS);
  }
  // The browser itself reports the 404 of each page that there is not.
  const other = problems
    .splice(0)
    .filter((problem) => !/status of 404 \(Not Found\)$/.test(problem));
  expect(other).toEqual([]);
});

/** The browser itself is slow with more, in an address and a field; the parsers are asked with all. */
const LONGEST = 20_000;

const SHORTENED = HOSTILE_INPUTS.map(({ name, text }) => ({ name, text: text.slice(0, LONGEST) }));

guarded('as a fragment, alone and after a case', async ({ page, origin }) => {
  await page.goto('/user-exception/card-info/');
  await settled(page);
  for (const { name, text } of SHORTENED) {
    for (const before of ['', 'v1~network-fine~']) {
      const fragment = before + text;
      await page.evaluate((hash) => {
        location.hash = hash;
      }, fragment);
      await inspect(page, name, origin);
    }
  }
});

guarded('in the storage', async ({ page, origin }) => {
  await page.goto('/');
  await settled(page);
  const resume = page.getByRole('button', { name: '接着查' });
  const home = page.getByRole('navigation', { name: '查过的步骤' }).getByText('首页');
  for (const { name, text } of SHORTENED) {
    for (const saved of [
      text,
      JSON.stringify({ place: text, progress: `v1~network-fine~${text}` }),
    ]) {
      // As another tab would save it.
      await page.evaluate((saved) => {
        localStorage.setItem('pos-case', saved);
        dispatchEvent(new StorageEvent('storage', { key: 'pos-case' }));
      }, saved);
      if (await resume.isVisible()) await resume.click();
      await inspect(page, name, origin);
    }
    await expect(resume).toBeHidden();
    if (await home.isVisible()) await home.click();
  }
});

guarded('in the search field', async ({ page, origin }) => {
  await page.goto('/');
  await settled(page);
  const field = page.getByRole('combobox');
  await field.focus();
  for (const { name, text } of SHORTENED) {
    await field.fill(text);
    await inspect(page, name, origin);
  }
});

guarded('on the desk: as a pasted link, and as a ticket', async ({ page, origin }) => {
  await page.goto('/agent/');
  await settled(page);
  const paste = page.getByRole('textbox', { name: '把链接粘贴到这里' });
  const ticket = page.getByRole('textbox', { name: '工单号（可不填）' });
  const link = page.getByRole('textbox', { name: '链接', exact: true });
  for (const { name, text } of SHORTENED) {
    await paste.fill(text);
    await paste.fill(`${origin}/agent/#v1~${text}`);
    await ticket.fill(text);
    await inspect(page, name, origin);
    expect(await link.inputValue(), name).toMatch(/^http:\/\/localhost:\d+\/[a-zA-Z0-9/#~.-]*$/);
  }
});
