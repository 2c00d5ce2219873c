import { byNamespace } from './i18n.ts';

/** Every English word of the site but the codes' and the rare pages'. Loaded when a person starts to answer, not before. */
export default byNamespace(
  import.meta.glob(
    ['../../locales/en/*.json', '!**/{response-codes,about,agent,map,poster}.json'],
    {
      eager: true,
      import: 'default',
    },
  ),
);
