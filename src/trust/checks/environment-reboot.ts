/**
 * Check `environment.reboot`: after a reboot memory is laid out anew and updates take effect, so that what else changed may
 * have changed there. By itself it is no fault. Room: trust.
 */
import { notPossible, reportOf, type Check } from '../check.ts';
import { sameBoot } from '../environment/fields.ts';
import { bothSay, evidenceOf, silent } from '../environment/sides.ts';

export const environmentReboot: Check = {
  code: 'environment.reboot',
  run: ({ evidence }) => {
    const boots = bothSay(evidence, ({ bootTime }) => bootTime);
    if (boots === undefined) return silent(evidence, ({ bootTime }) => bootTime, 'when the machine was started');
    const hosts = bothSay(evidence, ({ host }) => host);
    if (hosts === undefined) return silent(evidence, ({ host }) => host, 'on which host');
    if (hosts.baseline !== hosts.candidate) return notPossible('baseline and candidate ran on different hosts');
    if (sameBoot(boots.baseline, boots.candidate)) return reportOf([]);
    return reportOf([
      {
        code: 'environment.reboot',
        severity: 'info',
        subject: 'both',
        message: 'The machine was restarted between baseline and candidate.',
        evidence: evidenceOf('started', boots),
        remedy: 'Nothing by itself; when everything moved together, measure the baseline again since the restart.',
      },
    ]);
  },
};
