/**
 * Do two environments differ in something that moves a whole suite, whatever the code? Room: trust.
 *
 * It is the question behind `environment.cpu`, `.platform`, `.kernel` and `.governor`, asked of any two environments, and it
 * decides whether the noise between sessions that history showed still holds. Affinity and ASLR are not asked: they change
 * the noise of single benchmarks, and no case is known where they moved all alike. Neither is the host's name, which hosted
 * runners change with each job: what a history of such runners scatters holds that difference already.
 */
import type { Environment } from '../../model/environment.ts';
import { environmentDifferences } from './differences.ts';

/** Titles of environmentFields. */
const moving: ReadonlySet<string> = new Set([
  'CPU model',
  'CPUs',
  'CPU clock (MHz)',
  'CPU caches',
  'architecture',
  'operating system',
  'kernel',
  'C library',
  'CPU governor',
  'CPU frequency driver',
  'turbo',
  'CPU isolation',
]);
/** What stands for the model where a tool tells none. */
const insteadOfModel: ReadonlySet<string> = new Set(['CPU clock (MHz)', 'CPU caches']);

/** True when both say one of these and say different things. What one side does not say is no known difference. */
export function movesTheSuite(one: Environment, other: Environment): boolean {
  const modelKnown = one.cpuModel !== undefined && other.cpuModel !== undefined;
  return environmentDifferences(one, other).differences.some(
    ({ title, baseline, candidate }) =>
      baseline !== null && candidate !== null && moving.has(title) && !(modelKnown && insteadOfModel.has(title)),
  );
}
