import { parseArgs } from 'node:util';
import { CONTENDERS, type Contender } from './contenders.ts';

/** Fewer rounds than this are a quick look, which does not overwrite the published numbers. */
const ENOUGH = 7;

export interface Options {
  rounds: number;
  only: readonly Contender[];
  /** Where the report goes: docs/ for a full run, else build/bench/. */
  folder: string;
}

/** Read `--rounds N` and `--only site,limit`. */
export function readOptions(): Options {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: String(ENOUGH) }, only: { type: 'string' } },
  });
  const all = Object.keys(CONTENDERS) as Contender[];
  const wanted = values.only?.split(',') ?? all;
  const unknown = wanted.filter((name) => !all.includes(name as Contender));
  if (unknown.length > 0) throw new Error(`no such contender: ${unknown}; there are ${all}`);
  const only = all.filter((name) => wanted.includes(name));
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a number from 1');
  const full = rounds >= ENOUGH && only.length === all.length;
  return { rounds, only, folder: full ? 'docs' : 'build/bench' };
}
