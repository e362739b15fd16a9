/**
 * Check `environment.kernel`: kernels bring mitigations, schedulers and page sizes, C libraries other `memcpy` and `malloc`:
 * each has moved whole suites by per cents. Room: trust.
 */
import type { Environment } from '../../model/environment.ts';
import { reportOf, type Check } from '../check.ts';
import { declare, differenceFinding } from '../declared-change.ts';
import { bothSay, evidenceOf, silent } from '../environment/sides.ts';

/** Of systems that do not tell a kernel, the version stands in the system's name: `macOS 14.5`. */
const systemOf = ({ operatingSystem, kernel }: Environment): string | undefined =>
  kernel === undefined && operatingSystem !== undefined && /\d/.test(operatingSystem) ? operatingSystem : undefined;

const readings: readonly (readonly [string, (environment: Environment) => string | undefined])[] = [
  ['kernel', ({ kernel }) => kernel],
  ['operating system', systemOf],
  ['C library', ({ libc }) => libc],
];

export const environmentKernel: Check = {
  code: 'environment.kernel',
  run: (context) => {
    const { evidence } = context;
    const known = readings.flatMap(([title, read]) => {
      const sides = bothSay(evidence, read);
      return sides === undefined ? [] : [{ title, sides }];
    });
    if (known.length === 0)
      return silent(
        evidence,
        (environment) => environment.kernel ?? environment.libc ?? systemOf(environment),
        'with which kernel or C library',
      );
    const differing = known.filter(({ sides }) => sides.baseline !== sides.candidate);
    if (differing.length === 0) return reportOf([]);
    const names = differing.map(({ title }) => title).join(' and ');
    return reportOf([
      differenceFinding(context, 'machine', {
        code: 'environment.kernel',
        severity: 'warning',
        message: `The ${names} changed between baseline and candidate.`,
        evidence: differing.flatMap(({ title, sides }) => evidenceOf(title, sides)),
        remedy: `Measure the baseline again on the system as it is now, ${declare('machine')}.`,
      }),
    ]);
  },
};
