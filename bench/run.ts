/** `npm run bench`: build the contenders, measure them side by side, write the report. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildContenders, CONTENDERS, type Contender } from './contenders.ts';
import { measure } from './measure.ts';
import { NETWORKS, type Network } from './networks.ts';
import { readOptions } from './options.ts';
import { Phone } from './phone.ts';
import { report } from './report.ts';
import type { Results } from './results.ts';
import { type Served, serve } from './server.ts';

const { rounds, only, folder } = readOptions();
await buildContenders(only);
const servers = new Map<Contender, Served>();
for (const name of only) servers.set(name, await serve(CONTENDERS[name]));

mkdirSync(folder, { recursive: true });

/** After each round, so that a run that is broken off has not been for nothing. */
function write(done: number): void {
  const { json, markdown } = report(results, done, version);
  writeFileSync(`${folder}/benchmarks.json`, `${JSON.stringify(json, null, 1)}\n`);
  writeFileSync(`${folder}/benchmarks.md`, markdown);
}

const results: Results = { slow: {}, mid: {} };
let version = '';
for (let round = 0; round < rounds; round += 1) {
  for (const network of Object.keys(NETWORKS) as Network[]) {
    // Each round begins with another contender, so that no one always runs first or last.
    const order = only.map((_, index) => only[(index + round) % only.length] as Contender);
    for (const name of order) {
      // A browser of its own: nothing that one contender compiled or cached helps another.
      const phone = await Phone.start();
      version = await phone.version();
      const sample = await measure(phone, servers.get(name) as Served, network);
      await phone.stop();
      results[network][name] = [...(results[network][name] ?? []), sample];
      console.log(`round ${round + 1}/${rounds}  ${network}  ${name}`);
    }
  }
  write(round + 1);
}
for (const server of servers.values()) server.close();
console.log(`written to ${folder}/benchmarks.md and .json`);
process.exit(0);
