/** The browser tests against a real nginx: a configuration, as a shell of Windows sets no variable before a command. */
import { siteTests } from './playwright.config.ts';

export default siteTests('serve-nginx');
