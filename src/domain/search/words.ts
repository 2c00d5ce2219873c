/** Letters and digits as they are compared: full-width folded, lower case, no white space around. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[’']/g, '').trim();
}

/** Runs of one script: 刷卡pos机91 is 刷卡, pos, 机, 91. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{Nd}])+/gu;

/** The runs of one script in a text. */
export function runsIn(text: string): string[] {
  return text.match(RUNS) ?? [];
}

/** Whether a run is Chinese. */
export function isHan(run: string): boolean {
  return run >= '\u3400';
}

const MACHINE = 'pos\\s*机|刷卡机|机器|机子|终端(?!号)';

/** Other words for the same, and characters that are often taken for each other. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`([换修锁拆停退])了?(?:${MACHINE})`, 'g'), '$1机'],
  [/客人|客户|买家|消费者/g, '顾客'],
  [/发票/g, 'fapiao'],
  [/小?票(?!据)|凭条|签购单|小条|单据|收据/g, '小票'],
  [/没有/g, '没'],
  [/帐/g, '账'],
  [/撤消/g, '撤销'],
  [/登陆/g, '登录'],
  [/没动静|没响应|不灵|失灵/g, '没反应'],
  [/wi-fi/g, 'wifi'],
  [/\bpre-?\s?auth\w*/g, 'preauth'],
  [/\bauthori[sz]\w*/g, 'authorise'],
  [/\b(?:sign|log)(?:ging|ged|ing|ed|s)?[\s-]?(?:in|on)\b/g, 'signin'],
  [/\b(?:turn|switch|power)(?:ing|ed|s)? on\b/g, 'start'],
  [/\btwo times\b/g, 'twice'],
  [/\be-?cny\b/g, '数字人民币'],
];

/** Forms of a word that its ending does not tell, and words that mean the same to somebody at a counter. */
const STEMS: ReadonlyMap<string, string> = new Map([
  ['paid', 'pay'],
  ['payment', 'pay'],
  ['payments', 'pay'],
  ['took', 'tak'],
  ['taken', 'tak'],
  ['froze', 'freez'],
  ['frozen', 'freez'],
  ['hung', 'hang'],
  ['stuck', 'stick'],
  ['broke', 'break'],
  ['broken', 'break'],
  ['gave', 'giv'],
  ['given', 'giv'],
  ['sent', 'send'],
  ['receipt', 'slip'],
  ['receipts', 'slip'],
  ['charged', 'charged'],
  ['deducted', 'charged'],
  ['debited', 'charged'],
  ['got', 'get'],
  ['double', 'twic'],
  ['passcode', 'password'],
  ['cashier', 'operator'],
  ['unsuccessful', 'fail'],
  ['incorrect', 'wrong'],
  ['declined', 'refus'],
  ['rejected', 'refus'],
  ['dark', 'black'],
  ['faulty', 'break'],
  ['damaged', 'break'],
  ['defective', 'break'],
  ['came', 'com'],
  ['pwd', 'password'],
]);

/** An English word without the ending of its form: charging, charged and charge are charg. */
export function stem(word: string): string {
  const other = STEMS.get(word);
  if (other) return other;
  if (!/^[a-z]{4,}$/.test(word)) return word;
  return word.replace(/^([a-z]{3,}?)(?:ings?|ed|es|s|e)$/, '$1').replace(/([bdgmnprt])\1$/, '$1');
}

/** Whether two words differ in one letter, or in one more. */
function isOneSlip(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return [restA, restA.slice(1)].some((rest) => [restB, restB.slice(1)].includes(rest));
}

/** The stem of a word of another form that was written with a slip: recipt is slip. */
export function stemNear(word: string): string | undefined {
  if (word.length < 5) return undefined;
  return [...STEMS].find(([other]) => isOneSlip(word, other))?.[1];
}

/** What people call the terminal, and what they put around their trouble: it says nothing of which trouble. */
const FILLERS = new RegExp(
  [
    `${MACHINE}|pos(?![a-z])`,
    '怎么办|怎么回事|怎么(?:操作|[弄搞样做用])?|如何|咋办|咋回事|咋[整弄]?|为什么|为啥|请问|帮[忙我]|是?[什啥]么?意思|是啥意思',
    '顾客|你好|您好|谢谢|我们[家店]?|咱们|店里|[我这那](?:[家个里边]|的)|今天|昨晚|早上|晚上|刚才|刚刚|突然|一直|老是|总是|还是|然后|但是|可是|不过|就是|现在|一下|以后|之后|开始|啥|什么|(?:屏幕上?)?[显提]示|出现',
    '[啊呢吗吧呀嘛哦哎唉哈的就也都又很还]|了(?![\\u3400-\\u9fff])',
    '\\b(?:pos|card (?:machine|terminal)s?|terminals?|machines?|devices?|please|hello|hi|customers?)\\b',
    `\\b(?:an?|the|my|our|your|h[ie][smr]|her|their|its?|is|are|was|were|be|been|am|this|that|these|those|there|im?|we|you|s?he|they|me|us|them|and|or|but|so|if|then|than|as|of|to|in|into|on|at|for|from|by|with|has|have|had|do|does|did|doesnt|dont|didnt|isnt|wasnt|cant|cannot|can|could|couldnt|wont|will|would|should|not|no|what|why|how|who|which|just|still|now|any|some|says?|said)\\b`,
  ].join('|'),
  'g',
);

/** What a text tells: other words for the same put into one, and what says nothing left out where anything stays. */
export function told(text: string): string {
  const same = SAME.reduce((before, [other, word]) => before.replace(other, word), fold(text));
  // What stood around a Chinese filler belongs together: 退的钱 is 退钱.
  const rest = same.replace(FILLERS, (filler) => (isHan(filler) ? '' : ' ')).trim();
  return runsIn(rest).length > 0 ? rest : same;
}
