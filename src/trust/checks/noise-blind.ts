/**
 * Check `noise.blind`: the smallest change of the geometric mean that these measurements would find is larger than what the gate
 * tolerates, so that it cannot tell. It says how much more would have to be measured. Room: trust.
 *
 * Without a history the noise between sessions is assumed, and a suite of ten benchmarks is then blind at 2 % whatever it
 * measured: that alone is information.
 */
import type { SessionNoise, SuiteAnswer } from '../../comparison/comparison.ts';
import { unitWords } from '../../comparison/unit-words.ts';
import { unitsForStandardError } from '../../statistics/sample-size.ts';
import { notPossible, reportOf, type Check } from '../check.ts';
import { countOf } from '../phrases.ts';

/** More sessions than this are no advice anybody follows. */
const mostSessions = 1000;

export const noiseBlind: Check = {
  code: 'noise.blind',
  run: ({ comparison, gates }) => {
    if (gates.geomean === null) return notPossible('no threshold is set for the geometric mean');
    const [metric] = comparison.metrics;
    const suite = metric?.suite;
    if (!suite) return notPossible('no benchmark could be compared');
    const tolerated = Math.log(gates.geomean);
    const found = suite.minimumDetectableEffect;
    if (tolerated <= 0 || found <= tolerated) return reportOf([]);
    return reportOf([
      {
        code: 'noise.blind',
        severity: seenBlind(suite, metric.sessionNoise, tolerated) ? 'warning' : 'info',
        // Of the measurements' power, not of the baseline: what was found all the same is no less true.
        subject: 'policy',
        message: `The smallest change of the geometric mean that would be found four times in five is ${fine(found)}, more than the tolerated ${fine(tolerated)}.`,
        evidence: [
          `${countOf(suite.benchmarks.length, 'benchmark')}, typically ${suite.replication.units} ${unitWords[suite.replication.unitKind]} a side`,
          ...needed(suite, tolerated),
        ],
        remedy: 'Measure more, or raise geomean-threshold to what these measurements can show.',
      },
    ]);
  },
};

/** Whether it was measured that the gate is blind, in the history or within the sessions, and not only assumed of the noise between them. */
function seenBlind(
  { estimate, minimumDetectableEffect }: SuiteAnswer,
  noise: SessionNoise,
  tolerated: number,
): boolean {
  if (noise.source !== 'prior') return true;
  return (minimumDetectableEffect * estimate.withinStandardError) / estimate.standardError > tolerated;
}

/** With two decimals: threshold and what can be seen are often close. */
const fine = (log: number): string => `${(Math.expm1(log) * 100).toFixed(2)} %`;

/** Processes, or else sessions, that would bring the smallest change found down to what is tolerated. */
function needed(suite: SuiteAnswer, tolerated: number): readonly string[] {
  const { standardError, withinStandardError } = suite.estimate;
  const { units, unitKind } = suite.replication;
  // The detectable change is proportional to the standard error, as long as the degrees of freedom stay.
  const wanted = (standardError * tolerated) / suite.minimumDetectableEffect;
  const between = Math.max(0, standardError ** 2 - withinStandardError ** 2);
  const more = unitsForStandardError(withinStandardError ** 2 * units, between, wanted);
  if (more !== null && unitKind !== 'sessions')
    return [`needed: about ${more} ${unitWords[unitKind]} per benchmark and side`];
  const sessions = Math.ceil((standardError / wanted) ** 2);
  return sessions <= mostSessions ? [`needed: about ${sessions} sessions like these on each side`] : [];
}
