/**
 * Check `toolchain.debug`: a build with assertions, without optimisation or under a sanitizer tells nothing of how fast the
 * release is, whichever side it is. Room: trust.
 */
import type { Environment } from '../../model/environment.ts';
import type { Finding } from '../../model/finding.ts';
import { notPossible, reportOf, type Check } from '../check.ts';

const signs: readonly (readonly [string, (environment: Environment) => boolean | undefined])[] = [
  ['debug build', ({ features }) => features?.debug],
  ['assertions are on', ({ features }) => features?.assertions],
  ['a sanitizer is on', ({ features }) => features?.sanitizer],
  ['tracing or statistics are built in', ({ features }) => features?.tracing],
  ['built without optimisation (-O0)', ({ flags }) => flags?.includes('-O0')],
];

export const toolchainDebug: Check = {
  code: 'toolchain.debug',
  run: ({ evidence }) => {
    const sides = (['baseline', 'candidate'] as const).map((side) => {
      const told = signs.map(([title, read]) => [title, read(evidence[side].environment)] as const);
      return {
        side,
        known: told.some(([, value]) => value !== undefined),
        found: told.flatMap(([title, value]) => (value === true ? [title] : [])),
      };
    });
    const findings = sides.flatMap(({ side, found }): Finding[] =>
      found.length === 0
        ? []
        : [
            {
              code: 'toolchain.debug',
              severity: 'error',
              subject: side,
              message: `The ${side} is no release build: ${found.join(', ')}.`,
              evidence:
                evidence[side].environment.compilerFlags === undefined
                  ? found
                  : [...found, `built with ${evidence[side].environment.compilerFlags}`],
              remedy: `Build the ${side} for release and measure again.`,
            },
          ],
    );
    const silent = sides.filter(({ known }) => !known).map(({ side }) => side);
    if (findings.length === 0 && silent.length > 0)
      return notPossible(
        `the ${silent.join(' and the ')} ${silent.length === 1 ? 'does' : 'do'} not say how the code was built`,
      );
    return reportOf(findings);
  },
};
