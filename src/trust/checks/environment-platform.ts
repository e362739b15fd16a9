/**
 * Check `environment.platform`: another operating system or architecture runs other machine code with other libraries.
 * A version of one system is the matter of `environment.kernel`. Room: trust.
 */
import type { Environment } from '../../model/environment.ts';
import { reportOf, type Check } from '../check.ts';
import { declare, differenceFinding } from '../declared-change.ts';
import { sameArchitecture, systemFamilyOf } from '../environment/fields.ts';
import { bothSay, evidenceOf, silent } from '../environment/sides.ts';

const architectureOf = ({ architecture }: Environment): string | undefined => architecture?.trim();

export const environmentPlatform: Check = {
  code: 'environment.platform',
  run: (context) => {
    const { evidence } = context;
    const family = bothSay(evidence, systemFamilyOf);
    const architecture = bothSay(evidence, architectureOf);
    if (!family && !architecture)
      return silent(
        evidence,
        (environment) => systemFamilyOf(environment) ?? architectureOf(environment),
        'on which operating system',
      );
    const differing = [
      ...(family && family.baseline !== family.candidate ? evidenceOf('operating system', family) : []),
      ...(architecture && !sameArchitecture(architecture.baseline, architecture.candidate)
        ? evidenceOf('architecture', architecture)
        : []),
    ];
    if (differing.length === 0) return reportOf([]);
    return reportOf([
      differenceFinding(context, 'machine', {
        code: 'environment.platform',
        severity: 'error',
        message: 'Baseline and candidate ran on different platforms.',
        evidence: differing,
        remedy: `Take a baseline of the candidate's platform, ${declare('machine')}.`,
      }),
    ]);
  },
};
