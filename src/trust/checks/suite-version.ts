/**
 * Check `suite.version`: benchmarks are code as well, and a new version of the suite can do other work under an old name.
 * Where both sides tell a hash of the benchmarks' code, it alone decides. Room: trust.
 */
import { reportOf, type Check } from '../check.ts';
import { declare, differenceFinding } from '../declared-change.ts';
import { bothSay, evidenceOf, silent } from '../environment/sides.ts';

export const suiteVersion: Check = {
  code: 'suite.version',
  run: (context) => {
    const { evidence } = context;
    const hashes = bothSay(evidence, ({ suiteHash }) => suiteHash);
    const versions = bothSay(evidence, ({ suiteVersion }) => suiteVersion);
    const sides = hashes ?? versions;
    if (sides === undefined)
      return silent(evidence, ({ suiteVersion }) => suiteVersion, 'which version of the suite it ran');
    if (sides.baseline === sides.candidate) return reportOf([]);
    return reportOf([
      differenceFinding(context, 'suite', {
        code: 'suite.version',
        severity: 'error',
        message: 'Baseline and candidate ran different versions of the benchmark suite.',
        evidence: evidenceOf('suite', versions ?? sides),
        remedy: `Measure the baseline again with the candidate's suite, ${declare('suite')}.`,
      }),
    ]);
  },
};
