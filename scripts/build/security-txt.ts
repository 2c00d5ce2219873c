/**
 * The file by which those who found a hole find whom to tell (RFC 9116). It must say until when it
 * holds: a year, so a site that is built again within one never shows an old contact.
 *
 * @param contact an https: or mailto: address
 */
export function securityTxt(contact: string, today: Date): string {
  const expires = new Date(today);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  const lines = [`Contact: ${contact}`, `Expires: ${expires.toISOString()}`];
  return `${[...lines, 'Preferred-Languages: zh, en'].join('\n')}\n`;
}
