/**
 * Check `environment.aslr`: with address-space randomisation each process gets another memory layout, without it all get the
 * same one: one side's average is then another side's single draw. Room: trust.
 */
import { reportOf, type Check } from '../check.ts';
import { declare, differenceFinding } from '../declared-change.ts';
import { bothSay, evidenceOf, silent } from '../environment/sides.ts';

export const environmentAslr: Check = {
  code: 'environment.aslr',
  run: (context) => {
    const sides = bothSay(context.evidence, ({ aslr }) => aslr);
    if (sides === undefined) return silent(context.evidence, ({ aslr }) => aslr, 'whether addresses were randomised');
    if (sides.baseline === sides.candidate) return reportOf([]);
    return reportOf([
      differenceFinding(context, 'machine', {
        code: 'environment.aslr',
        severity: 'warning',
        message: 'Address-space randomisation differs between baseline and candidate.',
        evidence: evidenceOf('ASLR', sides),
        remedy: `Leave ASLR on for both sides and measure again, ${declare('machine')}.`,
      }),
    ]);
  },
};
