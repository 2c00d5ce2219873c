import { byNamespace } from './copy-files.ts';

/** Every Chinese word of the site. Loaded when a person starts to answer, not before. */
export default byNamespace(
  import.meta.glob('../../locales/zh-CN/*.json', { eager: true, import: 'default' }),
);
