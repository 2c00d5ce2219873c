// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { fireEvent, render } from '@testing-library/react';
import { createElement } from 'react';
import { expect, it, vi } from 'vitest';
import { HEARD, hearing } from '../src/app/heard.ts';

/** Those that React hears by other names. */
const HEARD_AS: Record<string, string> = { focus: 'focusin', blur: 'focusout' };

/** Those that do not bubble: React listens at the element itself. */
const AT_THE_ELEMENT = ['close', 'cancel', 'toggle', 'load', 'error', 'scroll'];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .join('\n');

it('React hears every event that some part listens to, and no other', () => {
  const props = new Set([...sources.matchAll(/\bon([A-Z]\w+)=/g)].map(([, name = '']) => name));
  // Our own parts have such props too; an event is what an element knows.
  const element = document.createElement('input');
  const events = [...props]
    .map((name) => name.toLowerCase())
    .filter((name) => HEARD.includes(name) || `on${name}` in element)
    .filter((name) => !AT_THE_ELEMENT.includes(name))
    .map((name) => HEARD_AS[name] ?? name);
  expect(events.length).toBeGreaterThan(5);
  // What is typed is a change to React.
  expect([...new Set(events), 'input'].sort()).toEqual([...HEARD].sort());
  expect([...props].filter((name) => name.endsWith('Capture'))).toEqual([]);
});

it('a part hears what is meant for it, and nothing is looked for in what nobody hears', () => {
  const listen = vi.spyOn(HTMLElement.prototype, 'addEventListener');
  const root = hearing(document.body.appendChild(document.createElement('div')));
  const heard: string[] = [];
  const part = createElement('input', {
    onChange: () => heard.push('change'),
    onClick: () => heard.push('click'),
    onMouseUp: () => heard.push('mouseup'),
  });
  render(part, { container: root });
  const kinds = listen.mock.calls.filter((_, call) => listen.mock.contexts[call] === root);
  expect(kinds.map(([kind]) => kind).sort()).toEqual([...HEARD].sort());
  const input = root.querySelector('input') as HTMLInputElement;
  fireEvent.mouseUp(input);
  fireEvent.click(input);
  fireEvent.change(input, { target: { value: 'x' } });
  expect(heard).toEqual(['click', 'change']);
});
