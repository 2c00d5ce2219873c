import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { expect, live, test, withoutWorker } from './wizard.ts';

// As tall as phones are: the first answers of the start page do not fill it.
test.use({ viewport: { width: 412, height: 915 } });

/** The start page, cut behind each of its answers that stand open. */
function pieces(): string[] {
  const html = readFileSync('dist/index.html', 'utf8');
  const from = html.indexOf('</li>', html.indexOf('class="answers"'));
  const to = html.indexOf('<details', from);
  const open = html.slice(from, to).split(/(?<=<\/li>)(?=<li)/);
  return [html.slice(0, from) + open[0], ...open.slice(1), html.slice(to)];
}

let server: Server;
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('on a line so slow that answers come one by one, none moves under a finger', async ({
  page,
}) => {
  const files = sirv('dist');
  let opened: (response: ServerResponse) => void = () => {};
  const arriving = new Promise<ServerResponse>((resolve) => {
    opened = resolve;
  });
  server = createServer((request, response) => {
    if (request.url !== '/') return void files(request, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    opened(response);
  }).listen(0);
  await withoutWorker(page);
  const { port } = server.address() as AddressInfo;
  const arrived = page.goto(`http://localhost:${port}/`, { waitUntil: 'commit' });
  const response = await arriving;
  const answers = page.locator('.answers [data-answer]');
  const tops: (number | undefined)[] = [];
  for (const [index, piece] of pieces().entries()) {
    response.write(piece);
    await arrived;
    await expect.poll(() => answers.count()).toBeGreaterThan(index);
    tops.push((await answers.first().boundingBox())?.y);
  }
  response.end();
  await live(page);
  tops.push((await answers.first().boundingBox())?.y);
  expect(tops.length).toBeGreaterThan(5);
  expect(new Set(tops).size, tops.join()).toBe(1);
});
