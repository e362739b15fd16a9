/**
 * Check `shift.uniform`: everything moved together. A change of code moves some benchmarks and leaves others; a governor, a
 * kernel or a compiler moves all of them by about the same. Room: trust.
 */
import { median, medianAbsoluteDeviation } from 'simple-statistics';
import type { FindingCode } from '../../model/finding.ts';
import { notPossible, reportOf, type Check } from '../check.ts';
import { change, percent } from '../phrases.ts';

/** Fewer benchmarks agree by accident. */
const fewestBenchmarks = 10;
/** Makes the median absolute deviation estimate the standard deviation of a normal distribution. */
const consistency = 1.4826;
/** Findings that would explain a common shift, when they are more than information. */
const explaining: readonly FindingCode[] = [
  'environment.cpu',
  'environment.platform',
  'environment.kernel',
  'environment.host',
  'environment.governor',
  'environment.aslr',
  'environment.affinity',
  'load.busy',
  'thermal.throttled',
];

export const shiftUniform: Check = {
  code: 'shift.uniform',
  run: ({ comparison, thresholds, earlier }) => {
    const [main] = comparison.metrics;
    const logs = (main?.benchmarks ?? []).flatMap((benchmark) =>
      benchmark.outcome === 'not-comparable' ? [] : [benchmark.estimate.logSpeedup as number],
    );
    if (logs.length < fewestBenchmarks)
      return notPossible(`fewer than ${fewestBenchmarks} benchmarks could be compared`);
    const middle = median(logs);
    // Of the median, not of a single benchmark: the question is whether the whole moved, not whether each did.
    const deviation = (consistency * medianAbsoluteDeviation(logs)) / Math.sqrt(logs.length);
    const sameSign = logs.filter((log) => log !== 0 && log > 0 === middle > 0).length / logs.length;
    const isShift =
      Math.abs(middle) >= thresholds['shift.uniform/median'] &&
      Math.abs(middle) >= thresholds['shift.uniform/deviations'] * deviation &&
      sameSign >= thresholds['shift.uniform/same-sign'];
    if (!isShift) return reportOf([]);
    const causes = [
      ...new Set(
        earlier
          .filter(({ code, severity }) => severity !== 'info' && explaining.includes(code))
          .map(({ code }) => code),
      ),
    ];
    return reportOf([
      {
        code: 'shift.uniform',
        severity: causes.length > 0 ? 'error' : 'warning',
        subject: 'both',
        message: `Everything moved together: ${percent(sameSign)} of the benchmarks are ${middle > 0 ? 'faster' : 'slower'}, the middle one by ${change(middle)}${causes.length > 0 ? ', and the environment changed as well' : '. Environment, not code?'}${causes.length > 0 ? '.' : ''}`,
        evidence: [
          `median ${change(middle)}, robust standard deviation over ${logs.length} benchmarks ${change(consistency * medianAbsoluteDeviation(logs))}`,
          ...causes.map((code) => `explained by ${code}`),
        ],
        remedy: 'Measure both sides again, in turns on the same machine; a change of code seldom moves everything.',
      },
    ]);
  },
};
