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
 *
 * By itself it proves nothing: an allocator or a flag can reach every benchmark alike, and honest work must not be doubted for
 * being thorough. So it weighs by what else is known: an error when a finding of the environment explains it, a warning when
 * something in the environment could (another host, a restart, files that do not tell), and otherwise information. It yields
 * to `reference.flattering`, which knows the reason.
 */
import { median, medianAbsoluteDeviation } from 'simple-statistics';
import type { Finding, FindingCode } from '../../model/finding.ts';
import { notPossible, reportOf, type Check, type CheckContext } from '../check.ts';
import { possibleReasons } from '../environment/possible-reasons.ts';
import { change, mainWords, percent } from '../phrases.ts';
import { flattery } from '../references/flattery.ts';

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
  run: (context) => {
    const { comparison, thresholds } = context;
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
    return reportOf([weigh({ middle, deviation, sameSign, count: logs.length }, context)]);
  },
};

/** How everything moved: log ratios, and the share of the benchmarks that moved the same way as the middle one. */
interface Shift {
  readonly middle: number;
  readonly deviation: number;
  readonly sameSign: number;
  readonly count: number;
}

/** An error with a loud reason in the environment, a warning with a possible one, else only worth knowing. */
function weigh({ middle, deviation, sameSign, count }: Shift, context: CheckContext): Finding {
  const { evidence, comparison, history, references, thresholds, earlier } = context;
  const causes = explaining.filter((code) => earlier.some((one) => one.code === code && one.severity !== 'info'));
  const noise = comparison.metrics[0]?.sessionNoise ?? { source: 'prior' };
  const reasons = possibleReasons(evidence, noise, history.sessions);
  const flattered = middle > 0 && flattery(references.triangulation, thresholds) !== null;
  const words = mainWords(comparison);
  const moved = `Everything moved together: ${percent(sameSign)} of the benchmarks are ${middle > 0 ? words.better : words.worse}, the middle one by ${change(middle)}`;
  const facts = [`median ${change(middle)}, robust standard deviation ${change(deviation)} over ${count} benchmarks`];
  const base = { code: 'shift.uniform', subject: 'both' } as const;
  if (causes.length > 0)
    return {
      ...base,
      severity: 'error',
      message: `${moved}, and the environment changed as well.`,
      evidence: [...facts, ...causes.map((code) => `explained by ${code}`)],
      remedy: 'Measure both sides again, in turns on the same machine; a change of code seldom moves everything.',
    };
  if (flattered)
    return {
      ...base,
      severity: 'info',
      message: `${moved}. The references show that it is the baseline which is out of line.`,
      evidence: [...facts, 'explained by reference.flattering'],
      remedy: 'See `reference.flattering`.',
    };
  if (reasons.length > 0)
    return {
      ...base,
      severity: 'warning',
      message: `${moved}. Environment, not code?`,
      evidence: [...facts, ...reasons],
      remedy: 'Measure both sides again, in turns on the same machine; a change of code seldom moves everything.',
    };
  return {
    ...base,
    severity: 'info',
    message: `${moved}. No finding of the environment explains it.`,
    evidence: facts,
    remedy:
      'Nothing, if the change can reach every benchmark (an allocator, a flag, the runtime’s core); else measure both sides again, in turns.',
  };
}
