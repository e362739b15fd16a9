/**
 * Section: what differs between the two sides' environments, field by field, and what neither says. Room: report.
 */
import { environmentDifferences } from '../../trust/environment/differences.ts';
import type { Review } from '../../verdict/review.ts';
import { type Block, type Details, name, paragraph, priorities, type Row, type Text } from '../document.ts';
import { count } from '../figures.ts';

/** Flags are long and differ at one place. */
const valueLimit = 160;

/** Folded: the environment. */
export function environmentSection(review: Review): Details {
  const { baseline, candidate } = review.evidence;
  const { differences, same, unknown } = environmentDifferences(baseline.environment, candidate.environment);
  const rows = differences.map((difference, index): Row => ({
    weight: -index,
    cells: [[difference.title], value(difference.baseline), value(difference.candidate)],
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
  // Where nothing is known the list would be of everything there is.
  const known = differences.length + same.length > 0;
  const neither = unknown.length === 0 ? '' : ` Neither side says: ${unknown.join(', ')}.`;
  blocks.push(
    paragraph(
      known
        ? `${count(same.length, 'field')} the same on both sides.${neither}`
        : 'Neither side’s files say anything of the machine or of how the code was built.',
    ),
  );
  return {
    kind: 'details',
    id: 'environment',
    title: [`Environment: ${titleOf(differences.length, same.length)}`],
    blocks,
  };
}

function titleOf(differing: number, same: number): string {
  if (differing > 0) return `${count(differing, 'field')} ${differing === 1 ? 'differs' : 'differ'}, ${same} the same`;
  return same === 0 ? 'nothing is known of it' : `no difference in ${count(same, 'field')}`;
}

function value(text: string | null): Text {
  return [text === null ? 'not said' : name(text, valueLimit)];
}
