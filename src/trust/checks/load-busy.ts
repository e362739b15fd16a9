/**
 * Check `load.busy`: while a part of the benchmarks ran, something else kept the machine busy: the load average stood more than
 * two above what is usual in the file, and above the number of CPUs that the benchmarks may use. Room: trust.
 *
 * Some readings are information, one in twenty a warning. Of 81 real files 67 tell load averages: the one with a known
 * disturbance (something with a load of 16 beside it) has 12 %, four of a laptop have 0.5 to 3 %, the others none; and the
 * laptop's times show nothing of it.
 */
import { median } from 'simple-statistics';
import type { Environment } from '../../model/environment.ts';
import type { Finding } from '../../model/finding.ts';
import { notPossible, reportOf, type Check } from '../check.ts';
import { percent } from '../phrases.ts';

export const loadBusy: Check = {
  code: 'load.busy',
  run: ({ evidence, thresholds }) => {
    const sides = (['baseline', 'candidate'] as const).flatMap((side) => {
      const { environment } = evidence[side];
      const cpus = allowedCpus(environment);
      const loads = environment.conditions?.loads ?? [];
      return cpus === undefined || loads.length === 0 ? [] : [{ side, cpus, loads }];
    });
    if (sides.length === 0) return notPossible('neither side tells load averages and the number of its CPUs');
    return reportOf(
      sides.flatMap(({ side, cpus, loads }): Finding[] => {
        const usual = median(loads);
        const limit = Math.max(usual + thresholds['load.busy/above-median'], cpus);
        const busy = loads.filter((load) => load > limit);
        if (busy.length === 0) return [];
        const share = busy.length / loads.length;
        return [
          {
            code: 'load.busy',
            severity: share >= thresholds['load.busy/warning-share'] ? 'warning' : 'info',
            subject: side,
            message: `The machine was busy with something else during ${percent(share)} of the ${side}'s measurements.`,
            evidence: [
              `load average: usually ${usual.toFixed(1)}, up to ${busy.reduce((most, load) => Math.max(most, load), 0).toFixed(1)}, with ${cpus} CPUs allowed`,
              `${busy.length} of ${loads.length} processes above ${limit.toFixed(1)}`,
            ],
            remedy: `Measure the ${side} again while nothing else runs.`,
          },
        ];
      }),
    );
  },
};

/** As many as the affinity names, else all of the machine. */
function allowedCpus({ cpuAffinity, cpuCount }: Environment): number | undefined {
  if (cpuAffinity === undefined) return cpuCount;
  const counts = cpuAffinity.split(',').map((part) => {
    const [first, last = first] = part.split('-').map(Number);
    return (last ?? NaN) - (first ?? NaN) + 1;
  });
  const sum = counts.reduce((total, count) => total + count, 0);
  return Number.isFinite(sum) && sum > 0 ? sum : cpuCount;
}
