/**
 * What in the environment could have moved everything, though no finding is loud about it. Room: trust.
 */
import type { SessionNoise } from '../../comparison/comparison.ts';
import type { Environment } from '../../model/environment.ts';
import type { Suite } from '../../model/suite.ts';
import type { Evidence } from '../evidence.ts';
import { sameBoot } from './fields.ts';
import { bothSay } from './sides.ts';

/**
 * In words, none when the files show one environment. Another host and a restart are no reason where the history's sessions
 * came from several hosts or starts as well: what that does to a suite is then in the noise that they showed.
 */
export function possibleReasons(
  evidence: Evidence,
  { source }: Pick<SessionNoise, 'source'>,
  history: readonly Suite[],
): readonly string[] {
  const varied = (read: (environment: Environment) => string | undefined): boolean =>
    source === 'history' && new Set(history.flatMap(({ environment }) => read(environment) ?? [])).size > 1;
  const hosts = bothSay(evidence, ({ host }) => host);
  const otherHost = hosts !== undefined && hosts.baseline !== hosts.candidate;
  const boots = otherHost ? undefined : bothSay(evidence, ({ bootTime }) => bootTime);
  const restarted = boots !== undefined && !sameBoot(boots.baseline, boots.candidate);
  return [
    ...unknown(evidence),
    ...(otherHost && !varied(({ host }) => host) ? ['they ran on different hosts'] : []),
    ...(restarted && !varied(({ bootTime }) => bootTime) ? ['the machine was restarted in between'] : []),
  ];
}

/** What the files would have to tell for its difference to be noticed. */
const telling: readonly (readonly [string, (environment: Environment) => unknown])[] = [
  ['CPU', ({ cpuModel, cpuMegahertz }) => cpuModel ?? cpuMegahertz],
  ['kernel or system', ({ kernel, operatingSystem }) => kernel ?? operatingSystem],
];

function unknown(evidence: Evidence): readonly string[] {
  const missing = telling.filter(
    ([, read]) => bothSay(evidence, (environment) => read(environment) ?? undefined) === undefined,
  );
  return missing.length === 0
    ? []
    : [`the files do not tell whether the ${missing.map(([title]) => title).join(' and ')} changed`];
}
