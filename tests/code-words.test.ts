import { describe, expect, it } from 'vitest';
import { RETRIES, type ResponseCode, type Retry } from '../src/domain/response-codes/index.ts';
import { RESPONSE_CODES } from '../src/domain/response-codes/table.ts';
import { flowOf, leafOf } from '../src/flow/step-id.ts';
import { LANGUAGES, type Language } from '../src/site/languages.ts';
import { locale } from './pages.ts';

/** What a verdict allows: where its codes lead, and the phrases that may be held up beside it. */
const ALLOWED: Record<Retry, { steps: string[]; says: ResponseCode['say'][] }> = {
  succeeded: { steps: ['resolved', 'transaction-status.records'], says: ['sorry'] },
  'partly-paid': { steps: ['other-payment'], says: ['rest-due'] },
  'may-retry': {
    steps: ['other-payment', 'amount.limit', 'identity.stop-card'],
    says: ['checking', 'pin-again'],
  },
  'sign-in-then-retry': { steps: ['transaction-status.records'], says: ['result-unknown'] },
  'check-result-first': { steps: ['transaction-status.records'], says: ['result-unknown'] },
  'other-card-or-payment': {
    steps: ['other-payment', 'contact.bank', 'contact.acquirer', 'identity.stop-card'],
    says: ['another-way', 'bank'],
  },
  'do-not-retry': {
    steps: ['contact.bank', 'contact.acquirer'],
    says: ['no-cards', 'another-way', 'bank', 'checking'],
  },
};

/** The only ones who can be called for a code, by who has to act. Nobody's code is the provider's. */
const CALLED: Record<ResponseCode['who'], string[]> = {
  customer: [],
  shop: [],
  issuer: ['contact.bank'],
  acquirer: ['contact.acquirer'],
};

/** How a language says "take the money again", denies it, and says "check first". */
const WORDS: Record<Language, Record<'again' | 'denied' | 'check' | 'saysCheckFirst', RegExp>> = {
  'zh-CN': {
    again: /再试|重试|试一次|再刷|重刷|再收|重收|重新(收|刷|插|输|做|发起)|再(输|插|做)一次/,
    denied:
      /(别|不要|不能|不用|不会|就别|没法|先别)[^，。；]{0,4}(再试|重试|再刷|重刷|再收|重收|重新(收|刷|发起)|再做)|再试也没用/g,
    check: /查/,
    saysCheckFirst: /^先.*查/,
  },
  en: {
    again:
      /\b(try (it )?(again|once)|tr(y|ies) once|once more|retry|swipe again|take (it|this|the whole( amount)?|a second payment) ?(again|once)?|repeat|(insert|enter)[^.;,]* again|start it again)\b/i,
    denied:
      /\b(do not|don’t|never|no|take no)\b[^.;,]*\b(again|retry|second payment|repeat|once more)\b/gi,
    check: /\bcheck/i,
    saysCheckFirst: /^check the last sale first/i,
  },
};

interface Words {
  meaning: string;
  now: string;
  notes?: string[];
  differs?: string;
}

const wordsOf = (language: Language, code: string) =>
  locale(language, 'response-codes')[code] as Words;

const verdictOf = (language: Language, retry: Retry) =>
  (locale(language, 'code')['retry'] as Record<Retry, { name: string; text: string }>)[retry];

/** What a code's page tells a person in our own words. What is quoted is not told. */
function advice(language: Language, { code, retry }: ResponseCode): string[] {
  const { meaning, now, notes = [] } = wordsOf(language, code);
  const { name, text } = verdictOf(language, retry);
  return unquoted([meaning, now, ...notes, name, text]);
}

/** The same, with what other acquirers mean by the code. */
function told(language: Language, entry: ResponseCode): string[] {
  const { differs = '' } = wordsOf(language, entry.code);
  return [...advice(language, entry), ...unquoted([differs])];
}

function unquoted(parts: string[]): string[] {
  return parts.map((part) => part.replace(/“[^”]*”/g, '…'));
}

/** Whether a text has somebody take the money again. */
function invites(language: Language, text: string): boolean {
  const { again, denied } = WORDS[language];
  return again.test(text.replace(denied, ''));
}

function forbids(language: Language, text: string): boolean {
  return text.search(WORDS[language].denied) >= 0;
}

/** Whether a text has somebody take the money again before it has them check the last sale. */
function invitesUnchecked(language: Language, text: string): boolean {
  const { again, denied, check } = WORDS[language];
  const plain = text.replace(denied, '');
  const at = plain.search(again);
  return at >= 0 && !check.test(plain.slice(0, at));
}

