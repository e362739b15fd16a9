/**
 * Check `environment.unknown`: too little is known of where a side was measured for the checks of the environment to mean
 * much. It names what is missing, so that silence is not taken for agreement. Room: trust.
 */
import type { Environment } from '../../model/environment.ts';
import type { Finding } from '../../model/finding.ts';
import { reportOf, type Check } from '../check.ts';

/** The fields without which two measurements can hardly be called alike. */
const keyFields: readonly (readonly [string, (environment: Environment) => unknown])[] = [
  ['CPU', ({ cpuModel, cpuMegahertz, cpuCaches }) => cpuModel ?? cpuMegahertz ?? cpuCaches],
  ['number of CPUs', ({ cpuCount }) => cpuCount],
  ['operating system', ({ operatingSystem }) => operatingSystem],
  ['architecture', ({ architecture }) => architecture],
  ['kernel or C library', ({ kernel, libc }) => kernel ?? libc],
  ['host', ({ host }) => host],
  ['compiler', ({ compiler }) => compiler],
  ['compiler flags', ({ flags, compilerFlags }) => flags ?? compilerFlags],
  ['runtime', ({ runtime }) => runtime],
  ['benchmark tool', ({ harness }) => harness],
];

export const environmentUnknown: Check = {
  code: 'environment.unknown',
  run: ({ evidence, thresholds }) =>
    reportOf(
      (['baseline', 'candidate'] as const).flatMap((side): Finding[] => {
        const missing = keyFields.filter(([, read]) => read(evidence[side].environment) === undefined);
        const known = keyFields.length - missing.length;
        if (known >= thresholds['environment.unknown/known-share'] * keyFields.length) return [];
        return [
          {
            code: 'environment.unknown',
            severity: 'info',
            subject: side,
            message: `The ${side} says little of where it was measured: ${known} of ${keyFields.length} key facts.`,
            evidence: [`not said: ${missing.map(([title]) => title).join(', ')}`],
            remedy: 'Let the benchmark tool record machine, compiler and flags, or add them as metadata.',
          },
        ];
      }),
    ),
};
