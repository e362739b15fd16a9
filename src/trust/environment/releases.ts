/**
 * Releases of compilers, runtimes and tools held against each other. Room: trust.
 */
import { compareVersions, parseRelease, type Release } from '../../model/release.ts';
import type { Sides } from './sides.ts';

/** How far apart two releases are. */
export type ReleaseDistance = 'same' | 'patch' | 'minor' | 'major' | 'other-product';

/** Products that are at 1.x forever: their second number is what others' first one is. */
const foreverOne: ReadonlySet<string> = new Set(['go', 'rustc']);

/** The distance between two texts that name releases; texts without a version are the same or another product. */
export function releaseDistance(sides: Sides<string>): ReleaseDistance {
  const [one, other] = [parseRelease(sides.baseline), parseRelease(sides.candidate)];
  if (one === undefined || other === undefined) return sides.baseline === sides.candidate ? 'same' : 'other-product';
  if (one.product !== other.product) return 'other-product';
  const [first, second] = [partsOf(one), partsOf(other)];
  if (first.major !== second.major) return 'major';
  if (first.minor !== second.minor) return 'minor';
  const alike = compareVersions(one.version, other.version) === 0 && one.build?.text === other.build?.text;
  return alike && sides.baseline.trim() === sides.candidate.trim() ? 'same' : 'patch';
}

function partsOf({ product, version, build }: Release): { major: number; minor: string } {
  const shift = foreverOne.has(product) && version.numbers[0] === 1 ? 1 : 0;
  return {
    major: version.numbers[shift] ?? 0,
    // A vendor's build (Apple clang 1500.3.9.4) moves with each release of its tools, under one version number.
    minor: `${version.numbers[shift + 1] ?? 0} ${build?.numbers.slice(0, 2).join('.') ?? ''}`,
  };
}
