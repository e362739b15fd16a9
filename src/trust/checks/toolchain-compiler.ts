/**
 * Check `toolchain.compiler`: another compiler, or another major version of it, makes other machine code of the same source.
 * This is how a missing optimisation of clang 19 became a 12 % win of an interpreter. Room: trust.
 */
import { reportOf, type Check } from '../check.ts';
import { declare, differenceFinding } from '../declared-change.ts';
import { releaseDistance } from '../environment/releases.ts';
import { bothSay, evidenceOf, namedOnBoth, silent } from '../environment/sides.ts';

export const toolchainCompiler: Check = {
  code: 'toolchain.compiler',
  run: (context) => {
    const compilers = bothSay(context.evidence, ({ compiler }) => compiler);
    if (compilers === undefined) return silent(context.evidence, ({ compiler }) => compiler, 'with which compiler');
    const distance = releaseDistance(compilers);
    if (distance !== 'major' && distance !== 'other-product') return reportOf([]);
    return reportOf([
      differenceFinding(context, 'compiler', {
        code: 'toolchain.compiler',
        severity: 'error',
        message:
          distance === 'major'
            ? `Baseline and candidate were built with different major versions of the compiler: ${namedOnBoth(compilers)}.`
            : `Baseline and candidate were built with different compilers: ${namedOnBoth(compilers)}.`,
        evidence: evidenceOf('compiler', compilers),
        remedy: `Build both sides with one compiler, ${declare('compiler')}.`,
      }),
    ]);
  },
};
