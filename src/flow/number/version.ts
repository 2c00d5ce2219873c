/**
 * The version of the flow's table, by which the numbers of cases and steps are told apart. `npm run cut` counts it
 * on where the table has changed since it was released (docs/case-number.md).
 */
export const FLOW_VERSION = 1;
