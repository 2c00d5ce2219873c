import { describe, expect, it } from 'vitest';
import { isStep } from '../flow/steps.ts';
import { ACTS, type ActId, actRow, KEYS } from './acts.ts';
import { endingOf, HARM, isDone } from './ending.ts';
import { ALL_REASONS, type Reason, stepFor, wrongAbout } from './judge.ts';
import { machine, type Practice } from './machine.ts';
import { replyTo } from './replies.ts';
import { actsOf, after as afterAct, beginning, type Given, isOver, play } from './run.ts';
import { SCENARIOS, scenarioRow } from './scenarios.ts';

/** Each scenario in each way in which it can be. */
const GIVEN: Given[] = SCENARIOS.flatMap((scenario) =>
  scenarioRow(scenario).variants.map((_, seed) => ({ scenario, seed })),
);

/** One act somewhere: where it was done, whether all before it was safe, and what came of it. */
interface Edge {
  from: Practice;
  safe: boolean;
  act: ActId;
  wrong: Reason | undefined;
  to: Practice;
  way: readonly ActId[];
}

/**
 * All that decides what can come: what the screen shows, and whether the customer was told, decide nothing
 * (no guard reads them), so runs that differ in these only are one.
 */
function keyOf({ value, context }: Practice): string {
  const { truth: _, ...facts } = context;
  return JSON.stringify([value.money, value.known, isOver({ value } as Practice), facts]);
}

/** A sale more than two says nothing new. */
const TOO_MANY = 4;

/** Every act from every place that any run can come to: runs of any length, since places repeat. */
function everyEdge(given: Given): Edge[] {
  const edges: Edge[] = [];
  const seen = new Set<string>();
  const waiting: { from: Practice; safe: boolean; way: readonly ActId[] }[] = [];
  const add = (from: Practice, safe: boolean, way: readonly ActId[]) => {
    const key = `${safe} ${keyOf(from)}`;
    if (seen.has(key) || from.context.log > TOO_MANY) return;
    seen.add(key);
    waiting.push({ from, safe, way });
  };
  add(beginning(given), true, []);
  for (let stand = waiting.shift(); stand; stand = waiting.shift()) {
    const { from, safe, way } = stand;
    if (isOver(from)) continue;
    for (const act of actsOf(given.scenario)) {
      const wrong = wrongAbout(from, act);
      const to = afterAct(from, act);
      const on = [...way, act];
      edges.push({ from, safe, act, wrong, to, way: on });
      add(to, safe && wrong === undefined, on);
    }
  }
  return edges;
}

const EDGES = new Map(GIVEN.map((given) => [given, everyEdge(given)]));
const named = ({ scenario, seed }: Given) => `${scenario} ${seed}`;
const told = (edges: readonly Edge[]) => edges.map(({ way }) => way.join(' '));

