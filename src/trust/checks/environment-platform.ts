/**
 * Check `environment.platform`: another operating system or architecture runs other machine code with other libraries.
 * A version of one system is the matter of `environment.kernel`. Room: trust.
 */
import type { Environment } from '../../model/environment.ts';
import { reportOf, type Check } from '../check.ts';
import { declare, differenceFinding } from '../declared-change.ts';
import { bothSay, evidenceOf, silent } from '../environment/sides.ts';

/** `macOS` of `macOS 14.5`. */
const familyOf = ({ operatingSystem }: Environment): string | undefined => operatingSystem?.trim().split(/\s/)[0];

/** Two names of one thing. */
const architectures: Readonly<Record<string, string>> = {
  amd64: 'x86_64',
  x64: 'x86_64',
  arm64: 'aarch64',
  i386: 'x86',
  i686: 'x86',
};
const architectureOf = ({ architecture }: Environment): string | undefined => {
  const name = architecture?.trim().toLowerCase();
  return name === undefined ? undefined : (architectures[name] ?? name);
};

export const environmentPlatform: Check = {
  code: 'environment.platform',
  run: (context) => {
    const { evidence } = context;
    const family = bothSay(evidence, familyOf);
    const architecture = bothSay(evidence, architectureOf);
    if (!family && !architecture)
      return silent(
        evidence,
        (environment) => familyOf(environment) ?? architectureOf(environment),
        'on which operating system it ran',
      );
    const differing = [
      ...(family && family.baseline !== family.candidate ? evidenceOf('operating system', family) : []),
      ...(architecture && architecture.baseline !== architecture.candidate
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
