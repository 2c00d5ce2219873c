import { byNamespace } from './copy-files.ts';

/** Every Chinese word of the site but the codes'. Loaded when a person starts to answer, not before. */
export default byNamespace(
  import.meta.glob(['../../locales/zh-CN/*.json', '!**/response-codes.json'], {
    eager: true,
    import: 'default',
  }),
  'zh-CN',
);
