/**
 * Texts that nobody types on purpose but somebody will send. The one list of them: the parsers are
 * asked in hostile-input.test.ts, the browser in e2e/hostile.spec.ts, each at every way in.
 */
export interface HostileInput {
  name: string;
  text: string;
}

const MEGABYTE = 1_000_000;

/** Letters of which only the code is to be read here: they turn the words around them, or hide. */
const RIGHT_TO_LEFT_OVERRIDE = '\u202e';
const POP_DIRECTION = '\u202c';
const ISOLATE = '\u2067';
const ZERO_WIDTH = '\u200b';

/** What an address could be made of; each is loaded as one. */
const ADDRESSES: Record<string, string> = {
  'a path to a prototype': 'constructor.prototype.polluted',
  'a script element': '<script>alert(1)</script>',
  'an image with a handler': '"><img src=x onerror=alert(1)>',
  'a script address': 'javascript:alert(1)',
  'a foreign address without a scheme': '//evil.example/',
  'a port without a host': '/:99999/',
  'a foreign address without its last slash': '/evil.example/call',
  'a foreign address with backslashes': '/\\evil.example/',
  'broken percent signs': '%E0%A4%A',
  'an encoded slash': 'user-exception%2Fnetwork',
  'an encoded NUL': '%00',
  'NUL and other controls': 'a\0b\u0007c\u001bd\u007f',
  'a lone high surrogate': 'a\ud800b',
  'words turned round': `${RIGHT_TO_LEFT_OVERRIDE}elbasu si sihT${POP_DIRECTION}`,
  'the way up, encoded': '%2e%2e%2f%2e%2e%2f',
  'the base twice': 'en/en/user-exception/network/',
  'the place with a dot': 'user-exception.network',
  'a code that no table lists': 'codes/zz',
  'a page in capitals': 'AGENT',
  'another language in capitals': 'EN/user-exception/network',
};

/** Short texts that are no address of their own. */
const SHORT: Record<string, string> = {
  nothing: '',
  'a space': ' ',
  'a name every object has': '__proto__',
  'a constructor': 'constructor',
  'a method': 'toString',
  'a step with a wrong parent': 'toString.network-fine',
  'a script element that ends ours': '</script><script>alert(1)</script>',
  'a picture with a handler': '<svg/onload=alert(1)>',
  'a base element': '<base href="https://evil.example/">',
  'a template of ours': '{{site}} $t(common:site) {step} {link} %title%',
  'replacement signs': "$& $1 $` $'",
  'a script address in disguise': ' JaVa\tScRiPt:alert(1)',
  'a data address': 'data:text/html,<script>alert(1)</script>',
  'a foreign address': 'https://evil.example/user-exception/network/',
  'a foreign address as a user': 'https://localhost@evil.example/agent/',
  'an address without a host': 'https://',
  'a bad port': 'https://evil.example:99999/',
  'a lone percent sign': '%',
  'line ends': 'a\r\nSet-Cookie: b=c\u2028\u2029',
  'a lone low surrogate': '\udc00',
  'a byte order mark': '\ufeffv1~network-fine',
  'a direction left open': `K-17${ISOLATE}${RIGHT_TO_LEFT_OVERRIDE}`,
  'a hidden letter': `net${ZERO_WIDTH}work`,
  'full-width digits': '９１',
  'a full-width card number': '６２２２０２１２３４５６７８９０',
  'a card number of keycaps': '6\ufe0f\u20e32\ufe0f\u20e32\ufe0f\u20e32\ufe0f\u20e30212345678901',
  'a card number with NUL between': '6222\x000212\x003456\x007890',
  'an accent upon an accent': `a${'\u0301\u0327'.repeat(40)}`,
  'the way up': '../../../../etc/passwd',
  'a file that is none': 'index.html/index.html',
  'a newer version': 'v2~network-fine~who-knows',
  'a version of the future': 'v99999999999999999999~x',
  'an answer twice': 'v1~network-fine~network-fine~network-fine',
  'answers of nowhere': 'v1~nope~nope.nope~..~.~code.~code.zzz~code.__proto__',
  'a ticket that is a card number': 'v1~network-fine~ticket.6222021234567890',
  'a ticket with a script': 'v1~ticket.<script>alert(1)</script>',
  'a ticket turned round': `v1~network-fine~ticket.${RIGHT_TO_LEFT_OVERRIDE}71-K`,
  'a terminal that is a card number': 'v1~network-fine~pos.a6222021234567890',
  'a terminal with a script': 'v1~pos.<script>alert(1)</script>',
  'a terminal of nowhere': 'v1~network-fine~pos.constructor~pos.classic',
  'two tickets': 'v1~ticket.A~ticket.B',
  'a fragment in a fragment': '#v1~network-fine#v1~no-card-works',
  'an object in JSON': '{"__proto__":{"polluted":true},"place":7}',
  'a number in JSON': '1e999',
  'a broken string in JSON': '{"place":"',
  'a format string': '%s%n%d',
  'a query': "' OR 1=1; --",
};

/** Too long for an address; for the fragment, the storage and the fields. */
const LONG: Record<string, string> = {
  'a megabyte of letters': 'a'.repeat(MEGABYTE),
  'a megabyte of digits': '1'.repeat(MEGABYTE),
  'a megabyte of Chinese': '签'.repeat(MEGABYTE),
  'a megabyte of accents': `a${'\u0301\u0327'.repeat(MEGABYTE / 2)}`,
  'a megabyte of separators': '~'.repeat(MEGABYTE),
  'a megabyte of dots': '.'.repeat(MEGABYTE),
  'a megabyte of spaces': `https://${' '.repeat(MEGABYTE)}`,
  'a megabyte of slashes': '/'.repeat(MEGABYTE),
  'a megabyte of answers': 'v1~network-fine'.repeat(MEGABYTE / 16),
  'a megabyte of twelve digits each': '123456789012x'.repeat(MEGABYTE / 13),
  'a megabyte of beginnings of a link': 'https:/'.repeat(MEGABYTE / 7),
  'a megabyte of words': 'abcd '.repeat(MEGABYTE / 5),
  'lists a hundred thousand deep': '['.repeat(100_000) + ']'.repeat(100_000),
  'objects a hundred thousand deep': `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  'a ticket of a megabyte': `v1~network-fine~ticket.${'A'.repeat(MEGABYTE)}`,
};

const listOf = (inputs: Record<string, string>): HostileInput[] =>
  Object.entries(inputs).map(([name, text]) => ({ name, text }));

/** Those that the browser loads as path and query: a page load each. */
export const ADDRESS_INPUTS: readonly HostileInput[] = listOf(ADDRESSES);

/** All of them. */
export const HOSTILE_INPUTS: readonly HostileInput[] = [
  ...ADDRESS_INPUTS,
  ...listOf(SHORT),
  ...listOf(LONG),
];
