/**
 * Both sides must come from one tool: numbers of two tools differ by what each of them measures. Room: sources.
 */
import { titleOf } from '../formats/titles.ts';
import { PlumblineError } from '../model/plumbline-error.ts';
import type { Suite } from '../model/suite.ts';
import type { Side } from './read-side.ts';

/** A suite with what messages call its side. */
export interface NamedSuite {
  readonly subject: string;
  readonly suite: Suite;
}

/** Throws PlumblineError `input-unusable`, naming both tools, when two suites are not of one format. */
export function refuseTwoTools(baseline: NamedSuite, other: NamedSuite): void {
  const formats = [baseline.suite.format, other.suite.format] as const;
  if (formats[0] === formats[1]) return;
  throw new PlumblineError(
    'input-unusable',
    `The ${baseline.subject} is in ${titleOf(formats[0])} and the ${other.subject} in ${titleOf(formats[1])}: results of two tools measure different things and are not compared.`,
    `Give results of one tool on both sides; where a directory or artifact holds both, set the format to ${formats.toSorted().join(' or ')}.`,
  );
}

/** The sides of an automatic search that are of the baseline's format, and a note about those that are not. */
export function ofOneTool(
  baseline: Suite,
  sides: readonly Side[],
): { sides: readonly Side[]; notes: readonly string[] } {
  const kept = sides.filter(({ suite }) => suite.format === baseline.format);
  const left = sides.length - kept.length;
  if (left === 0) return { sides, notes: [] };
  const sessions = left === 1 ? '1 earlier result is' : `${left} earlier results are`;
  return {
    sides: kept,
    notes: [`history: ${sessions} of another tool than the baseline’s ${titleOf(baseline.format)}, and left out.`],
  };
}
