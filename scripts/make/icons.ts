/** Draws the icons and screenshots of the web app manifest from public/icon.svg and the built site. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { launchBrowser } from '../check/browser.ts';
import { serveSite } from '../serve/site-server.ts';

const FOLDER = 'public/icons';
const svg = await readFile('public/icon.svg', 'utf8');
/** On a maskable icon only the middle four fifths are sure to be seen: the ground goes to the edge. */
const maskable = svg
  .replace('rx="14" ', '')
  .replace('<g ', '<g transform="translate(32 32) scale(.78) translate(-32 -32)" ');

const ICONS = [
  { file: '192.png', size: 192, drawing: svg },
  { file: '512.png', size: 512, drawing: svg },
  { file: 'maskable-512.png', size: 512, drawing: maskable },
  { file: 'apple-180.png', size: 180, drawing: maskable },
];

const SCREENS = [
  { file: 'narrow.png', width: 360, height: 640, scale: 2, path: '/user-exception/card-info/' },
  { file: 'wide.png', width: 1280, height: 720, scale: 1, path: '/' },
];

await mkdir(FOLDER, { recursive: true });
const browser = await launchBrowser();
for (const { file, size, drawing } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img src="${source}" width="${size}" height="${size}">`,
  );
  await writeFile(`${FOLDER}/${file}`, await page.screenshot({ omitBackground: true }));
}
const { url, server } = await serveSite();
for (const { file, width, height, scale, path } of SCREENS) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
  await page.goto(url + path, { waitUntil: 'networkidle' });
  await writeFile(`${FOLDER}/${file}`, await page.screenshot());
}
await browser.close();
server.close();
