/**
 * A stated gain (`claim: 10%`) held against the baseline and every reference that counts: is it true against anything
 * but this baseline? Room: trust.
 */
import type { Comparison, Estimate } from '../../comparison/comparison.ts';
import type { LogRatio, Ratio } from '../../model/quantity.ts';
import { enumerate } from '../phrases.ts';
import type { References } from './triangulate.ts';
import type { ClaimAgainst, StatedClaim } from './triangulation.ts';

/** Holds the claim. Against each baseline the 95 % interval decides: wholly beyond the claim, across it, or short of it. */
export function holdClaim(stated: Ratio, comparison: Comparison, { results }: References): StatedClaim {
  const over = (label: string, role: ClaimAgainst['role'], { metrics: [main] }: Comparison): ClaimAgainst[] =>
    main?.suite ? [{ label, role, ...outcomeOf(main.suite.estimate, Math.log(stated)) }] : [];
  const against = [
    ...over(comparison.baselineLabel, 'baseline', comparison),
    ...results.flatMap((result) =>
      result.leftOut === undefined ? over(result.label, 'reference', result.comparison) : [],
    ),
  ];
  return { stated, against, ...summarise(stated, against) };
}

function outcomeOf(
  { low, high }: Estimate,
  claim: number,
): { outcome: ClaimAgainst['outcome']; low: LogRatio; high: LogRatio } {
  const outcome = low >= claim ? 'supported' : high < claim ? 'not-supported' : 'within-noise';
  return { outcome, low, high };
}

function summarise(stated: Ratio, against: readonly ClaimAgainst[]): Pick<StatedClaim, 'outcome' | 'sentence'> {
  const gain = `The stated gain of ${Number(((stated - 1) * 100).toFixed(2))} %`;
  const which = (outcome: ClaimAgainst['outcome']): ClaimAgainst[] => against.filter((one) => one.outcome === outcome);
  const [supported, noisy, refuted] = [which('supported'), which('within-noise'), which('not-supported')];
  if (against.length === 0) return { outcome: 'not-tested', sentence: `${gain} could not be tested.` };
  if (refuted.length === 0 && noisy.length === 0)
    return { outcome: 'supported', sentence: `${gain} is supported against ${named(supported)}.` };
  if (supported.length + noisy.length === 0)
    return { outcome: 'not-supported', sentence: `${gain} is not supported against ${named(refuted)}.` };
  const doubt = noisy.length === 0 ? '' : `; against ${named(noisy)} the noise is too large to tell`;
  if (supported.length > 0) {
    const rest = refuted.length === 0 ? '' : `, not against ${named(refuted)}`;
    return {
      outcome: 'supported-only-against',
      sentence: `${gain} is supported only against ${named(supported)}${rest}${doubt}.`,
    };
  }
  return refuted.length === 0
    ? { outcome: 'within-noise', sentence: `${gain} is within what the noise allows against ${named(noisy)}.` }
    : { outcome: 'not-supported', sentence: `${gain} is not supported against ${named(refuted)}${doubt}.` };
}

/** `the baseline "clang-19", "clang-18" and "gcc"`, quoted so that reports show them as names. */
function named(list: readonly ClaimAgainst[]): string {
  const names = list.map(({ label, role }) => `${role === 'baseline' ? 'the baseline ' : ''}${JSON.stringify(label)}`);
  return enumerate(names);
}
