import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf } from './address.ts';
import { LANGUAGES } from './languages.ts';
import { nearestPlace, placeAt, STEPS_AND_PAGES } from './places.ts';

describe('addresses', () => {
  it('lead back to their place in every language and below any base', () => {
    for (const base of ['/', '/pos/', '/a/b/']) {
      for (const language of LANGUAGES) {
        for (const place of STEPS_AND_PAGES) {
          const path = pathOf(place, language, base);
          expect(placeAt(path, base)).toEqual({ place, language });
          expect(placeAt(path.replace(/\/$/, ''), base)).toEqual({ place, language });
          expect(placeAt(`${path}index.html`, base)).toEqual({ place, language });
        }
      }
    }
  });

  it('are each used once', () => {
    expect(new Set(STEPS_AND_PAGES.map((place) => pathOf(place, 'zh-CN', '/'))).size).toBe(
      STEPS_AND_PAGES.length,
    );
  });

  it('of any other form are no place, and never throw', () => {
    for (const path of ['/nope/', '/user-exception/', '/en/en/', '/constructor/', '/%E0%A4%A/']) {
      expect(placeAt(path, '/').place).toBe('not-found');
    }
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        expect(placeAt(path, '/').place).toBeDefined();
        expect([...STEPS_AND_PAGES, 'start']).toContain(nearestPlace(path, '/'));
      }),
    );
  });
});

describe('the nearest place', () => {
  it.each([
    ['/user-exception/card/', 'user-exception.card-info'],
    ['/user-exception/netwrok/', 'user-exception.network'],
    ['/en/contact/vender/', 'contact.vendor'],
    ['/prevent/', 'prevention'],
    ['/zzz/', 'start'],
  ])('to %s is %s', (path, place) => {
    expect(nearestPlace(path, '/')).toBe(place);
  });
});
