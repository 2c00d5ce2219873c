import { actRow } from '../../practice/acts.ts';
import { replyTo } from '../../practice/replies.ts';
import { amountOf, type Run } from '../../practice/run.ts';
import { useSay, useTranslation } from '../../ui/words.ts';

/** What comes out of the printer with a screen, as long as there is paper. */
const SLIPS = ['approved', 'reprinted', 'voided', 'settled', 'forced', 'reversal-failed'];

/** What there is to see and to hear where a run stands. */
interface Scene {
  screen: string;
  slip: string | undefined;
  /** What was said last, and whether it came from the telephone. */
  said: string;
  byPhone: boolean;
  /** What is to be paid. */
  due: string;
}

/** The words of the terminal and of whoever speaks, with this run's amount and code. */
export function useScene(run: Run): Scene {
  const { t } = useTranslation('practice');
  const say = useSay();
  const { terminal, money } = run.now.value;
  const { code, paper, truth } = run.now.context;
  const due = amountOf(run);
  // The wrong amount has a zero too many.
  const amount = (money === 'wrong' ? due * 10 : due).toFixed(2);
  const text = code ? say(`response-codes:${code}.printed`) : '';
  const answered = [...run.done].reverse().find((each) => replyTo(each) !== undefined);
  const reply = answered && replyTo(answered);
  const prints = paper && SLIPS.includes(terminal);
  return {
    screen: say(`practice:game.screens.${terminal}.printed`, { amount, code, text }),
    slip: prints ? say(`practice:game.slips.${terminal}.printed`, { amount }) : undefined,
    said: t(reply ? `game.replies.${reply}` : `game.opens.${run.scenario}`),
    byPhone: answered ? actRow(answered.act).group === 'phone' : truth.absent === true,
    due: due.toFixed(2),
  };
}
