/**
 * Check `environment.governor`: how the CPUs that ran the benchmarks were clocked. A governor, driver, turbo or isolation that
 * differs moves everything; a governor other than `performance` on both sides does not favour one of them, but adds noise.
 * Room: trust.
 *
 * The second case is information: 3 of 10 published pairs and 9 of 35 neighbouring sessions ran so, with nothing wrong in
 * their numbers. The first, a warning, is 1 of 10 and 2 of 35, and 1 of 5 pairs of one commit: the one that moved.
 */
import type { Environment } from '../../model/environment.ts';
import type { Finding } from '../../model/finding.ts';
import { reportOf, type Check, type CheckContext } from '../check.ts';
import { declare, differenceFinding } from '../declared-change.ts';
import { cpuSettings } from '../environment/fields.ts';
import { bothSay, evidenceOf, silent } from '../environment/sides.ts';

/** Clocks that are fixed, or follow the work at once: `userspace` is a clock set by hand. */
const steady: ReadonlySet<string> = new Set(['performance', 'userspace']);

export const environmentGovernor: Check = {
  code: 'environment.governor',
  run: (context) => {
    const { evidence } = context;
    const known = cpuSettings.flatMap(({ title, read }) => {
      const sides = bothSay(evidence, read);
      return sides === undefined ? [] : [{ title, sides }];
    });
    if (known.length === 0) return silent(evidence, ({ cpuGroups }) => cpuGroups, 'how the CPUs were set');
    const differing = known.filter(({ sides }) => sides.baseline !== sides.candidate);
    if (differing.length > 0)
      return reportOf([
        differenceFinding(context, 'machine', {
          code: 'environment.governor',
          severity: 'warning',
          message: `The ${differing.map(({ title }) => title).join(', ')} of the CPUs changed between baseline and candidate.`,
          evidence: differing.flatMap(({ title, sides }) => evidenceOf(title, sides)),
          remedy: `Set the CPUs as they were (\`pyperf system tune\`, \`cpupower frequency-set\`) and measure again, ${declare('machine')}.`,
        }),
      ]);
    return reportOf(unsteady(context));
  },
};

function unsteady({ evidence }: CheckContext): readonly Finding[] {
  const governors = governorsOf(evidence.baseline.environment);
  const doubtful = governors.filter((governor) => !steady.has(governor));
  if (doubtful.length === 0) return [];
  return [
    {
      code: 'environment.governor',
      severity: 'info',
      subject: 'both',
      message: `On both sides ${governors.length > doubtful.length ? 'some CPUs' : 'the CPUs'} ran with the governor ${doubtful.join(' or ')}, which lets the clock move during the measurement.`,
      evidence: [`governors: ${governors.join(', ')}`],
      remedy: 'Set the governor `performance` (`pyperf system tune`) for steadier measurements.',
    },
  ];
}

const governorsOf = ({ cpuGroups }: Environment): readonly string[] =>
  [...new Set((cpuGroups ?? []).flatMap(({ governor }) => governor ?? []))].sort();
