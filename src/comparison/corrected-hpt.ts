/**
 * Hierarchical Performance Testing as its authors meant it, for those who read its figures: units are process means, the
 * tests are two-sided with their own sizes, and logarithms are ranked, not seconds. Room: comparison. Written from the textbook formulas;
 * not used to judge. Source: T. Chen et al., "Statistical performance comparisons of computers", HPCA 2012.
 */
import type { Metric } from '../model/metric.ts';
import type { Suite } from '../model/suite.ts';
import { medianOf } from '../statistics/quantile.ts';
import { shiftsNotRejected, type Shifts } from '../statistics/rank-sum-interval.ts';
import { signedRankConfidence } from '../statistics/signed-rank-confidence.ts';
import { measureSide } from './measured-side.ts';

/** How sure it is that the candidate is better, and by how much at three levels. */
export interface CorrectedHpt {
  /** Benchmarks with ranks on both sides. */
  readonly benchmarks: number;
  /** Confidence that the candidate is the better one, 0 to 1; a half where nothing speaks for either. */
  readonly confidence: number;
  readonly levels: readonly CorrectedHptLevel[];
}

/** With `percent` % confidence the candidate is better by at least the log speedup (negative: worse by at most). */
export interface CorrectedHptLevel {
  readonly percent: 90 | 95 | 99;
  /** Null when so few benchmarks cannot reach that confidence. */
  readonly logSpeedup: number | null;
}

/** One benchmark: the log ratio of its medians, and the shifts of it that the rank-sum test does not reject. */
interface Difference {
  readonly logMedianRatio: number;
  readonly shifts: Shifts;
}

/** Bisected until the interval is this narrow, far below what anybody prints. */
const precision = 1e-9;

/** The figures over the benchmarks that both suites have values of, positive where the candidate is better. */
export function correctedHpt(baseline: Suite, candidate: Suite, metric: Metric): CorrectedHpt {
  const others = new Map(candidate.benchmarks.map((benchmark) => [benchmark.name, benchmark]));
  const differences = baseline.benchmarks.flatMap((benchmark): Difference[] => {
    const before = logsOf(benchmark.series, metric);
    const now = logsOf(others.get(benchmark.name)?.series ?? [], metric);
    if (before.length === 0 || now.length === 0) return [];
    return [{ logMedianRatio: medianOf(before) - medianOf(now), shifts: shiftsNotRejected(before, now) }];
  });
  return {
    benchmarks: differences.length,
    confidence: confidenceAt(differences, 0),
    levels: ([90, 95, 99] as const).map((percent) => ({
      percent,
      logSpeedup: largestShift(differences, percent / 100),
    })),
  };
}

/** ln of the process means, signed so that less is better; none where there is only a summary or a mean that has no logarithm. */
function logsOf(series: Suite['benchmarks'][number]['series'], metric: Metric): number[] {
  const own = series.find((one) => one.metric.id === metric.id && one.metric.unit === metric.unit);
  const side = own && measureSide(own);
  if (side?.kind !== 'measured' || side.ranked === null || side.ranked.some((value) => value <= 0)) return [];
  return side.ranked.map((value) => (metric.direction === 'smaller' ? Math.log(value) : -Math.log(value)));
}

/** Confidence that the candidate is better by more than `shift`: signed ranks of the differences that the rank-sum test rejects. */
function confidenceAt(differences: readonly Difference[], shift: number): number {
  return signedRankConfidence(
    differences.map(({ logMedianRatio, shifts: { low, high } }) =>
      shift > low && shift < high ? 0 : logMedianRatio - shift,
    ),
  );
}

/** The largest log speedup that is still believed at the level, below one too; by bisection. */
function largestShift(differences: readonly Difference[], level: number): number | null {
  const bounds = differences.flatMap(({ logMedianRatio, shifts: { low, high } }) =>
    [logMedianRatio, low, high].filter(Number.isFinite),
  );
  let below = bounds.reduce((least, bound) => Math.min(least, bound), 0) - 1;
  let above = bounds.reduce((most, bound) => Math.max(most, bound), 0) + 1;
  if (confidenceAt(differences, below) < level) return null;
  while (above - below > precision) {
    const middle = (below + above) / 2;
    if (confidenceAt(differences, middle) >= level) below = middle;
    else above = middle;
  }
  return below;
}
