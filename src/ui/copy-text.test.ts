// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from './copy-text.ts';

const TEXT = '时间：17:03\n链接：https://example.com/#v1~network.network-fine';

/** A browser with these two ways of copying; jsdom itself has neither. */
function browser(ways: { clipboard?: Partial<Clipboard>; command?: () => boolean }) {
  vi.stubGlobal('navigator', { clipboard: ways.clipboard });
  Object.assign(document, { execCommand: ways.command });
}

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
  document.body.replaceChildren();
});

describe('copying', () => {
  it('uses the clipboard where there is one', async () => {
    const writeText = vi.fn(async () => {});
    const command = vi.fn(() => true);
    browser({ clipboard: { writeText }, command });
    expect(await copyText(TEXT)).toBe('copied');
    expect(writeText).toHaveBeenCalledWith(TEXT);
    expect(command).not.toHaveBeenCalled();
  });

  it.each([
    ['missing', undefined],
    ['forbidden', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
  ])('uses the old command where the clipboard is %s', async (_, clipboard) => {
    let selected = '';
    const host = document.body.appendChild(document.createElement('div'));
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    browser({
      ...(clipboard && { clipboard }),
      command: () => {
        const area = host.querySelector('textarea');
        selected = area?.value.slice(area.selectionStart, area.selectionEnd) ?? '';
        return document.activeElement === area;
      },
    });
    expect(await copyText(TEXT, host)).toBe('copied');
    expect(selected).toBe(TEXT);
    expect(host.childElementCount).toBe(0);
    expect(document.activeElement).toBe(button);
  });

  it.each([
    ['refuses', () => false],
    [
      'throws',
      () => {
        throw new Error('no such command');
      },
    ],
    ['is missing', undefined],
  ])('says so where the old command %s too, and leaves nothing behind', async (_, command) => {
    browser(command ? { command } : {});
    expect(await copyText(TEXT)).toBe('failed');
    expect(document.querySelector('textarea')).toBeNull();
  });
});
