import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A page without its scripts, its data for them, its prefetch hints, and the policy that binds scripts, those
 * of the harness among them; the CSS stays inlined.
 */
export function withoutScripts(html: string): string {
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, '')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*rel="(?:prefetch|modulepreload|preload)"[^>]*>/g, '');
}

/**
 * Write the physical limit: the same pages as plain HTML. No page of these words can be shown
 * sooner over this network; only a page that was fetched in advance can.
 */
export function writeLimit(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, filter: (file) => !/[\\/]assets$/.test(file) });
  const files = readdirSync(to, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(to, file);
    writeFileSync(path, withoutScripts(readFileSync(path, 'utf8')));
  }
}
