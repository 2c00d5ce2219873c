import type { Contender } from './contenders.ts';
import { goals } from './goals.ts';
import { environment } from './machine.ts';
import { NETWORKS, type Network } from './networks.ts';
import { medianOf, type Results } from './results.ts';
import { ROWS, type Row } from './rows.ts';
import { table } from './table.ts';

function cell(results: Results, network: Network, contender: Contender, row: Row): string {
  const value = medianOf(results, network, contender, row.metric);
  if (value === undefined) return 'n/a';
  const limit = medianOf(results, network, 'limit', row.metric);
  const ratio =
    contender !== 'limit' && limit && !row.plain ? ` (${(value / limit).toFixed(2)}×)` : '';
  return row.show(value) + ratio;
}

function section(results: Results, network: Network): string {
  const contenders = Object.keys(results[network]) as Contender[];
  const { latency, downloadThroughput } = NETWORKS[network];
  const rows = ROWS.map((row) => [
    row.title,
    ...contenders.map((contender) => cell(results, network, contender, row)),
  ]);
  const title = `## ${network}: ${(downloadThroughput * 8) / 1e6} Mbit/s, ${latency} ms latency`;
  return `${title}\n\n${table(['', ...contenders], rows)}`;
}

/** The whole report: raw numbers, and the page that people read. */
export function report(results: Results, rounds: number, browser: string) {
  const measured = environment(browser, rounds);
  const markdown = [
    '# Benchmarks',
    'Written by `npm run bench`; what each word means is in bench/README.md. Medians of interleaved\nrounds; in parentheses the ratio to `limit`: the same pages as plain HTML without any script.',
    table(['', ''], Object.entries(measured)),
    '## Goals',
    table(['goal', 'found', ''], goals(results)),
    ...Object.keys(NETWORKS).map((network) => section(results, network as Network)),
  ];
  return { json: { measured, results }, markdown: `${markdown.join('\n\n')}\n` };
}
