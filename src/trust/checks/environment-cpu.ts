/**
 * Check `environment.cpu`: another processor is another experiment. Compared are the model and the number of CPUs; where a
 * tool tells no model (Google Benchmark), clock and caches stand for it. Room: trust.
 */
import type { Environment } from '../../model/environment.ts';
import { reportOf, type Check } from '../check.ts';
import { declare, differenceFinding } from '../declared-change.ts';
import { bothSay, evidenceOf, silent } from '../environment/sides.ts';

/** Tools read the nominal clock from counters that wobble a little. */
const sameClock = 0.05;

const modelOf = ({ cpuModel }: Environment): string | undefined => cpuModel?.replace(/\s+/g, ' ').trim();

export const environmentCpu: Check = {
  code: 'environment.cpu',
  run: (context) => {
    const { evidence } = context;
    const model = bothSay(evidence, modelOf);
    const count = bothSay(evidence, ({ cpuCount }) => cpuCount);
    const clock = model ? undefined : bothSay(evidence, ({ cpuMegahertz }) => cpuMegahertz);
    const caches = model ? undefined : bothSay(evidence, ({ cpuCaches }) => cpuCaches);
    if (!model && !count && !clock && !caches)
      return silent(evidence, (environment) => modelOf(environment) ?? environment.cpuCount, 'which CPU it ran on');
    const differing = [
      ...(model && model.baseline !== model.candidate ? evidenceOf('CPU', model) : []),
      ...(count && count.baseline !== count.candidate ? evidenceOf('number of CPUs', count) : []),
      ...(clock && Math.abs(Math.log(clock.baseline / clock.candidate)) > sameClock ? evidenceOf('MHz', clock) : []),
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
