/**
 * Check `environment.affinity`: other CPUs of one machine can be other cores (efficiency cores, another socket), and isolated
 * ones are quieter. Room: trust.
 */
import { reportOf, type Check } from '../check.ts';
import { declare, differenceFinding } from '../declared-change.ts';
import { bothSay, evidenceOf, silent } from '../environment/sides.ts';

export const environmentAffinity: Check = {
  code: 'environment.affinity',
  run: (context) => {
    const { evidence } = context;
    const { baseline, candidate } = evidence;
    // A tool that pins says so, and one that does not says nothing: silence on one side of two files of one tool differs.
    const sameTool = baseline.format === candidate.format;
    const pinned = [baseline, candidate].map(({ environment }) => environment.cpuAffinity);
    const sides =
      sameTool && pinned.some((cpus) => cpus !== undefined)
        ? { baseline: pinned[0] ?? 'any', candidate: pinned[1] ?? 'any' }
        : bothSay(evidence, ({ cpuAffinity }) => cpuAffinity);
    if (sides === undefined) return silent(evidence, ({ cpuAffinity }) => cpuAffinity, 'which CPUs were allowed');
    if (sides.baseline === sides.candidate) return reportOf([]);
    return reportOf([
      differenceFinding(context, 'machine', {
        code: 'environment.affinity',
        severity: 'warning',
        message: 'The benchmarks were allowed other CPUs on one side than on the other.',
        evidence: evidenceOf('CPUs', sides),
        remedy: `Pin both sides to the same CPUs, ${declare('machine')}.`,
      }),
    ]);
  },
};
