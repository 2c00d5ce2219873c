import { byNamespace } from './copy-files.ts';

/** Every English word of the site but the codes'. Loaded when a person starts to answer, not before. */
export default byNamespace(
  import.meta.glob(['../../locales/en/*.json', '!**/response-codes.json'], {
    eager: true,
    import: 'default',
  }),
  'en',
);
