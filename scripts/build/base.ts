/** The site's prefix (BASE_PATH), with a slash at both ends. */
export const BASE = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
