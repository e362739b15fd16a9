/**
 * What to say when there is no review: it could not be judged, or there is no baseline yet. Short, with the exact line
 * that mends it. Room: report.
 */
import type { PlumblineError } from '../model/plumbline-error.ts';
import type { SourceSearch } from '../model/source-search.ts';
import { type Block, item, name, paragraph, priorities, prose, type ReportDocument, strong } from './document.ts';
import { byteLength, commentBudget, fitDocument } from './fit.ts';
import { type Marker, renderMarker } from './marker.ts';
import { markdownOf } from './markdown.ts';
import type { ReportContext } from './report-context.ts';
import { versionLine } from './sections/footer.ts';
import { searchSection } from './sections/search.ts';

/** Why there is no review. */
export type Problem = NotJudged | NoBaseline;

/** Something went wrong before anything could be compared. */
export interface NotJudged {
  readonly kind: 'not-judged';
  readonly error: Pick<PlumblineError, 'code' | 'message' | 'remedy'>;
  /** What had been found, skipped or assumed until then. */
  readonly notes: readonly string[];
}

/** The search found no baseline: normal for the first run of a repository. */
export interface NoBaseline {
  readonly kind: 'no-baseline';
  /** What the candidate is called. */
  readonly candidate: string;
  /** Where the baseline was looked for, and why each place did not serve. */
  readonly searches: readonly SourceSearch[];
  /** What else there is to say; one sentence each. */
  readonly notes: readonly string[];
  /** True when the policy makes the step fail for it. */
  readonly failsCheck: boolean;
}

/** The problem as a comment's body: the marker as its first line. */
export function renderProblemComment(problem: Problem, context: ReportContext & { readonly marker: Marker }): string {
  const head = `${renderMarker(context.marker)}\n`;
  const room = commentBudget - byteLength(head);
  return head + markdownOf(fitDocument(problemDocument(problem, context), room, 'in the log of the job'));
}

/** The problem as a job summary. */
export function renderProblemSummary(problem: Problem, context: ReportContext): string {
  return markdownOf(fitDocument(problemDocument(problem, context), commentBudget, 'in the log of the job'));
}

function problemDocument(problem: Problem, context: ReportContext): ReportDocument {
  switch (problem.kind) {
    case 'not-judged':
      return notJudged(problem, context);
    case 'no-baseline':
      return noBaseline(problem, context);
  }
}

function notJudged({ error, notes }: NotJudged, context: ReportContext): ReportDocument {
  return {
    title: ['❗ Plumbline: could not be judged'],
    blocks: [
      paragraph(strong('Not judged.'), ' ', prose(error.message)),
      { kind: 'alert', level: 'caution', paragraphs: [[strong('What to do:'), ' ', prose(error.remedy)]] },
      paragraph('This is neither a pass nor a failure of the code under test: nothing was compared.'),
      ...listed('What had been found until then', notes),
      footer(context, [name(error.code), ', ']),
    ],
  };
}

function noBaseline({ candidate, searches, notes, failsCheck }: NoBaseline, context: ReportContext): ReportDocument {
  const consequence = failsCheck
    ? 'on-missing-baseline is fail, so the step fails.'
    : 'For the first run of a repository this is normal: nothing was judged, and the step does not fail.';
  return {
    title: [failsCheck ? '❗' : 'ℹ️', ' Plumbline: no baseline yet for ', name(candidate, 40)],
    blocks: [
      paragraph(strong('No baseline.'), ` There is nothing to compare the candidate with. ${consequence}`),
      {
        kind: 'alert',
        level: 'note',
        paragraphs: [
          [
            strong('What to do:'),
            ' run the workflow that uploads ',
            name(candidate, 40),
            ' once on the base branch; from then on pull requests are compared with it.',
          ],
        ],
      },
      ...searchSection(
        searches.filter(({ side }) => side !== 'candidate'),
        ['Where a baseline was looked for'],
      ),
      ...listed('Notes', notes),
      footer(context, []),
    ],
  };
}

function listed(title: string, sentences: readonly string[]): Block[] {
  if (sentences.length === 0) return [];
  const rows = sentences.map((sentence, index) => item(-index, prose(sentence)));
  const list: Block = { kind: 'list', rows, priority: priorities.checks, noun: 'line' };
  return [{ kind: 'details', id: 'searched', title: [`${title} (${sentences.length})`], blocks: [list] }];
}

function footer(context: ReportContext, before: Parameters<typeof item>[1][]): Block {
  const rows = [item(Number.POSITIVE_INFINITY, ...before, ...versionLine(context))];
  return { kind: 'small', rows, priority: priorities.footer, noun: 'line' };
}
