/**
 * Check `environment.cpu`: another processor is another experiment. Compared are the model and the number of CPUs; where a
 * tool tells no model (Google Benchmark), clock and caches stand for it. Room: trust.
 */
import { reportOf, type Check } from '../check.ts';
import { declare, differenceFinding } from '../declared-change.ts';
import { cpuModelOf, sameClock } from '../environment/fields.ts';
import { bothSay, evidenceOf, silent } from '../environment/sides.ts';

export const environmentCpu: Check = {
  code: 'environment.cpu',
  run: (context) => {
    const { evidence } = context;
    const model = bothSay(evidence, cpuModelOf);
    const count = bothSay(evidence, ({ cpuCount }) => cpuCount);
    const clock = model ? undefined : bothSay(evidence, ({ cpuMegahertz }) => cpuMegahertz);
    const caches = model ? undefined : bothSay(evidence, ({ cpuCaches }) => cpuCaches);
    if (!model && !count && !clock && !caches)
      return silent(evidence, (environment) => cpuModelOf(environment) ?? environment.cpuCount, 'on which CPU');
    const differing = [
      ...(model && model.baseline !== model.candidate ? evidenceOf('CPU', model) : []),
      ...(count && count.baseline !== count.candidate ? evidenceOf('number of CPUs', count) : []),
      ...(clock && !sameClock(clock.baseline, clock.candidate) ? evidenceOf('MHz', clock) : []),
      ...(caches && caches.baseline !== caches.candidate ? evidenceOf('caches', caches) : []),
    ];
    if (differing.length === 0) return reportOf([]);
    return reportOf([
      differenceFinding(context, 'machine', {
        code: 'environment.cpu',
        severity: 'error',
        message: 'Baseline and candidate ran on different processors, so that the ratio compares machines.',
        evidence: differing,
        remedy: `Measure both sides on one machine, ${declare('machine')}.`,
      }),
    ]);
  },
};
