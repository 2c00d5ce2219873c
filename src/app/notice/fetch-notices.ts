import { LONGEST_FILE } from './read-notices.ts';

/** How long the file may take, ms: what comes later is of the next page. */
const PATIENCE = 2000;

/** The file as text, and how far the server's clock is ahead of the device's, ms. */
export interface NoticeFile {
  text: string;
  ahead: number;
}

/** By the server's clock, which is right more often than a shop's old phone. */
function aheadOf(response: Response): number {
  const theirs = Date.parse(response.headers.get('date') ?? '');
  return Number.isNaN(theirs) ? 0 : theirs - Date.now();
}

/**
 * Ask the site's own host for its notices, past every cache, without cookies; after whatever the person waits for.
 *
 * @returns undefined where there is no network, no such file, or it takes too long or is too long
 */
export async function fetchNotices(base: string): Promise<NoticeFile | undefined> {
  if (!navigator.onLine) return undefined;
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), PATIENCE);
  try {
    const response = await fetch(`${base}notice.json`, {
      cache: 'no-cache',
      credentials: 'omit',
      priority: 'low',
      redirect: 'error',
      signal: timeout.signal,
    });
    const long = Number(response.headers.get('content-length') ?? 0) > LONGEST_FILE;
    if (!response.ok || long) return undefined;
    return { text: await response.text(), ahead: aheadOf(response) };
  } catch {
    return undefined;
  } finally {
    timeout.abort();
    clearTimeout(timer);
  }
}
