interface Rules {
  createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string };
}

/** The site's workers: that of the offline copy, and that of the desk's counts. */
const OURS = /^\/([\w.-]+\/)*(sw|assets\/insight-worker-[\w-]+)\.js$/;

let policy: ReturnType<Rules['createPolicy']> | undefined;

/**
 * The address of a worker of this site, as a browser under Trusted Types takes it: only this policy makes one, and
 * there is one policy for all.
 *
 * @throws where the address is none of the site's workers
 */
export function scriptAddress(address: string): string {
  if (import.meta.env.DEV) return address;
  if (!OURS.test(address)) throw new TypeError(`not a worker of this site: ${address}`);
  const { trustedTypes } = window as { trustedTypes?: Rules };
  policy ??= trustedTypes?.createPolicy('pos-worker', {
    createScriptURL: (url: string) => {
      if (!OURS.test(url)) throw new TypeError(`not a worker of this site: ${url}`);
      return url;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
