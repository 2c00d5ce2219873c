import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/** From the ground up: each may import what stands below it, and of what stands beside it. */
const LAYERS = ['domain', 'flow', 'practice', 'site', 'ui', 'screens', 'agent', 'app'];

/** The service worker is a program of its own, and shares types with the build only. */
const APART = 'offline';

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|js)$/.test(file))
  .map((file) => `src/${file}`);

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(
    ([, name = '']) => name,
  );

const layerOf = (file: string) => file.split('/')[1] ?? '';

it('knows every folder of src', () => {
  expect(new Set(FILES.map(layerOf))).toEqual(new Set([...LAYERS, APART]));
});

// A test stands beside what it tests, and may use what stands above.
it.each(FILES.filter((file) => !file.includes('.test.')))('%s imports downwards only', (file) => {
  const layer = LAYERS.indexOf(layerOf(file));
  for (const name of importsOf(file)) {
    if (!name.startsWith('.')) {
      if (layer <= LAYERS.indexOf('site')) expect(name).not.toMatch(/^(react|i18next)/);
      continue;
    }
    const target = normalize(join(dirname(file), name));
    if (!target.startsWith('src/')) continue;
    if (layerOf(file) === APART) expect(layerOf(target)).toBe(APART);
    else expect(LAYERS.indexOf(layerOf(target)), target).toBeLessThanOrEqual(layer);
  }
});
