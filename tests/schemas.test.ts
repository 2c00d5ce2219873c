import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { schemaFiles } from '../scripts/build/schemas.ts';

it.each(schemaFiles())('%s is current (npm run schemas)', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

const FILES = ['brands', 'terminals']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /(config|colours)\.json$|terminals[/\\][\w-]+\.json$/.test(file));

it.each([...FILES, 'site.config.json'])('%s names a schema that exists', (file) => {
  const { $schema } = JSON.parse(readFileSync(file, 'utf8')) as { $schema?: string };
  // A deployer's own may do without.
  if ($schema === undefined && !/(default|harbour|lantern)/.test(file)) return;
  const named = join(dirname(file), $schema ?? '').replaceAll('\\', '/');
  expect(schemaFiles().map(([name]) => name)).toContain(named);
});
