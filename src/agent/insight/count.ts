import { FLOW_VERSION } from '../../flow/number/version.ts';
import { LONGEST_EXPORT, MARK, readExport } from './exchange.ts';
import { type FoundCase, findCases } from './find-cases.ts';
import { merge, type Tally, tallyOf } from './tally.ts';

/** What is counted: pasted text, or a file. */
export type Source = Blob | string;

/** What came of it; nothing of the texts. */
export interface Counted {
  tally: Tally;
  /** How many cases were found, those of other agents' files among them. */
  cases: number;
  /** Links, numbers and files that could not be read. */
  unread: number;
  /** Other agents' counts among the sources, each as a text; by it one is known when it comes again. */
  taken: readonly string[];
  /** How many of them were counted before, and are not again. */
  repeated: number;
}

interface Piece {
  text: string;
  /** How much of the source is read with it, 0 to 1. */
  part: number;
}

/** So much is read and looked through at a time. */
const PIECE = 1 << 20;

/** A text of so many characters without an end of a line or a word is none of a chat. */
const LONGEST_WORD = 200_000;

/** What no link goes on behind, beside the end of a line. */
const BREAKS = [' ', ',', ';', '"', '>', '，', '；', '。'];

/** How far a report's number stands before its link, at most. */
const REPORT = 500;

/** As Blob.arrayBuffer(), which engines before 2019 lack. */
const bytesOf = (part: Blob) => new Response(part).arrayBuffer();

async function* piecesOf(source: Source): AsyncGenerator<Piece> {
  if (typeof source === 'string') {
    for (let at = 0; at < source.length; at += PIECE)
      yield { text: source.slice(at, at + PIECE), part: Math.min(1, (at + PIECE) / source.length) };
    return;
  }
  const start = new Uint8Array(await bytesOf(source.slice(0, 2)));
  // Old spreadsheets write "Unicode text"; in whatever else there is, links and digits are ASCII.
  const wide = { '255,254': 'utf-16le', '254,255': 'utf-16be' }[start.join()];
  const decoder = new TextDecoder(wide ?? 'utf-8');
  for (let at = 0; at < source.size; at += PIECE) {
    const bytes = await bytesOf(source.slice(at, at + PIECE));
    const part = Math.min(1, (at + PIECE) / source.size);
    yield { text: decoder.decode(bytes, { stream: part < 1 }), part };
  }
}

/** Where a text may be cut without cutting a link or a report in two. */
function cutOf(text: string): number {
  const line = text.lastIndexOf('\n') + 1;
  const near = text.length - line < 2 * PIECE;
  const end =
    near && line > 0 ? line : Math.max(...BREAKS.map((each) => text.lastIndexOf(each))) + 1;
  if (text.length - end > LONGEST_WORD && !near) return text.length;
  const number = Math.max(...['编号', 'umber'].map((name) => text.lastIndexOf(name, end)));
  return number > end - REPORT && number > 0 ? number - 1 : end;
}

/** Looks through sources one after the other; of a case with the desk's ticket only the last state counts. */
class Counter {
  private readonly plain: FoundCase[] = [];
  private readonly ticketed = new Map<string, FoundCase>();
  private imported: Tally = {};
  private unread = 0;
  private repeated = 0;
  private readonly taken: string[] = [];
  private readonly known: readonly string[];

  /** @param known what was taken before of other agents' counts */
  constructor(known: readonly string[]) {
    this.known = known;
  }

  get cases(): number {
    return this.plain.length + this.ticketed.size;
  }

  look(text: string): void {
    const { cases, unread } = findCases(text);
    this.unread += unread;
    for (const one of cases) {
      if (one.ticket) this.ticketed.set(one.ticket, one);
      else this.plain.push(one);
    }
  }

  /** Another agent's file. */
  take(text: string): void {
    const counts = readExport(text);
    if (!counts) {
      this.unread += 1;
      return;
    }
    const same = JSON.stringify(counts);
    if (this.known.includes(same) || this.taken.includes(same)) {
      this.repeated += 1;
      return;
    }
    this.taken.push(same);
    this.imported = merge(this.imported, counts);
  }

  counted(): Counted {
    const own = tallyOf([...this.plain, ...this.ticketed.values()], FLOW_VERSION);
    const tally = merge(this.imported, own);
    const cases = Object.values(tally).reduce((sum, version) => sum + version.cases, 0);
    const { unread, taken, repeated } = this;
    return { tally, cases, unread, taken, repeated };
  }
}

/**
 * Count the cases in some sources, piece by piece; each piece is dropped as soon as it is looked through.
 *
 * @param tell called after each piece: how far it is, 0 to 1, and how many cases were found
 * @param known what was `taken` before: the same counts are not added twice
 */
export async function countCases(
  sources: readonly Source[],
  tell: (part: number, cases: number) => void,
  known: readonly string[] = [],
): Promise<Counted> {
  const counter = new Counter(known);
  for (const [index, source] of sources.entries()) {
    let rest = '';
    for await (const { text, part } of piecesOf(source)) {
      if (rest === '' && text.slice(0, 200).includes(`"${MARK}"`)) {
        const long = typeof source === 'string' ? source.length : source.size;
        if (long > LONGEST_EXPORT) counter.take('');
        else counter.take(typeof source === 'string' ? source : await new Response(source).text());
        break;
      }
      const whole = rest + text;
      const cut = part < 1 ? cutOf(whole) : whole.length;
      counter.look(whole.slice(0, cut));
      rest = whole.slice(cut);
      tell((index + part) / sources.length, counter.cases);
    }
  }
  return counter.counted();
}
