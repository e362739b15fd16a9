/**
 * Can two suites be held against each other at all, as measurements of one kind of machine? References and history need
 * only this; the checks of the environment say more about baseline and candidate. Room: trust.
 */
import type { Environment } from '../model/environment.ts';
import { cpuModelOf, sameArchitecture, systemFamilyOf } from './environment/fields.ts';

/**
 * What must agree, and what to call it. A host's name is not among them: hosted runners change it every time. Nor is the
 * system's version, with which a history of months could not be read.
 */
const classFields: readonly {
  readonly words: string;
  readonly read: (environment: Environment) => string | undefined;
  readonly same?: (one: string, other: string) => boolean;
}[] = [
  { words: 'another CPU', read: cpuModelOf },
  { words: 'another number of CPUs', read: ({ cpuCount }) => cpuCount?.toString() },
  { words: 'other CPU caches', read: ({ cpuCaches }) => cpuCaches },
  { words: 'another operating system', read: systemFamilyOf },
  { words: 'another architecture', read: ({ architecture }) => architecture, same: sameArchitecture },
];

/** Why two environments are no measurements of one kind of machine, or null when nothing known speaks against it. */
export function machineDifference(one: Environment, other: Environment): string | null {
  for (const { words, read, same } of classFields) {
    const [first, second] = [read(one), read(other)];
    if (first === undefined || second === undefined) continue;
    if (!(same?.(first, second) ?? first === second)) return `${words} (${first}, ${second})`;
  }
  return null;
}
