/**
 * The edits of a project's settings, done to every suite of the evidence alike: a rename that only the candidate knew would
 * be a benchmark gone and one that is new. Room: trust.
 */
import { editSuite } from '../comparison/edit-suite.ts';
import type { SuiteEdits } from '../comparison/suite-edits.ts';
import { fitsPattern } from '../model/pattern.ts';
import type { Suite } from '../model/suite.ts';
import type { Evidence } from './evidence.ts';

/** The evidence to review; the same one when nothing is wanted. Findings and notes of the edits stand behind those there. */
export function editEvidence(evidence: Evidence, edits: SuiteEdits): Evidence {
  const { renames, include, exclude, tagRules, metric } = edits;
  const lists = [renames, include, exclude, tagRules];
  if (metric === null && lists.every((list) => list.length === 0)) return evidence;
  const baseline = editSuite(evidence.baseline, edits, 'baseline');
  const candidate = editSuite(evidence.candidate, edits, 'candidate');
  const references = evidence.references.map(({ label, suite }) => ({
    label,
    edited: editSuite(suite, edits, `reference ${label}`),
  }));
  const edited = [baseline, candidate, ...references.map((reference) => reference.edited)];
  return {
    ...evidence,
    baseline: baseline.suite,
    candidate: candidate.suite,
    references: references.map(({ label, edited: { suite } }) => ({ label, suite })),
    history: evidence.history.map((suite) => editSuite(suite, edits, 'history').suite),
    findings: [...evidence.findings, ...edited.flatMap(({ findings }) => findings)],
    notes: [
      ...evidence.notes,
      ...edited.flatMap(({ notes }) => notes),
      ...unused(edits, [evidence.baseline, evidence.candidate], [baseline.suite, candidate.suite]),
    ],
  };
}

/** Patterns that fit nothing are mostly a slip of the pen: a rename by the names as they were, a tag by those compared. */
function unused({ renames, include, exclude, tagRules }: SuiteEdits, before: Suite[], after: Suite[]): string[] {
  const namesOf = (suites: readonly Suite[]): ReadonlySet<string> =>
    new Set(suites.flatMap(({ benchmarks }) => benchmarks.map(({ name }) => name)));
  const [old, compared] = [namesOf(before), namesOf(after)];
  const fitsNone = (pattern: string, names: ReadonlySet<string>): boolean =>
    ![...names].some((name) => fitsPattern(name, pattern));
  const idle: [string, string][] = [
    ...renames.filter(({ from }) => fitsNone(from, old)).map(({ from }): [string, string] => ['renames', from]),
    ...include
      .filter((pattern) => fitsNone(pattern, compared))
      .map((pattern): [string, string] => ['include', pattern]),
    ...exclude.filter((pattern) => fitsNone(pattern, old)).map((pattern): [string, string] => ['exclude', pattern]),
    ...tagRules
      .filter(({ pattern }) => fitsNone(pattern, compared))
      .map(({ pattern }): [string, string] => ['tags', pattern]),
  ];
  return idle.map(([setting, pattern]) => `The pattern ${JSON.stringify(pattern)} of ${setting} fits no benchmark.`);
}

/** Names of idle exclusions that one note lists. */
const idleListed = 5;

/** The evidence with a note on benchmarks that are to be left out and that neither side has: mostly a slip of the pen. */
export function noteIdleExclusions(evidence: Evidence, excluded: readonly string[]): Evidence {
  const sides = [evidence.baseline, evidence.candidate];
  const known = new Set(excluded.length === 0 ? [] : sides.flatMap((side) => side.benchmarks.map(({ name }) => name)));
  const idle = excluded.filter((name) => !known.has(name));
  if (idle.length === 0) return evidence;
  const names = idle.slice(0, idleListed).map((name) => JSON.stringify(name));
  const more = idle.length > idleListed ? ` and ${idle.length - idleListed} more` : '';
  const note = `Neither side has a benchmark of the name that exclude-benchmarks gives: ${names.join(', ')}${more}.`;
  return { ...evidence, notes: [...evidence.notes, note] };
}
