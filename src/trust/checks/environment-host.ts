/**
 * Check `environment.host`: another machine, perhaps of the same model. Hosted runners change their name with every job, so
 * that it is worth a warning only when nothing else tells which processor it was. Room: trust.
 */
import { reportOf, type Check } from '../check.ts';
import { declare, differenceFinding } from '../declared-change.ts';
import { bothSay, evidenceOf, silent } from '../environment/sides.ts';

export const environmentHost: Check = {
  code: 'environment.host',
  run: (context) => {
    const { evidence } = context;
    const hosts = bothSay(evidence, ({ host }) => host);
    if (hosts === undefined) return silent(evidence, ({ host }) => host, 'on which host');
    if (hosts.baseline === hosts.candidate) return reportOf([]);
    const model = bothSay(evidence, ({ cpuModel }) => cpuModel);
    return reportOf([
      differenceFinding(context, 'machine', {
        code: 'environment.host',
        severity: model === undefined ? 'warning' : 'info',
        message: `Baseline and candidate were measured on different hosts${model === undefined ? ', and nothing tells whether these are alike' : ''}.`,
        evidence: evidenceOf('host', hosts),
        remedy: `Measure both sides on one host, ${declare('machine')}.`,
      }),
    ]);
  },
};
