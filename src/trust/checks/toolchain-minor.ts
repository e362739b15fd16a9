/**
 * Check `toolchain.minor`: the same compiler, another minor version. Seldom a difference, but clang 20.1.0 and 20.1.1 were
 * one. Patches and vendor builds of one minor version are only information. Room: trust.
 */
import { notPossible, reportOf, type Check } from '../check.ts';
import { declare, differenceFinding } from '../declared-change.ts';
import { releaseDistance } from '../environment/releases.ts';
import { bothSay, evidenceOf, namedOnBoth, silent } from '../environment/sides.ts';

export const toolchainMinor: Check = {
  code: 'toolchain.minor',
  run: (context) => {
    const compilers = bothSay(context.evidence, ({ compiler }) => compiler);
    if (compilers === undefined) return silent(context.evidence, ({ compiler }) => compiler, 'with which compiler');
    const distance = releaseDistance(compilers);
    if (distance === 'same') return reportOf([]);
    if (distance !== 'minor' && distance !== 'patch')
      return notPossible('the compilers differ by more than a minor version: see toolchain.compiler');
    return reportOf([
      differenceFinding(context, 'compiler', {
        code: 'toolchain.minor',
        severity: distance === 'minor' ? 'warning' : 'info',
        message: `Baseline and candidate were built with different ${distance === 'minor' ? 'minor versions' : 'patches or builds of one version'} of the compiler: ${namedOnBoth(compilers)}.`,
        evidence: evidenceOf('compiler', compilers),
        remedy: `Build both sides with one compiler, ${declare('compiler')}.`,
      }),
    ]);
  },
};
