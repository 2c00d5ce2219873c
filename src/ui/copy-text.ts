/**
 * Copy with the browser's old command. The text must be selected somewhere, and that somewhere must
 * be within an open dialog: everything around one can be neither focused nor selected.
 */
function copyFrom(area: HTMLTextAreaElement, host: Element): boolean {
  const before = document.activeElement;
  host.append(area);
  try {
    area.focus({ preventScroll: true });
    area.select();
    area.setSelectionRange(0, area.value.length); // iOS
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}

/**
 * Copy a text. The clipboard of today is there only over https and where the browser allows it; the
 * old command serves plain http and old WebViews.
 *
 * @param host where the old command may put its hidden field: the open dialog, if there is one
 */
export async function copyText(
  text: string,
  host: Element = document.body,
): Promise<'copied' | 'failed'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // Missing or forbidden: the old way.
  }
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true; // no keyboard comes up
  Object.assign(area.style, { position: 'fixed', top: '0', left: '0', opacity: '0' });
  return copyFrom(area, host) ? 'copied' : 'failed';
}
