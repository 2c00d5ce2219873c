/**
 * The parts of a fragment, with or without `#`. Any text is allowed; what is beyond `most` characters is left out.
 * Some messengers write the tilde as %7E.
 */
export function partsOf(fragment: string, most: number): string[] {
  return fragment.replace(/^#/, '').slice(0, most).replace(/%7e/gi, '~').split('~');
}
