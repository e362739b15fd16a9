/**
 * The texts of an outcome: the comment's body, the job summary, the reports for the workspace. Part of the action.
 */
import { isForFork } from '../github/event.ts';
import type { PlumblineError } from '../model/plumbline-error.ts';
import { renderComment } from '../report/comment.ts';
import { markdownProse } from '../report/escape.ts';
import { commentBudget } from '../report/fit.ts';
import type { Marker } from '../report/marker.ts';
import { renderProblemComment, renderProblemSummary } from '../report/problem.ts';
import type { Problem } from '../report/problem.ts';
import type { ReportContext } from '../report/report-context.ts';
import { renderSummary } from '../report/summary.ts';
import type { Review } from '../verdict/review.ts';
import type { ActionRequest, Outcome, Publication } from './request.ts';

/** The comment's markdown. `notes` join those of the review. */
export function renderBody(publication: Publication, marker: Marker, notes: readonly string[]): string {
  const { request, outcome } = publication;
  const context = { ...contextOf(request), marker };
  if (outcome.kind === 'reviewed') return renderComment(withNotes(outcome.review, notes), context);
  return renderProblemComment(problemOf(outcome, request, notes), context);
}

/** The job summary's markdown; `troubles` say what could not be published. */
export function renderSummaryText(publication: Publication, troubles: readonly PlumblineError[]): string {
  const { request, outcome } = publication;
  const context = contextOf(request);
  const text =
    outcome.kind === 'reviewed'
      ? renderSummary(outcome.review, context)
      : renderProblemSummary(problemOf(outcome, request, []), context);
  return [text.trimEnd(), ...troubles.map(troubleText)].join('\n\n') + '\n';
}

/** The check run's markdown, as long as a comment may be. */
export function renderCheckText({ request, outcome }: Publication): string {
  const context = contextOf(request);
  return outcome.kind === 'reviewed'
    ? renderSummary(outcome.review, context, commentBudget)
    : renderProblemSummary(problemOf(outcome, request, []), context);
}

/** The address of this run's page. */
export function runUrlOf({ context }: ActionRequest): string {
  const { owner, repo } = context.repository;
  return `${context.serverUrl.replace(/\/+$/, '')}/${owner}/${repo}/actions/runs/${context.runId}`;
}

/** A report for the workspace: where to write it, and which input says so. */
export interface WorkspaceReport {
  readonly input: 'report-path' | 'json-path' | 'junit-path' | 'badge-path';
  readonly path: string;
  readonly text: string;
}

/** The reports for the workspace that are wanted, loaded only then; without a review there are JUnit XML and badge only. */
export async function reportsOf(publication: Publication): Promise<readonly WorkspaceReport[]> {
  const { request, outcome } = publication;
  const { reportPath, jsonPath, junitPath, badgePath, commentKey: key } = request.inputs.settings;
  const context = contextOf(request);
  const reports: WorkspaceReport[] = [];
  if (reportPath !== null && outcome.kind === 'reviewed') {
    const { renderHtml } = await import('../report/html.ts');
    reports.push({ input: 'report-path', path: reportPath, text: renderHtml(outcome.review, context) });
  }
  if (jsonPath !== null && outcome.kind === 'reviewed') {
    const { renderJson } = await import('../report/json.ts');
    reports.push({ input: 'json-path', path: jsonPath, text: renderJson(outcome.review, context) });
  }
  if (junitPath !== null) {
    const { renderJunit, renderProblemJunit } = await import('../report/junit.ts');
    const text =
      outcome.kind === 'reviewed' ? renderJunit(outcome.review) : renderProblemJunit(problemOf(outcome, request, []));
    reports.push({ input: 'junit-path', path: junitPath, text });
  }
  if (badgePath !== null) {
    const { renderBadge, renderProblemBadge } = await import('../report/badge.ts');
    const text =
      outcome.kind === 'reviewed'
        ? renderBadge(outcome.review, { key })
        : renderProblemBadge(problemOf(outcome, request, []), { key });
    reports.push({ input: 'badge-path', path: badgePath, text });
  }
  return reports;
}

/** The same problem on any surface. */
function problemOf(
  outcome: Exclude<Outcome, { kind: 'reviewed' }>,
  { inputs }: ActionRequest,
  notes: readonly string[],
): Problem {
  if (outcome.kind === 'not-judged') return { kind: 'not-judged', error: outcome.error, notes };
  return {
    kind: 'no-baseline',
    candidate: outcome.label,
    searches: outcome.searches,
    notes: [...outcome.notes, ...notes],
    failsCheck: inputs.settings.policy.onMissingBaseline === 'fail',
  };
}

function withNotes(review: Review, notes: readonly string[]): Review {
  if (notes.length === 0) return review;
  const { evidence } = review;
  return { ...review, evidence: { ...evidence, notes: [...notes, ...evidence.notes] } };
}

/** A fork can make its numbers say anything; only a look at its changes can tell. */
const forkCaveat =
  'The change comes from a fork, which controls its own numbers: take this verdict as advice, and look at what it changes about the measuring.';

function contextOf(request: ActionRequest): ReportContext {
  const { context, version, now } = request;
  return {
    version,
    now: now.toISOString(),
    serverUrl: context.serverUrl.replace(/\/+$/, ''),
    runUrl: runUrlOf(request),
    ...(isForFork(context) ? { caveat: forkCaveat } : {}),
  };
}

function troubleText({ message, remedy }: PlumblineError): string {
  return `> [!WARNING]\n> **Not everything was published.** ${markdownProse(message)}\n> ${markdownProse(remedy)}`;
}
