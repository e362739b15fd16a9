/**
 * How many more units of replication would make a standard error small enough. Room: statistics.
 */

/** More than this many units is no advice anybody can follow. */
const absurdlyMany = 10_000;

/**
 * Units per side so that the standard error falls to `wantedStandardError`, when `perUnitVariance / units` falls with more
 * units and `fixedVariance` stays whatever is done. Null when the fixed part alone is too large, or the number absurd
 * (above 10 000). Uses the present t quantile, so it is an estimate, slightly too high for small samples.
 */
export function unitsForStandardError(
  perUnitVariance: number,
  fixedVariance: number,
  wantedStandardError: number,
): number | null {
  const room = wantedStandardError ** 2 - fixedVariance;
  if (!(room > 0)) return null;
  const units = Math.max(1, Math.ceil(perUnitVariance / room));
  return units > absurdlyMany ? null : units;
}
