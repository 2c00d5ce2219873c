import type { Client } from 'chrome-remote-interface';

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

/** Slow a page down. The session stays with the page, so every navigation in it is slowed too. */
export async function slowDown(cdp: Client, network: Network): Promise<void> {
  await cdp.Network.enable({});
  await cdp.Network.emulateNetworkConditions({ offline: false, ...NETWORKS[network] });
  await cdp.Emulation.setCPUThrottlingRate({ rate: CPU_SLOWDOWN });
}
