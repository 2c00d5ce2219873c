import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { answer, expect, live, question, ready, test, trail } from './wizard.ts';

/** A host such as GitHub Pages or object storage: files, one page for what is missing, and not one header of ours. */
function bareHost(): Server {
  const files = sirv('dist', { etag: true });
  const missing = readFileSync('dist/404.html');
  return createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(missing);
    }),
  );
}

let server: Server;
let url: string;

test.beforeAll(async () => {
  server = bareHost();
  await new Promise<void>((done) => server.listen(0, done));
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('the host sends no policy at all, and the whole site works under the page’s own', async ({
  page,
  problems,
}) => {
  const response = await page.goto(`${url}/`);
  expect(Object.keys(response?.headers() ?? {}).join()).not.toMatch(/policy|frame|sniff/);
  await live(page);
  await answer(page, '刷不了卡，显示“用户异常”或说不清原因');
  await ready(page);
  await answer(page, '网络正常，没扣款，还是不行');
  await expect(trail(page)).toHaveCount(2);
  // The worker's address passes the one policy for such addresses, and the copy serves the next visit.
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await page.reload();
  await expect(question(page)).toHaveText('换一张卡，能刷吗？');
  // Pages with a stylesheet of their own, and the desk's counts with a worker of theirs.
  for (const path of ['/poster/', '/terminals/', '/practice/', '/agent/insight/', '/nothing/']) {
    await page.goto(url + path);
    await live(page);
  }
  // The last of them is none, which the browser says as well.
  expect(problems.splice(0)).toEqual([expect.stringMatching(/status of 404/)]);
});

test('what is no text of the page does not run, and no markup is made from strings', async ({
  page,
  problems,
}) => {
  await page.goto(`${url}/codes/91/`);
  await live(page);
  const tried = await page.evaluate(() => {
    const refused = (act: () => void) => {
      try {
        act();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    };
    const script = document.createElement('script');
    return {
      markup: refused(() => {
        document.body.innerHTML = '<p>x';
      }),
      script: refused(() => {
        script.text = 'window.ran = true';
      }),
      policy: refused(() => {
        const { trustedTypes } = window as unknown as {
          trustedTypes: { createPolicy: (name: string, rules: object) => void };
        };
        trustedTypes.createPolicy('another', {});
      }),
    };
  });
  expect(tried).toEqual({ markup: true, script: true, policy: true });
  // What no rule of Trusted Types covers: a style, a picture and a frame from elsewhere.
  await page.evaluate(() => {
    const add = (name: string, attribute: string, value: string) => {
      const node = document.createElement(name);
      node.setAttribute(attribute, value);
      document.body.append(node);
    };
    add('p', 'style', 'color: red');
    add('img', 'src', 'https://evil.example/x.png');
    add('iframe', 'src', '/call/');
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    document.body.append(style);
  });
  const broken = () =>
    new Set(problems.flatMap((text) => /^policy: ([\w-]+)/.exec(text)?.[1] ?? []));
  await expect
    .poll(() => [...broken()].sort())
    .toEqual([
      'frame-src',
      'img-src',
      'require-trusted-types-for',
      'style-src-attr',
      'style-src-elem',
      'trusted-types',
    ]);
  problems.splice(0);
});