describe.each(GIVEN.map((given) => [named(given), given] as const))('%s', (_, given) => {
  const edges = EDGES.get(given) ?? [];
  const safe = edges.filter((edge) => edge.safe && edge.wrong === undefined);
  /** Where one can stand, each once. */
  const places = [
    ...new Map(
      edges.map(({ from, way }) => [keyOf(from), { from, way: way.slice(0, -1) }] as const),
    ).values(),
  ];

  it('has its own right way, which is safe and ends as it says', () => {
    const variant = scenarioRow(given.scenario).variants[given.seed];
    const run = play(given, variant?.way ?? []);
    expect(run.dropped).toBe(0);
    expect(run.done.filter(({ wrong }) => wrong)).toEqual([]);
    expect(endingOf(run.now)).toBe(variant?.end);
    expect(isDone(run)).toBe(true);
    expect(run.minutes).toBeLessThanOrEqual(15);
  });

  it('has no safe way that charges twice, loses goods or leaves the customer short', () => {
    const ends = safe.filter(({ to }) => isOver(to));
    expect(ends.length).toBeGreaterThan(0);
    expect(told(ends.filter(({ to }) => HARM.includes(endingOf(to))))).toEqual([]);
  });

  it('does no harm by an act that the judge lets pass', () => {
    // Not even for a moment: a second charge, or goods without money.
    const harmful = safe.filter(
      ({ from, to }) => to.value.money === 'twice' && from.value.money !== 'twice',
    );
    expect(told(harmful)).toEqual([]);
  });

  it('sends nobody off who has paid and has no goods, whatever the ending is called', () => {
    // Unless the acquirer itself has no result yet and has this very sale in its hands.
    const short = edges.filter(
      ({ act, to: { value, context } }) =>
        actRow(act).ends &&
        value.money !== 'none' &&
        !context.goods &&
        !(value.known === 'unknown' && context.inHands),
    );
    expect(told(short.filter(({ wrong }) => wrong === undefined))).toEqual([]);
    expect(told(short.filter(({ to }) => !HARM.includes(endingOf(to))))).toEqual([]);
  });

  it('voids nothing unseen, and nothing that is on its way back already', () => {
    const blind = safe.filter(
      ({ act, from: { value, context } }) =>
        act === 'void' &&
        ((value.known === 'unknown' && !context.seen.log) ||
          (context.inHands && value.terminal !== 'void-refused' && context.log > 0)),
    );
    expect(told(blind)).toEqual([]);
  });

  it('shows in a query what the log holds, whatever was done before', () => {
    for (const { from, way } of places) {
      if (from.context.truth.tampered) continue;
      const found = afterAct(from, 'query');
      const { value, context } = found;
      const { log, order, forced } = context;
      const shows =
        (forced && 'found-offline') ||
        (log > 1 && 'found-two') ||
        (log > 0 && 'found') ||
        (['open', 'late'].includes(order) && 'paying') ||
        (order === 'cancelled' && 'cancelled') ||
        'not-found';
      expect(value.terminal, way.join(' ')).toBe(shows);
      // Once more says the same, and what it shows is what can be voided.
      expect(afterAct(found, 'query').value.terminal, way.join(' ')).toBe(shows);
      const voided = afterAct(found, 'void').value.terminal;
      if (context.line) expect(voided === 'voided', way.join(' ')).toBe(/^found/.test(shows));
    }
  });

  it('has the customer’s phone show what became of the money', () => {
    for (const { to, way } of edges) {
      if (isOver(to)) continue;
      const { money } = to.value;
      const { order, returned } = to.context;
      const shows = replyTo({ act: 'ask-app', before: to });
      const right = {
        none: order === 'open' ? 'app-open' : returned ? 'app-back' : 'app-nothing',
        once: returned ? 'app-returned' : /late|paid/.test(order) ? 'app-paid' : 'app-charged',
        wrong: returned ? 'app-returned' : 'app-charged',
        twice: 'app-twice',
      }[money];
      expect(shows, way.join(' ')).toBe(right);
    }
  });

  it('never takes back with a word what was on the phone: a charge that went back is still listed', () => {
    const gone = edges.filter(
      ({ from, to }) =>
        /^app-(charged|paid|twice)/.test(replyTo({ act: 'ask-app', before: from }) ?? '') &&
        replyTo({ act: 'ask-app', before: to }) === 'app-nothing',
    );
    expect(told(gone)).toEqual([]);
  });

  it('ends in words that agree with the money', () => {
    for (const { to, way } of edges) {
      if (!isOver(to)) continue;
      const { money } = to.value;
      const { goods, reversal } = to.context;
      const ending = endingOf(to);
      if (ending === 'nothing') expect([money, goods], way.join(' ')).toEqual(['none', false]);
      if (ending === 'paid-once')
        expect([money, goods, reversal === 'pending'], way.join(' ')).toEqual([
          'once',
          true,
          false,
        ]);
      if (reversal === 'pending' && money !== 'none' && goods)
        expect(['taken-back', 'twice-held'], way.join(' ')).toContain(ending);
    }
  });

  it('calls nothing unpaid that the customer can still pay', () => {
    const open = edges.filter(
      ({ to }) => to.value.known === 'unpaid' && /open|late/.test(to.context.order),
    );
    expect(told(open)).toEqual([]);
    // They can at any time, asked or not: never a second payment while all was safe.
    const second = safe.filter(
      ({ to }) => to.context.order === 'open' && afterAct(to, 'let-pay').value.money === 'twice',
    );
    expect(told(second)).toEqual([]);
  });

  it('uses no terminal that somebody said to leave, or that is known to need more first', () => {
    const used = safe.filter(
      ({ act, from: { context } }) =>
        (context.truth.tampered && actRow(act).group === 'key') ||
        (context.vendor && actRow(act).uses) ||
        (act === 'charge' && !context.keys),
    );
    expect(told(used)).toEqual([]);
  });

  it('says that all is well only when it is', () => {
    const early = safe.filter(
      ({ act, from: { value, context } }) =>
        act === 'say-sorry' &&
        (value.known === 'unknown' ||
          context.claim ||
          (!context.inHands && ['wrong', 'twice'].includes(value.money))),
    );
    expect(told(early)).toEqual([]);
  });

  it('knows nothing false as long as all was safe', () => {
    const wrong = edges.filter(({ safe: soFar, from: { value, context } }) => {
      if (!soFar) return false;
      if (value.known === 'unpaid') return value.money !== 'none';
      return value.known === 'paid' && value.money === 'none' && !context.goods;
    });
    expect(told(wrong)).toEqual([]);
  });

  it('has a safe way on to an end without harm from wherever one safely stands', () => {
    const good = new Set(
      safe
        .filter(({ to }) => isOver(to) && !HARM.includes(endingOf(to)))
        .map(({ from }) => keyOf(from)),
    );
    for (let before = -1; before !== good.size; ) {
      before = good.size;
      for (const { from, to } of safe) if (good.has(keyOf(to))) good.add(keyOf(from));
    }
    expect(told(safe.filter(({ from }) => !good.has(keyOf(from))))).toEqual([]);
  });

  it('names a reason for every run that ends in harm', () => {
    const harm = edges.filter(({ to }) => isOver(to) && HARM.includes(endingOf(to)));
    for (const { way } of harm) {
      expect(
        play(given, way).done.some(({ wrong }) => wrong),
        way.join(' '),
      ).toBe(true);
    }
  });
});

