/**
 * Check `suite.loops`: how often one timed value runs the code. Inner loops are written in the benchmark: when they differ, it
 * is another benchmark. Loops are calibrated, in powers of two, so that up to four times as many say only that it was about as
 * fast as a limit. Room: trust.
 */
import type { Finding } from '../../model/finding.ts';
import type { Suite } from '../../model/suite.ts';
import { notPossible, reportOf, type Check } from '../check.ts';
import { countOf, listed } from '../phrases.ts';
import { pairsOf } from '../samples.ts';
import { fixedLoopsOption } from '../tool-advice.ts';

export const suiteLoops: Check = {
  code: 'suite.loops',
  run: ({ evidence, samples, thresholds }) => {
    const apart = thresholds['suite.loops/apart'];
    const known = pairsOf(samples).flatMap(([{ name, benchmark: one }, { benchmark: other }]) =>
      one.loops === undefined || other.loops === undefined ? [] : [{ name, one, other }],
    );
    if (known.length === 0) return notPossible('no benchmark says on both sides how many loops it ran');
    const inner = known.flatMap(({ name, one, other }) =>
      (one.innerLoops ?? 1) === (other.innerLoops ?? 1)
        ? []
        : [`${name}: ${one.innerLoops ?? 1} inner loops against ${other.innerLoops ?? 1}`],
    );
    const loops = known.flatMap(({ name, one: { loops: first = 1 }, other: { loops: second = 1 } }) =>
      Math.max(first, second) > apart * Math.min(first, second) ? [`${name}: ${first} loops against ${second}`] : [],
    );
    return reportOf([...otherInnerLoops(inner), ...otherLoops(loops, apart, evidence.candidate)]);
  },
};

function otherInnerLoops(names: readonly string[]): Finding[] {
  if (names.length === 0) return [];
  return [
    {
      code: 'suite.loops',
      severity: 'error',
      subject: 'both',
      message: `${countOf(names.length, 'benchmark')} repeated the code another number of times within one loop, which makes it another benchmark.`,
      evidence: listed(names),
      remedy: 'Measure both sides with the same version of these benchmarks.',
    },
  ];
}

function otherLoops(names: readonly string[], apart: number, candidate: Suite): Finding[] {
  if (names.length === 0) return [];
  return [
    {
      code: 'suite.loops',
      severity: 'info',
      subject: 'both',
      message: `${countOf(names.length, 'benchmark')} ran more than ${apart} times as many loops on one side as on the other.`,
      evidence: listed(names),
      remedy: `Nothing by itself; with fixed loops${fixedLoopsOption(candidate)} caches and warm-up would be alike too.`,
    },
  ];
}
