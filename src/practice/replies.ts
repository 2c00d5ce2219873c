import type { StepId } from '../flow/steps.ts';
import type { ActId } from './acts.ts';
import { leavesCard, owes } from './judge.ts';
import type { Practice } from './machine.ts';
import type { Done, Run } from './run.ts';
import { scenarioRow } from './scenarios.ts';

/** What the customer's banking app or wallet shows. */
function appReply({ value: { money }, context: { order, returned } }: Practice) {
  if (money === 'twice') return 'app-twice';
  // A charge that went back is still listed, with its refund.
  if (money !== 'none' && returned) return 'app-returned';
  if (money !== 'none') return order === 'late' || order === 'paid' ? 'app-paid' : 'app-charged';
  if (order === 'open') return 'app-open';
  return returned ? 'app-back' : 'app-nothing';
}

/** What a customer says who is asked to finish the payment on their phone. */
function payReply(practice: Practice) {
  const { order } = practice.context;
  if (order === 'open') return 'pay-now';
  return order === 'cancelled' ? 'pay-closed' : appReply(practice);
}

/** What the acquirer finds. */
function acquirerReply({ value, context: { truth, reversal, goods, log, returned } }: Practice) {
  if (truth.absent) return 'acquirer-place';
  if (truth.acquirerOpen) return 'acquirer-open';
  if (reversal === 'pending') return 'acquirer-reversal';
  if (value.money === 'wrong' || value.money === 'twice')
    return log > 0 ? 'acquirer-void' : 'acquirer-refund';
  if (value.money === 'none' && returned) return 'acquirer-back';
  if (goods) return 'acquirer-one';
  return value.money === 'none' ? 'acquirer-unpaid' : 'acquirer-paid';
}

function wayReply({ context: { truth } }: Practice) {
  if (truth.refuses) return 'refuses';
  return truth.absent ? 'comes' : 'pays';
}

/** What a customer says who is sent away. */
function farewell({ value: { known }, context: { goods } }: Practice) {
  if (goods) return 'thanks';
  return known === 'unpaid' || known === 'not-begun' ? 'leaves' : 'bye';
}

/** Acts that somebody answers in the same words whatever is the matter. */
const SAME = {
  'ask-holder': 'holder',
  'ask-pin': 'pin',
  'say-reason': 'hurt',
  argue: 'angry',
  'cash-back': 'cash',
  'take-photo': 'photo',
  'offer-mediation': 'mediation',
  'hang-up': 'hung-up',
  'call-vendor': 'vendor',
  'call-police': 'police',
  wait: 'waiting',
  'give-goods': 'thanks',
  'say-checking': 'ok',
  'say-result-unknown': 'ok',
  'say-pin-again': 'pin-again',
  'say-another-way': 'switch',
  'say-no-cards': 'switch',
  'say-bank': 'bank',
  'say-sorry': 'sorry',
} as const satisfies Partial<Record<ActId, string>>;

export type Reply =
  | ReturnType<typeof appReply>
  | ReturnType<typeof payReply>
  | ReturnType<typeof acquirerReply>
  | (typeof SAME)[keyof typeof SAME]
  | ReturnType<typeof wayReply>
  | ReturnType<typeof farewell>;

/** What somebody says to an act; undefined where only the terminal answers. */
export function replyTo({ act, before }: Pick<Done, 'act' | 'before'>): Reply | undefined {
  if (act === 'ask-app') return appReply(before);
  if (act === 'let-pay') return payReply(before);
  if (act === 'call-acquirer') return acquirerReply(before);
  if (act === 'other-card' && before.context.truth.refuses) return 'refuses';
  if (act === 'other-way') return wayReply(before);
  if (act === 'see-off' || act === 'ring-off') return farewell(before);
  return SAME[act as keyof typeof SAME] as Reply | undefined;
}

/** How patient the customer looks. Nothing follows from it: it only asks to be told something. */
export function moodOf({ silent }: Pick<Run, 'silent'>): 'calm' | 'waiting' | 'restless' {
  if (silent < 3) return 'calm';
  return silent < 6 ? 'waiting' : 'restless';
}

/** The step of the wizard that helps where a run stands. */
export function helpAt({ scenario, now }: Run): StepId {
  const { value, context } = now;
  const { step, stopped = step, unknown = 'transaction-status.records' } = scenarioRow(scenario);
  const { slip, claim } = context;
  if (value.known === 'paid' && slip && !claim && !owes(now)) return 'resolved';
  if (leavesCard(context.code)) return stopped;
  if (value.known !== 'unknown') return step;
  if (!context.line) return step;
  return context.seen.app && context.reversal !== 'none' ? 'transaction-status.reversal' : unknown;
}