describe('what the shop comes to know', () => {
  const known = (scenario: Given['scenario'], seed: number, acts: ActId[]) =>
    play({ scenario, seed }, acts).now.value.known;

  it('needs both the log and the app to say that nothing was charged', () => {
    expect(known('line-cut', 0, ['query'])).toBe('unknown');
    expect(known('line-cut', 0, ['ask-app'])).toBe('unknown');
    expect(known('line-cut', 0, ['query', 'ask-app'])).toBe('unpaid');
    expect(known('line-cut', 0, ['ask-app', 'reprint'])).toBe('unpaid');
  });

  it('takes no picture on a phone for payment', () => {
    expect(known('qr-stuck', 0, ['ask-app'])).toBe('unknown');
    expect(known('qr-stuck', 0, ['query', 'ask-app', 'query'])).toBe('unknown');
    expect(known('qr-stuck', 1, ['query', 'ask-app', 'reprint'])).toBe('unknown');
    expect(known('qr-stuck', 1, ['let-pay', 'ask-app'])).toBe('unknown');
    expect(known('qr-stuck', 1, ['let-pay', 'query'])).toBe('paid');
    expect(known('qr-stuck', 1, ['cancel', 'query'])).toBe('unpaid');
  });

  it('is open again after a sale without an answer', () => {
    expect(known('no-card-works', 0, ['query', 'ask-app'])).toBe('unpaid');
    expect(known('no-card-works', 0, ['query', 'ask-app', 'other-card'])).toBe('unknown');
  });
});