const byRetry = (...retries: Retry[]) =>
  RESPONSE_CODES.filter(({ retry }) => retries.includes(retry));

describe('the word lists themselves', () => {
  it.each([
    ['zh-CN', '再试一次。', true],
    ['zh-CN', '屏幕写着失败，重新收这一笔', true],
    ['zh-CN', '这张卡别再试，换个方式付。', false],
    ['zh-CN', '查清之前不要再刷。', false],
    ['zh-CN', '别再刷，等一下再试', true],
    ['en', 'Insert the chip and try once.', true],
    ['en', 'Take it once more.', true],
    ['en', 'Do not swipe again.', false],
    ['en', 'Don’t try this card again', false],
    ['en', 'Stop. Enter the PIN again.', true],
  ] as const)('%s: “%s” has somebody try again: %s', (language, text, expected) => {
    expect(invites(language, text)).toBe(expected);
  });
});

describe('a code does not contradict itself', () => {
  it('has codes of every verdict', () => {
    expect(new Set(RESPONSE_CODES.map(({ retry }) => retry))).toEqual(new Set(RETRIES));
  });

  it.each(RESPONSE_CODES)('$code ($retry) leads to $step and says $say', (entry) => {
    const { steps, says } = ALLOWED[entry.retry];
    expect(steps).toContain(entry.step);
    expect(says).toContain(entry.say);
    if (entry.step.startsWith('contact.')) expect(CALLED[entry.who]).toContain(entry.step);
  });

  it('is called well known only where tables agree', () => {
    for (const { code, confidence, tables } of RESPONSE_CODES) {
      expect(tables, code).toBeGreaterThan(0);
      if (confidence === 'high') expect(tables, code).toBeGreaterThanOrEqual(5);
    }
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(byRetry('other-card-or-payment', 'do-not-retry'))(
      '$code never says to try again',
      (entry) => {
        for (const text of told(language, entry)) {
          expect(invites(language, text), text).toBe(false);
        }
      },
    );

    it.each(byRetry('may-retry'))('$code says to try once, and never not to', (entry) => {
      const texts = told(language, entry);
      expect(texts.some((text) => invites(language, text))).toBe(true);
      expect(texts.filter((text) => forbids(language, text))).toEqual([]);
    });

    it.each(byRetry('check-result-first', 'sign-in-then-retry'))(
      '$code has the last sale checked before anything is taken again',
      (entry) => {
        expect(wordsOf(language, entry.code).now).toMatch(WORDS[language].saysCheckFirst);
        for (const text of advice(language, entry)) {
          expect(invitesUnchecked(language, text), text).toBe(false);
        }
        // What others say may come first, but is not left standing alone.
        const { differs = '' } = wordsOf(language, entry.code);
        if (invites(language, differs)) expect(differs).toMatch(WORDS[language].check);
      },
    );

    it.each(byRetry('succeeded', 'partly-paid'))('$code never has it taken again', (entry) => {
      for (const text of told(language, entry)) expect(invites(language, text), text).toBe(false);
    });

    it.each(byRetry('other-card-or-payment', 'do-not-retry'))(
      '$code leads to no step that has the card tried again',
      ({ step }) => {
        const copy = locale(language, flowOf(step))[leafOf(step)] as {
          question: string;
          lead: string;
          do: string[];
        };
        for (const text of [copy.question, copy.lead, ...copy.do]) {
          expect(invites(language, text), text).toBe(false);
        }
      },
    );
  });
});

describe('what is held up to the customer', () => {
  const REASONS =
    /余额|额度|过期|挂失|被盗|被窃|可疑|作弊|黑名单|不对|错误|被拒|insufficient|balance|expired|stolen|lost|wrong|declined|refused|fraud|suspect/i;

  it.each(LANGUAGES)('gives no reason for a decline in %s', (language) => {
    const { phrases } = locale(language, 'customer-words') as {
      phrases: Record<string, { name: string; text: string }>;
    };
    for (const { name, text } of Object.values(phrases)) {
      expect(`${name} ${text}`).not.toMatch(REASONS);
    }
  });

  it.each(LANGUAGES)(
    'of a card that the bank wants back is nothing but another way, in %s',
    (language) => {
      for (const code of ['04', '07', '34', '35', '37', '41', '43', '67']) {
        const entry = RESPONSE_CODES.find((one) => one.code === code) as ResponseCode;
        expect(entry.say, code).toBe('another-way');
        expect(wordsOf(language, code).notes?.join(), code).toMatch(
          /别给顾客看|not show this page/,
        );
      }
    },
  );
});
