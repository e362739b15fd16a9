/**
 * Ranges of versions as advisories write them: `>=19.1.0 <=19.1.7`. Room: trust.
 */
import { compareVersions, parseVersion, type Version } from '../../model/release.ts';

/** A comparison with one bound. */
interface Bound {
  readonly operator: '<' | '<=' | '>' | '>=' | '=';
  readonly version: Version;
}

/** A range: every bound holds. Without bounds it is every version. */
export type VersionRange = readonly Bound[];

const boundPattern = /^(<=|>=|<|>|=)(\d[\w.+-]*)$/;

/**
 * Reads `*`, or bounds between blanks: `>=3.13.0a6 <3.13.0rc3`. Undefined for anything else.
 * A bound means what it says: `<3.13.0` includes 3.13.0rc2, and `<=19.1.7` includes 19.1.7-3~deb12u1, whose packaging says
 * nothing of the release.
 */
export function parseRange(text: string): VersionRange | undefined {
  if (text.trim() === '*') return [];
  const bounds = text
    .trim()
    .split(/\s+/)
    .map((word): Bound | undefined => {
      const match = boundPattern.exec(word);
      const version = parseVersion(match?.[2] ?? '');
      // What parseVersion leaves over would be ignored silently: a bound is a version and nothing else.
      if (version === undefined || version.text !== match?.[2]) return undefined;
      return { operator: match[1] as Bound['operator'], version };
    });
  return bounds.every((bound) => bound !== undefined) ? bounds : undefined;
}

/** True when the version lies within all bounds. */
export function isWithin(version: Version, range: VersionRange): boolean {
  return range.every(({ operator, version: bound }) => {
    const order = compareVersions(version, bound);
    switch (operator) {
      case '<':
        return order < 0;
      case '<=':
        return order <= 0;
      case '>':
        return order > 0;
      case '>=':
        return order >= 0;
      case '=':
        return order === 0;
    }
  });
}

/** True when the version lies within one of the ranges, as texts; a text that is no range holds nothing. */
export function isWithinAny(version: Version, ranges: readonly string[]): boolean {
  return ranges.some((text) => {
    const range = parseRange(text);
    return range !== undefined && isWithin(version, range);
  });
}
