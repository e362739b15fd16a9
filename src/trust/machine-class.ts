/**
 * Can two suites be held against each other at all, as measurements of one kind of machine? References and history need
 * only this; the checks of the environment say more about baseline and candidate. Room: trust.
 */
import type { Environment, WrittenField } from '../model/environment.ts';

/** Fields that must agree, and what to call them. A host's name is not among them: hosted runners change it every time. */
const classFields: readonly (readonly [WrittenField, string])[] = [
  ['cpuModel', 'another CPU'],
  ['cpuCount', 'another number of CPUs'],
  ['cpuCaches', 'other CPU caches'],
  ['operatingSystem', 'another operating system'],
  ['architecture', 'another architecture'],
];

/** Why two environments are no measurements of one kind of machine, or null when nothing known speaks against it. */
export function machineDifference(one: Environment, other: Environment): string | null {
  for (const [field, words] of classFields) {
    const [first, second] = [one[field], other[field]];
    if (first !== undefined && second !== undefined && first !== second) return `${words} (${first}, ${second})`;
  }
  return null;
}
