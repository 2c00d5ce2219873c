/** What some browsers tell of the device and its line. */
interface Device extends Navigator {
  connection?: { saveData?: boolean };
  /** In GB, 8 at most. */
  deviceMemory?: number;
}

/** Whether work may be done that is perhaps never needed: not where a person saves, nor with little memory. */
export function isWelcome(): boolean {
  const { connection, deviceMemory = 4 } = navigator as Device;
  return !connection?.saveData && deviceMemory >= 2;
}
