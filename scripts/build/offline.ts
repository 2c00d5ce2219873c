/** Packs the built pages for the service worker (src/offline/worker.ts). */

import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rendered } from '../../src/app/render.tsx';
import { flowOf } from '../../src/flow/step-id.ts';
import type { OfflineCopy, OfflinePages, OfflinePart } from '../../src/offline/parts.ts';
import { pathOf } from '../../src/site/address.ts';
import { LANGUAGES, perLanguage } from '../../src/site/languages.ts';
import type { Scripts } from './scripts.ts';

/** A page as it was written, and where it stands. */
export interface WrittenPage extends Pick<Rendered, 'file' | 'place' | 'language'> {
  text: string;
}

const ICON = 'icon.svg';

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function pack(pages: readonly WrittenPage[], base: string, shell: string): OfflinePages {
  const around: OfflinePages['around'] = {};
  for (const { file, text } of pages) {
    const at = text.indexOf(shell);
    if (at < 0) throw new Error(`${file} does not hold the shell`);
    around[base + file.replace(/index\.html$/, '')] = [
      text.slice(0, at),
      text.slice(at + shell.length),
    ];
  }
  return { shell, around };
}

/**
 * Write the parts of the offline copy into assets/, and tell the worker of them.
 *
 * @param shell what the heads of all pages share (`shellOf`)
 * @param scripts the built scripts
 * @throws where a page lacks it
 */
export async function writeOfflineCopy(
  dist: string,
  base: string,
  shell: string,
  pages: readonly WrittenPage[],
  scripts: Scripts['all'],
): Promise<void> {
  const parts: OfflinePart[] = [];
  for (const language of LANGUAGES) {
    for (const group of ['flow', 'codes'] as const) {
      const isCode = ({ place }: WrittenPage) => flowOf(place) === 'codes' && place !== 'codes';
      const chosen = pages.filter(
        (page) => page.language === language && isCode(page) === (group === 'codes'),
      );
      const text = JSON.stringify(pack(chosen, base, shell));
      const name = `assets/pages-${language}-${group}-${hashOf(text)}.json`;
      await mkdir(join(dist, 'assets'), { recursive: true });
      await writeFile(join(dist, name), text);
      const needed = scripts.filter((script) => (script.language ?? language) === language);
      const files = [ICON, ...needed.map(({ file }) => file)].map((file) => base + file);
      parts.push({ language, files: group === 'flow' ? files : [], pages: base + name });
    }
  }
  const version = hashOf(JSON.stringify(parts));
  const homes = perLanguage((language) => pathOf('start', language, base));
  const copy: OfflineCopy = { base, homes, version, parts, files: [base + ICON] };
  const worker = join(dist, 'sw.js');
  await writeFile(
    worker,
    `const OFFLINE = ${JSON.stringify(copy)};\n${await readFile(worker, 'utf8')}`,
  );
}
