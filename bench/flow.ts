/** The way through the flow that every contender is tapped through. Pure data: peers import it. */
import contact from '../locales/zh-CN/contact.json';
import start from '../locales/zh-CN/start.json';
import userException from '../locales/zh-CN/user-exception.json';

/** The words of one step, as its locale file has them. */
export interface Words {
  question: string;
  lead: string;
  do: string[];
  stop?: string[];
  care?: string[];
  how?: { title: string; items: string[] }[];
  answers: Record<string, string>;
}

/** One step of the way, with the answer that is tapped there; the last step has none. */
export interface Stop {
  name: string;
  words: Words;
  tap?: string;
}

/** Start → network → card → software → the vendor's telephone number. */
export const WAY: readonly Stop[] = [
  { name: 'start', words: start.start, tap: 'user-exception' },
  { name: 'network', words: userException.network, tap: 'network-fine' },
  { name: 'card-info', words: userException['card-info'], tap: 'no-card-works' },
  { name: 'software-update', words: userException['software-update'], tap: 'still-failing' },
  { name: 'vendor', words: contact.vendor },
];

/** Heading → the words of the answer to tap below it. */
export const TAPS: Record<string, string> = Object.fromEntries(
  WAY.flatMap(({ words, tap }) => (tap ? [[words.question, words.answers[tap] ?? '']] : [])),
);
