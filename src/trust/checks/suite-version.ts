/**
 * Check `suite.version`: benchmarks are code as well, and a new version of the suite can do other work under an old name.
 * A hash that both sides tell decides whether the suite changed at all; the version, whether it is another release of it.
 * Room: trust.
 */
import { reportOf, type Check } from '../check.ts';
import { declare, differenceFinding } from '../declared-change.ts';
import { bothSay, evidenceOf, silent } from '../environment/sides.ts';

/**
 * Other releases are an error. Where the release is one, or is not told, and only the hash differs, it is a warning: the hash is
 * of the whole suite, a benchmark more changes it, and what is compared are only the benchmarks in common.
 */
export const suiteVersion: Check = {
  code: 'suite.version',
  run: (context) => {
    const { evidence } = context;
    const hashes = bothSay(evidence, ({ suiteHash }) => suiteHash);
    const versions = bothSay(evidence, ({ suiteVersion }) => suiteVersion);
    const sides = hashes ?? versions;
    if (sides === undefined)
      return silent(evidence, ({ suiteVersion, suiteHash }) => suiteVersion ?? suiteHash, 'the version of the suite');
    if (sides.baseline === sides.candidate) return reportOf([]);
    const isOtherRelease = versions !== undefined && versions.baseline !== versions.candidate;
    const told = [
      ...(isOtherRelease ? evidenceOf('suite', versions) : []),
      ...(hashes === undefined ? [] : evidenceOf('hash of the benchmarks', hashes)),
    ];
    return reportOf([
      differenceFinding(context, 'suite', {
        code: 'suite.version',
        severity: isOtherRelease ? 'error' : 'warning',
        message: isOtherRelease
          ? 'Baseline and candidate ran different versions of the benchmark suite.'
          : 'The benchmark suite changed between baseline and candidate: the benchmarks in common may do other work than before.',
        evidence: told,
        remedy: `Measure the baseline again with the candidate's suite, ${declare('suite')}.`,
      }),
    ]);
  },
};
