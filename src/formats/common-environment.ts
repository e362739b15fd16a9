/**
 * The environment of one side that was read from several files: what all of them agree on. Room: formats.
 */
import type { Conditions, Environment } from '../model/environment.ts';
import type { Suite } from '../model/suite.ts';

/** Fields that follow from another one: when they differ, naming that one is enough. */
const derived: readonly (keyof Environment)[] = [
  'cpuGroups',
  'flags',
  'buildOptions',
  'features',
  'suiteHash',
  'timerResolution',
];

/**
 * What all suites that tell a field agree on; a note says in which fields they do not. Readings of the machine's
 * conditions are not one value but a course over time, and are put together in the order of the suites.
 */
export function commonEnvironment(suites: readonly Suite[], subject: string, notes: string[]): Environment {
  const fields = [...new Set(suites.flatMap((suite) => Object.keys(suite.environment)))] as (keyof Environment)[];
  const differing: string[] = [];
  const common: [string, unknown][] = [];
  for (const field of fields) {
    if (field === 'conditions') continue;
    const values = suites.flatMap((suite): unknown[] => {
      const value = suite.environment[field];
      return value === undefined ? [] : [value];
    });
    // As text, because groups and features are objects; one format writes all of them with the same order of keys.
    if (new Set(values.map((value) => JSON.stringify(value))).size <= 1) common.push([field, values[0]]);
    else if (!derived.includes(field)) differing.push(field);
  }
  if (differing.length > 0)
    notes.push(`${subject}: its files were not measured in one environment; they differ in ${differing.join(', ')}.`);
  const conditions = suites.flatMap((suite) => suite.environment.conditions ?? []);
  if (conditions.length > 0) common.push(['conditions', allConditions(conditions)]);
  return Object.fromEntries(common);
}

function allConditions(list: readonly Conditions[]): Conditions {
  return {
    loads: list.flatMap((conditions) => conditions.loads),
    temperatures: list.flatMap((conditions) => conditions.temperatures),
    frequencies: list.flatMap((conditions) => conditions.frequencies),
  };
}
