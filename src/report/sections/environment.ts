/**
 * Section: what differs between the two sides' environments, field by field, and what neither says. Room: report.
 */
import type { WrittenField } from '../../model/environment.ts';
import type { Review } from '../../verdict/review.ts';
import { type Block, type Details, name, paragraph, priorities, type Row, type Text } from '../document.ts';
import { count } from '../figures.ts';

/** All fields with the words for them, the weightiest for a comparison first. */
const fields: readonly (readonly [WrittenField, string])[] = [
  ['cpuModel', 'CPU model'],
  ['cpuCount', 'CPUs'],
  ['architecture', 'architecture'],
  ['operatingSystem', 'operating system'],
  ['compiler', 'compiler'],
  ['compilerFlags', 'compiler flags'],
  ['runtime', 'runtime'],
  ['kernel', 'kernel'],
  ['libc', 'C library'],
  ['cpuConfig', 'CPU configuration'],
  ['cpuAffinity', 'CPU affinity'],
  ['aslr', 'ASLR'],
  ['platform', 'platform'],
  ['harness', 'benchmark tool'],
  ['suiteVersion', 'suite version'],
  ['timer', 'timer'],
  ['host', 'host'],
  ['bootTime', 'boot time'],
];
/** Flags are long and differ at one place. */
const valueLimit = 160;

/** Folded: the environment. */
export function environmentSection(review: Review): Details {
  const baseline = review.evidence.baseline.environment;
  const candidate = review.evidence.candidate.environment;
  const known = fields.filter(([key]) => baseline[key] !== undefined || candidate[key] !== undefined);
  const differing = known.filter(([key]) => baseline[key] !== candidate[key]);
  const same = known.length - differing.length;
  const unknown = fields.filter((field) => !known.includes(field)).map(([, word]) => word);
  const rows = differing.map(([key, word], index): Row => ({
    weight: -index,
    cells: [[word], value(baseline[key]), value(candidate[key])],
  }));
  const blocks: Block[] = [];
  if (rows.length > 0)
    blocks.push({
      kind: 'table',
      caption: 'Environment fields that differ',
      columns: [
        { title: 'field', align: 'left' },
        { title: 'baseline', align: 'left' },
        { title: 'candidate', align: 'left' },
      ],
      rows,
      priority: priorities.environment,
      noun: 'field',
    });
  const neither = unknown.length === 0 ? '' : ` Neither side says: ${unknown.join(', ')}.`;
  blocks.push(paragraph(`${count(same, 'field')} the same on both sides.${neither}`));
  return { kind: 'details', id: 'environment', title: [`Environment: ${titleOf(differing.length, same)}`], blocks };
}

function titleOf(differing: number, same: number): string {
  if (differing > 0) return `${count(differing, 'field')} ${differing === 1 ? 'differs' : 'differ'}, ${same} the same`;
  return same === 0 ? 'nothing is known of it' : `no difference in ${count(same, 'field')}`;
}

function value(text: string | number | undefined): Text {
  return [text === undefined ? 'not said' : name(String(text), valueLimit)];
}
