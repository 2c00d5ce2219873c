// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '../src/app/App.tsx';
import { SCREENS } from '../src/app/screens.ts';
import { Session } from '../src/app/session.ts';
import { NO_CASE } from '../src/flow/answers.ts';
import { flowOf, leafOf } from '../src/flow/step-id.ts';
import { choicesOf, STEPS } from '../src/flow/steps.ts';
import { pathOf } from '../src/site/address.ts';
import { LANGUAGES, type Language } from '../src/site/languages.ts';
import { encodeLink } from '../src/site/link.ts';
import { pageOf } from '../src/site/page.ts';
import type { Place } from '../src/site/pages.ts';
import { STEPS_AND_PAGES } from '../src/site/places.ts';
import { i18nOf } from './i18n.ts';
import { locale, pageAt, textOf } from './pages.ts';

function show(place: Place, language: Language) {
  const i18n = i18nOf(language);
  const view = { language, page: pageOf(place), ...NO_CASE };
  render(<App session={new Session(view, '/', i18n)} i18n={i18n} screens={SCREENS} />);
}

/** The links in sight under their names as they are read out: all names in one pass, for each takes its time. */
function linksByName(): Map<string, HTMLElement[]> {
  const links = new Map<string, HTMLElement[]>();
  screen.getAllByRole('link', {
    name: (name, link) => {
      links.set(name, [...(links.get(name) ?? []), link as HTMLElement]);
      return true;
    },
  });
  return links;
}

afterEach(cleanup);

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(STEPS.filter((step) => step !== 'codes'))(
    '%s asks its question and offers its answers',
    (step) => {
      history.replaceState(null, '', pathOf(step, language, '/'));
      show(step, language);
      const copy = locale(language, flowOf(step))[leafOf(step)] as {
        question: string;
        do: string[];
        answers: Record<string, string>;
      };
      const headings = screen.getAllByRole('heading', { level: 1 });
      expect(headings).toHaveLength(1);
      expect(textOf(headings[0] as HTMLElement)).toBe(copy.question);
      for (const action of copy.do) expect(screen.getByText(action)).toBeDefined();
      const links = linksByName();
      for (const { answer, next } of choicesOf(step)) {
        const found = links.get(copy.answers[answer] as string) ?? [];
        expect(found, answer).toHaveLength(1);
        expect(found[0]?.dataset['answer']).toBe(answer);
        expect(found[0]?.getAttribute('href')).toBe(
          `${pathOf(next, language, '/')}#${encodeLink({ answers: [{ step, answer }] })}`,
        );
      }
      expect(screen.getByRole('main').dataset['step']).toBe(step);
    },
  );

  it.each([...STEPS_AND_PAGES, 'not-found' as const])(
    '%s has one h1 and the call for help',
    (place) => {
      const page = pageAt(place, language);
      expect(page.querySelectorAll('h1')).toHaveLength(1);
      expect(page.querySelector('.header a:last-child')?.getAttribute('href')).toBe(
        pathOf('call', language, '/'),
      );
      expect(textOf(page.querySelector('h1'))).not.toBe('');
      // A missing word would show its key.
      expect(textOf(page.body)).not.toMatch(/[a-z]+:[a-z-]+\.|returned an object/);
      expect(page.querySelectorAll('[style]')).toHaveLength(0);
    },
  );
});

describe('cautions', () => {
  const stopsBefore = [
    'start',
    'user-exception.network',
    'user-exception.card-info',
    'user-exception.software-update',
    'transaction-status.records',
    'transaction-status.reversal',
    'other-payment',
  ] as const;
  it.each(stopsBefore)('%s warns of swiping while a result is unknown', (step) => {
    expect(textOf(pageAt(step).querySelector('.notice-stop'))).toMatch(
      /重刷|再刷|再收|结果不明|先查/,
    );
  });

  it.each(['transaction-status.terminal-fault', 'contact.vendor'] as const)(
    '%s says never to open the case',
    (step) => {
      expect(textOf(pageAt(step).querySelector('.notice-stop'))).toContain('不要拆机');
    },
  );

  it('nothing can be typed into but searches, whose fields have no name to be sent by', () => {
    for (const place of STEPS_AND_PAGES) {
      const page = pageAt(place);
      const inputs = [...page.querySelectorAll('input:not([type=checkbox]), textarea')];
      const expected = ['start', 'codes', 'contact.bank', 'call'].includes(place) ? 1 : 0;
      const open = inputs.filter((input) => input.matches(':enabled'));
      expect(open, place).toHaveLength(expected);
      // The desk's fields for its chats stand there shut until something reads them.
      expect(inputs.length - open.length, place).toBe(place === 'agent.insight' ? 2 : 0);
      for (const input of inputs) expect(input.hasAttribute('name')).toBe(false);
    }
  });
});
