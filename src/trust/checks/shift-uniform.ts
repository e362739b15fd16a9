/**
 * Check `shift.uniform`: everything moved together. A change of code moves some benchmarks and leaves others; a governor, a
 * kernel or a compiler moves all of them by about the same. Room: trust.
 *
 * The rule: the median log ratio is at least 1 %, at least 1.5 robust standard deviations of the benchmarks' own (so that they
 * moved by about the same, and not only to the same side), and nine in ten have its sign. Of 104 pairs of real files one is
 * known to be such a shift (the same commit, its second session 2.5 % faster after a new kernel and governor): 1.95 deviations,
 * 95 % of one sign. It is the only one that fires; the nearest others are a build without its global lock (1.40) and an
 * interpreter loop built worse (1.32), which are changes of code. Three standard errors of the median, the first idea, are
 * reached by every real change of code.
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
    const deviation = consistency * medianAbsoluteDeviation(logs);
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
        message: `Everything moved together: ${percent(sameSign)} of the benchmarks are ${middle > 0 ? 'faster' : 'slower'}, the middle one by ${change(middle)}${causes.length > 0 ? ', and the environment changed as well.' : '. Environment, not code?'}`,
        evidence: [
          `median ${change(middle)}, robust standard deviation ${change(deviation)} over ${logs.length} benchmarks`,
          ...causes.map((code) => `explained by ${code}`),
        ],
        remedy: 'Measure both sides again, in turns on the same machine; a change of code seldom moves everything.',
      },
    ]);
  },
};
