/** `npm run pictures -- brands/NAME`: the two pictures of the web app manifest, of the built site, into the brand's folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { chosenFolder, DEFAULT } from '../build/brand/folder.ts';
import { launchBrowser } from '../check/browser.ts';
import { serveSite } from '../serve/site-server.ts';

const folder = `${chosenFolder(process.argv[2] ?? DEFAULT)}/screenshots`;

const SCREENS = [
  { file: 'narrow.png', width: 360, height: 640, scale: 2, path: 'user-exception/card-info/' },
  { file: 'wide.png', width: 1280, height: 720, scale: 1, path: '' },
];

await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
const { url, base, server } = await serveSite();
for (const { file, width, height, scale, path } of SCREENS) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
  await page.goto(url + base + path, { waitUntil: 'networkidle' });
  await writeFile(`${folder}/${file}`, await page.screenshot());
}
await browser.close();
server.close();
