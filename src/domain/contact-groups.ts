/** The groups of people to call; site.config.json says who they are. */
export const CONTACT_GROUPS = [
  'vendor',
  'acquirers',
  'network',
  'banks',
  'wallets',
  'police',
  'public',
  'legal',
] as const;
export type ContactGroup = (typeof CONTACT_GROUPS)[number];
