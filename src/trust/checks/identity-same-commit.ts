/**
 * Check `identity.same-commit`: the same code, built alike, on both sides is an A/A comparison: whatever differs is noise, the
 * machine, or the build. When it shows a difference all the same, the comparison of other commits would show it too. Room: trust.
 *
 * Files that do not tell the options of the build (those of pyperf before 2.7) can hide that it was another one: one published
 * pair is a build with and without the JIT compiler of one commit. Then a difference is a warning.
 */
import { assumed } from '../../comparison/assumed-noise.ts';
import type { Comparison, SessionNoise, SuiteAnswer } from '../../comparison/comparison.ts';
import type { Environment } from '../../model/environment.ts';
import type { Suite } from '../../model/suite.ts';
import { studentQuantile } from '../../statistics/student-t.ts';
import { notPossible, reportOf, type Check, type CheckContext } from '../check.ts';
import { tokenDifference } from '../environment/differences.ts';
import { releaseDistance } from '../environment/releases.ts';
import { bothSay, bothTellBuild } from '../environment/sides.ts';
import { change, countOf, percent } from '../phrases.ts';

/** Abbreviated commits are compared as far as the shorter one goes. */
const commitDigits = 7;
/** More of the benchmarks than this called changed is no accident of testing many at 5 %. */
const changedShare = 0.1;

export const identitySameCommit: Check = {
  code: 'identity.same-commit',
  run: ({ evidence, comparison, thresholds }) => {
    const { baseline, candidate } = evidence;
    const [one, other] = [baseline.provenance.commit ?? '', candidate.provenance.commit ?? ''];
    if (one === '' || other === '') return notPossible('the two sides do not both say which commit was measured');
    const digits = Math.min(one.length, other.length);
    if (digits < commitDigits || one.slice(0, digits).toLowerCase() !== other.slice(0, digits).toLowerCase())
      return reportOf([]);
    const built = buildDifference(evidence);
    if (built !== null) return reportOf([]);
    const known = bothTellBuild(evidence);
    const alike = known ? 'built alike' : 'built alike as far as the files say';
    const shown = differenceShown(comparison, thresholds['identity.same-commit/difference']);
    return reportOf([
      {
        code: 'identity.same-commit',
        severity: shown === null ? 'info' : known ? 'error' : 'warning',
        subject: 'both',
        message:
          shown === null
            ? `Baseline and candidate are the same commit, ${alike}: this is an A/A comparison, and as a whole it shows no difference${someChanged(comparison)}.`
            : `Baseline and candidate are the same commit, ${alike}, and yet ${shown}: what differs is ${known ? 'not the code' : 'the build or the machine, not the code'}.`,
        evidence: [`commit: ${one}`, ...filesOf(baseline, 'baseline'), ...filesOf(candidate, 'candidate')],
        remedy:
          shown === null
            ? 'Nothing needs to be done, if that was meant; else check which commits were measured.'
            : `Find out what changed in the machine${known ? '' : ' or the build'} between the two, and measure both sides together.`,
      },
    ]);
  },
};

const filesOf = ({ provenance }: Suite, side: string): readonly string[] =>
  provenance.measuredAt === undefined ? [] : [`${side}: measured at ${provenance.measuredAt}`];

/** What differs between the builds, as far as both sides say; null when nothing known does. */
function buildDifference(evidence: CheckContext['evidence']): string | null {
  const compilers = bothSay(evidence, ({ compiler }) => compiler);
  if (compilers !== undefined && releaseDistance(compilers) !== 'same') return 'compiler';
  for (const read of [
    ({ flags }: Environment) => flags,
    ({ buildOptions }: Environment) => buildOptions,
    ({ features }: Environment) => features && Object.entries(features).map(([name, on]) => `${name} ${String(on)}`),
  ]) {
    const sides = bothSay(evidence, read);
    if (sides === undefined) continue;
    const { onlyFirst, onlySecond } = tokenDifference(sides.baseline, sides.candidate);
    if (onlyFirst.length + onlySecond.length > 0) return 'flags';
  }
  return null;
}

function differenceShown({ metrics: [main] }: Comparison, smallest: number): string | null {
  const suite = main?.suite;
  if (!suite) return null;
  const { logSpeedup } = suite.estimate;
  if (Math.abs(logSpeedup) >= smallest && isBeyondNoise(suite, main.sessionNoise))
    return `the suite differs by ${change(logSpeedup)}`;
  const share = changed(suite) / suite.benchmarks.length;
  return share > changedShare ? `${percent(share)} of the benchmarks changed` : null;
}

/**
 * Where the environment changed, the comparison's interval is widened so far that no code is blamed for it. Here the machine
 * is what is asked about: did it do more than sessions of an unchanged one (0.4 % of common noise) differ by?
 */
function isBeyondNoise({ estimate }: SuiteAnswer, { environmentDiffers }: SessionNoise): boolean {
  if (!environmentDiffers) return estimate.low > 0 || estimate.high < 0;
  const error = Math.hypot(estimate.withinStandardError, Math.SQRT2 * assumed.common);
  return Math.abs(estimate.logSpeedup) > studentQuantile(0.975, assumed.degreesOfFreedom) * error;
}

/** A false alarm or two are no difference of the whole, but nobody may read that there is none. */
function someChanged({ metrics: [main] }: Comparison): string {
  const number = main?.suite ? changed(main.suite) : 0;
  return number === 0 ? '' : `; ${countOf(number, 'benchmark')} ${number === 1 ? 'is' : 'are'} called changed`;
}

const changed = ({ counts: { faster, slower } }: SuiteAnswer): number => faster + slower;
