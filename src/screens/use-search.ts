import INDEXES from 'virtual:search-index';
import { useRef, useState } from 'react';
import type { Search } from '../domain/search/index.ts';
import type { Language } from '../site/languages.ts';

async function load(language: Language): Promise<Search> {
  const [{ loadSearch }, { withStepNumbers }, index] = await Promise.all([
    import('../domain/search/index.ts'),
    import('./find-step.ts'),
    INDEXES[language](),
  ]);
  return withStepNumbers(loadSearch(index.default));
}

/** The search, once it has been asked for; nothing of it is loaded before. */
export function useSearch(language: Language) {
  const [search, setSearch] = useState<Search | 'failed'>();
  const loading = useRef(false);
  const ask = () => {
    if (loading.current || (search && search !== 'failed')) return;
    loading.current = true;
    load(language)
      .then(setSearch, () => setSearch('failed'))
      .finally(() => {
        loading.current = false;
      });
  };
  return { search, ask };
}