describe('runs that were once let pass', () => {
  const UNSAFE: [Given['scenario'], number, string][] = [
    ['qr-stuck', 1, 'query ask-app charge give-goods'],
    ['qr-stuck', 1, 'ask-app reprint other-way give-goods'],
    ['line-cut', 0, 'reconnect call-acquirer charge see-off'],
    ['elsewhere', 0, 'call-acquirer other-way ring-off'],
    ['dictated-code', 1, 'call-acquirer other-card see-off'],
    ['reversal-fails', 0, 'call-acquirer see-off'],
    ['charged-twice', 0, 'void see-off'],
    ['charged-twice', 1, 'see-off'],
    ['charged-twice', 1, 'query see-off'],
    ['no-paper', 0, 'void other-way give-goods'],
    ['no-paper', 0, 'query give-goods'],
    ['no-paper', 0, 'query load-paper give-goods'],
    ['keys-lost', 0, 'query ask-app charge'],
    ['no-card-works', 0, 'query ask-app call-vendor charge'],
    ['wrong-amount', 0, 'say-sorry'],
    ['wrong-amount', 1, 'call-acquirer see-off'],
  ];
  it.each(UNSAFE)('%s %i: %s', (scenario, seed, way) => {
    const run = play({ scenario, seed }, way.split(' '));
    expect(run.dropped).toBe(0);
    expect(run.done.some(({ wrong }) => wrong)).toBe(true);
    expect(isDone(run)).toBe(false);
  });

  it('have the acquirer leave to a void what a void can still mend, so that nobody is paid back twice', () => {
    const run = play({ scenario: 'wrong-amount', seed: 0 }, ['call-acquirer', 'void', 'charge']);
    expect(run.done.map((each) => replyTo(each))[0]).toBe('acquirer-void');
    expect(run.done.filter(({ wrong }) => wrong)).toEqual([]);
  });
});

describe('the scenarios together', () => {
  const all = [...EDGES.values()].flat();

  it('are ten or more, and each has something that would be unsafe', () => {
    expect(SCENARIOS.length).toBeGreaterThanOrEqual(10);
    for (const [given, edges] of EDGES) {
      expect(
        edges.some(({ safe, wrong }) => safe && wrong),
        named(given),
      ).toBe(true);
    }
  });

  it('give every reason a case, and every reason leads to a step', () => {
    expect(new Set(all.flatMap(({ wrong }) => wrong ?? []))).toEqual(new Set(ALL_REASONS));
    for (const reason of ALL_REASONS) expect(isStep(stepFor(reason))).toBe(true);
  });

  it('use every act, and show every screen', () => {
    expect(new Set(all.map(({ act }) => act))).toEqual(new Set(ACTS));
    const shown = new Set(all.flatMap(({ from, to }) => [from.value.terminal, to.value.terminal]));
    expect(shown).toEqual(new Set(Object.keys(machine.root.states['terminal']?.states ?? {})));
  });

  it('offer no key twice, and lead on to steps that there are', () => {
    for (const scenario of SCENARIOS) {
      const acts = actsOf(scenario);
      expect(new Set(acts).size, scenario).toBe(acts.length);
      expect(acts.slice(0, KEYS.length)).toEqual(KEYS);
      const { step, unknown = step } = scenarioRow(scenario);
      expect(isStep(step) && isStep(unknown), scenario).toBe(true);
    }
  });

  it('are few enough places for all of them to be stood at', () => {
    expect(all.length).toBeLessThan(200_000);
  });
});

describe('the measures of the source document', () => {
  it.each(SCENARIOS)('that %s practises are acts of its right ways', (scenario) => {
    const { practises, avoids = {}, variants } = scenarioRow(scenario);
    const right = new Set<ActId>(variants.flatMap(({ way }) => way));
    for (const [statement, act] of Object.entries(practises)) {
      expect(right.has(act), `${statement} ${act}`).toBe(true);
    }
    for (const [statement, act] of Object.entries(avoids)) {
      const judged = GIVEN.filter((given) => given.scenario === scenario).some((given) =>
        EDGES.get(given)?.some((edge) => edge.safe && edge.act === act && edge.wrong),
      );
      expect(judged, `${statement} ${act}`).toBe(true);
    }
  });
});
