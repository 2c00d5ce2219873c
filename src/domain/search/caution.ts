import { fold } from './words.ts';

/**
 * What a page could cost somebody whose last sale went through: `asked-for` says that all is well, or what else to
 * take; `take` has money taken on the way. `check` is where what became of the last sale is found out.
 */
export type Caution = 'asked-for' | 'take' | 'check';

/** Somebody speaks of money that may have gone. */
const IN_DOUBT =
  /扣|付[了过完]|成功|成没成|到账|重复|[两二]次|两遍|又|短信|charged|charges|paid|approv|deduct|debit|(?:took|taken?) (?:\w+ )?(?:money|cash|payment)|(?:money|cash|payment) (?:was |is )?taken|twice|double|success|duplicate/;

/** Somebody says that it has gone. */
const GONE =
  /扣[了款钱没完过]|被扣|又扣|[两二][次遍回笔]|重复|charged|deducted|debited|took (?:\w+ )?(?:money|payment)|(?:money|payment) (?:was |is )?taken|twice|double/;

/** Two things are set against each other. */
const BUT = /但|可是|却|结果|又|不过|\b(?:but|and|yet|although)\b/;

/** Something is not so, or is asked. */
const NOT_SO =
  /[没不未吗?？]|怎么|为什么|但|^(?:is|was|did|does|has|are)\b|\b(?:not|no|nothing|cannot|\w+nt|but|why|how|un\w+)\b/;

/** What a query says of money. */
export interface Doubt {
  /** It may have gone: then no page comes first that has it taken again. */
  any: boolean;
  /** How much more the page counts that finds out. */
  weight: number;
  /** A page that says that all is well cannot be meant. */
  notWell: boolean;
}

/** How careful a query asks to be. */
export function doubtIn(query: string): Doubt {
  const text = fold(query);
  const any = IN_DOUBT.test(text);
  const gone = GONE.test(text);
  return {
    any,
    weight: gone ? (BUT.test(text) ? 4 : 2.2) : 1,
    notWell: NOT_SO.test(text),
  };
}
