/**
 * Section: how the baseline was found, folded. What was considered for each side, what became of it, why, and what to do.
 * Room: report.
 */
import type { SearchOutcome, SourceSearch } from '../../model/source-search.ts';
import { type Details, item, name, prose, priorities, type Row, strong, type Text } from '../document.ts';

/** What stands before an entry. */
const marks: Readonly<Record<SearchOutcome, string>> = {
  taken: '✅ ',
  rejected: '❌ ',
  absent: '➖ ',
  noted: 'ℹ️ ',
};

/** The title for a review; the baseline's place stands in it. */
export function howFoundTitle(searches: readonly SourceSearch[]): Text {
  const found = searches.find(({ side }) => side === 'baseline')?.foundAs ?? null;
  return ['How the baseline was found', ...(found === null ? [] : [': ', name(found)])];
}

/** Folded; nothing when nothing was searched for. */
export function searchSection(searches: readonly SourceSearch[], title: Text): Details[] {
  const told = searches.filter(isWorthTelling);
  if (told.length === 0) return [];
  const rows = told.flatMap((search, index) => rowsOf(search, (told.length - index) * 1000));
  return [
    {
      kind: 'details',
      id: 'search',
      title,
      blocks: [{ kind: 'list', rows, priority: priorities.search, noun: 'line' }],
    },
  ];
}

/** A candidate of this run and a history without remarks go without saying. */
function isWorthTelling({ side, search }: SourceSearch): boolean {
  if (side === 'baseline' || side === 'reference') return search.length > 0;
  return search.some(({ outcome }) => outcome !== 'taken');
}

function rowsOf({ side, label, source, foundAs, search, further }: SourceSearch, weight: number): Row[] {
  const asked: Text = source === null ? ['the default search'] : [name(source)];
  const ending = foundAs === null ? ': nothing was found' : '';
  const title = `${side.slice(0, 1).toUpperCase()}${side.slice(1)}`;
  return [
    item(
      weight + 999,
      strong(title),
      ...(label === null ? [] : [' ', name(label, 40)]),
      ', asked for as ',
      ...asked,
      `${ending}.`,
    ),
    ...search.map(({ what, outcome, reason, remedy }, index) =>
      item(
        weight + (outcome === 'taken' ? 900 : 500 - index),
        marks[outcome],
        prose(`${what}: ${reason}.`),
        ...(remedy === null ? [] : [' ', prose(remedy)]),
      ),
    ),
    ...(further === 0 ? [] : [item(weight, `${further} further ones were considered and are not listed.`)]),
  ];
}
