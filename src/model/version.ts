/**
 * Version numbers as tools write them: digits between points. Room: model.
 */

/**
 * True when `version` begins with numbers that are lower than `than`, part by part (missing parts are 0): `2.6.2` is
 * before 2.6.3, `2.10` is not. False for a text that is no version: nothing is assumed of it.
 */
export function isOlderVersion(version: string, than: readonly number[]): boolean {
  const parts = /^\d+(\.\d+)*/.exec(version)?.[0].split('.').map(Number);
  if (parts === undefined) return false;
  for (const [index, limit] of than.entries()) {
    const part = parts[index] ?? 0;
    if (part !== limit) return part < limit;
  }
  return false;
}
