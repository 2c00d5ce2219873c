import type { Browser, CDPSession } from 'playwright';

/** A network as the developer tools' protocol describes it: bytes per second, milliseconds. */
interface Profile {
  latency: number;
  downloadThroughput: number;
  uploadThroughput: number;
}

const profile = (kilobits: number, latency: number): Profile => ({
  latency,
  downloadThroughput: (kilobits * 1000) / 8,
  uploadThroughput: (kilobits * 1000) / 8,
});

/** The networks of the benchmark: a shop's basement, and an ordinary mobile connection. */
export const NETWORKS = { slow: profile(400, 400), mid: profile(9000, 100) } as const;

export type Network = keyof typeof NETWORKS;

/** How much slower than this machine the phone's processor is. */
export const CPU_SLOWDOWN = 6;

const conditions = (network: Network) => ({ offline: false, ...NETWORKS[network] });

/** Slow a page down. The session stays with the page, so every navigation in it is slowed too. */
export async function slowDown(cdp: CDPSession, network: Network): Promise<void> {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', conditions(network));
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/**
 * Slow down the service workers of a browser too: each is a target of its own, and would else fill
 * its cache over an unlimited network. Its first requests may still slip through.
 */
export async function slowDownWorkers(browser: Browser, network: Network): Promise<CDPSession> {
  const cdp = await browser.newBrowserCDPSession();
  const params = conditions(network);
  cdp.on('Target.targetCreated', async ({ targetInfo: { type, targetId } }) => {
    if (type !== 'service_worker') return;
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    const commands = [
      { method: 'Network.enable' },
      { method: 'Network.emulateNetworkConditions', params },
    ];
    for (const [id, command] of commands.entries()) {
      const message = JSON.stringify({ id, ...command });
      await cdp.send('Target.sendMessageToTarget', { sessionId, message });
    }
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  return cdp;
}
