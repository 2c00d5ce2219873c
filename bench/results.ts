import type { Contender } from './contenders.ts';
import type { Sample } from './measure.ts';
import type { Network } from './networks.ts';
import { median } from './statistics.ts';

/** All samples: the raw numbers of a run, one sample per round. */
export type Results = Record<Network, Partial<Record<Contender, Sample[]>>>;

/** The median of one metric; undefined where the contender has none of it. */
export function medianOf(
  results: Results,
  network: Network,
  contender: Contender,
  metric: keyof Sample,
): number | undefined {
  const samples = results[network][contender] ?? [];
  const values = samples.map((sample) => sample[metric]).filter((value) => value !== undefined);
  return values.length > 0 ? median(values) : undefined;
}
