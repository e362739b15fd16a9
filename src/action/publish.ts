/**
 * Publishes an outcome: outputs, the reports in the workspace, the comment, the commit status, annotations, the job
 * summary. What cannot be published is said, and changes nothing about the outcome. Part of the action.
 */
import { normalize } from 'node:path';
import { publishComment } from '../github/comment.ts';
import type { CommentOutcome } from '../github/comment.ts';
import { publishCheckRun } from '../github/check-run.ts';
import { publishStatus } from '../github/status.ts';
import { writeInWorkspace } from '../github/workspace.ts';
import type { Finding } from '../model/finding.ts';
import { PlumblineError } from '../model/plumbline-error.ts';
import { suitesOf } from '../trust/evidence.ts';
import { excusedInWords, isAnyExcused } from '../verdict/excuse.ts';
import { leadingReason } from '../verdict/reasons.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { nowhere, outputsOf, writeOutputs } from './outputs.ts';
import type { PublishedPlaces } from './outputs.ts';
import { renderBody, renderCheckText, renderSummaryText, reportsOf, runUrlOf } from './render.ts';
import type { Outcome, Publication } from './request.ts';

/** What goes wrong with a kind of error before a comment could be tried: then it could not be written either. */
const HOPELESS = new Set(['token-rejected', 'rate-limited', 'server-fault', 'timed-out']);

/** GitHub shows ten annotations of a kind per step; one is the step's failure. */
const ANNOTATIONS = 9;

/** Publishes, and says whether the step is to fail. */
export async function publish(publication: Publication): Promise<'passed' | 'failed'> {
  const { request, outcome } = publication;
  const troubles: PlumblineError[] = [];
  const paths = await writeReports(publication, troubles);
  const comment = await comments(publication);
  if (comment.kind === 'failed') troubles.push(comment.error);
  report(comment, publication);
  const status = await postStatus(publication);
  const checkRun = await postCheckRun(publication);
  troubles.push(...[status, checkRun].filter((trouble) => trouble !== null));
  const places = { ...paths, commentUrl: 'url' in comment ? comment.url : '' };
  const unwritten = writeOutputs(
    request.runner,
    outputsOf(outcome.kind === 'reviewed' ? outcome.review : null, places),
  );
  if (unwritten !== null) troubles.push(unwritten);
  await request.runner.writeSummary(renderSummaryText(publication, troubles));
  annotate(publication, troubles);
  return fails(outcome, publication) || troubles.some(failsStep) ? 'failed' : 'passed';
}

/** A report that was asked for and could not be written is the user's to mend; on it and the outputs the next step may count. */
const failsStep = ({ code }: PlumblineError): boolean => code === 'setting-invalid' || code === 'file-unreadable';

/** Whether the outcome makes the step fail, by the policy; what could not be judged always does. */
function fails(outcome: Outcome, { request }: Publication): boolean {
  switch (outcome.kind) {
    case 'reviewed':
      return outcome.review.verdict.failsCheck;
    case 'no-baseline':
      return request.inputs.settings.policy.onMissingBaseline === 'fail';
    case 'not-judged':
      return true;
  }
}

async function writeReports(publication: Publication, troubles: PlumblineError[]): Promise<PublishedPlaces> {
  const { request } = publication;
  const written = new Map<string, string>();
  const read = resultsInWorkspace(publication.outcome);
  for (const { input, path, text } of await reportsOf(publication)) {
    try {
      if (read.has(normalize(path))) throw overResult(input, path);
      await writeInWorkspace(request.workspace, path, text, input);
      written.set(input, path);
    } catch (error) {
      if (!(error instanceof PlumblineError)) throw error;
      troubles.push(error);
    }
  }
  return { ...nowhere, reportPath: written.get('report-path') ?? '', jsonPath: written.get('json-path') ?? '' };
}

/** The files of the workspace that results were read from: a later step may upload them, and they cannot be measured again. */
function resultsInWorkspace(outcome: Outcome): ReadonlySet<string> {
  if (outcome.kind !== 'reviewed') return new Set();
  const ofWorkspace = suitesOf(outcome.review.evidence).filter(
    ({ provenance }) => provenance.stored?.place === 'workspace',
  );
  return new Set(ofWorkspace.flatMap(({ provenance }) => provenance.files.map(({ name }) => normalize(name))));
}

function overResult(input: string, path: string): PlumblineError {
  return new PlumblineError(
    'setting-invalid',
    `${input}: ${path} is one of the results that were read, so it was left as it is.`,
    'Name another file for the report.',
  );
}

/** Writes the comment where there is a pull request and the settings want one. */
async function comments(publication: Publication): Promise<CommentOutcome> {
  const { request, client, deadline, outcome, viewer } = publication;
  const { event, runId, runAttempt } = request.context;
  const { settings } = request.inputs;
  if (event.kind !== 'pull-request' || viewer === null) return { kind: 'omitted' };
  if (outcome.kind === 'not-judged' && HOPELESS.has(outcome.error.code)) return { kind: 'omitted' };
  const marker = { key: settings.commentKey, sha: event.headSha, run: runId, attempt: runAttempt };
  const publishing = publishComment(client, {
    pullRequest: event.number,
    fromFork: event.fromFork,
    viewer: () => viewer,
    marker,
    create: isWorthAComment(publication),
    render: (notes) => renderBody(publication, marker, notes),
  });
  try {
    return await deadline.within(publishing, 'write the comment');
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error;
    return { kind: 'failed', error };
  }
}

/** Whether a comment is created for this outcome. One that is there is kept up to date in any case. */
function isWorthAComment(publication: Publication): boolean {
  const { outcome, request } = publication;
  switch (request.inputs.settings.comment) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'on-failure':
      return fails(outcome, publication);
    case 'on-change': {
      if (outcome.kind !== 'reviewed') return fails(outcome, publication);
      const changed = outcome.review.comparison.metrics.some(({ benchmarks }) =>
        benchmarks.some(({ outcome: change }) => change === 'faster' || change === 'slower'),
      );
      return changed || fails(outcome, publication);
    }
  }
}

/** Says in the log what became of the comment. */
function report(comment: CommentOutcome, { request }: Publication): void {
  const { log } = request.runner;
  switch (comment.kind) {
    case 'created':
    case 'updated':
    case 'unchanged':
      log.info(`Comment ${comment.kind}: ${comment.url}`);
      break;
    case 'superseded':
      log.info(`The comment ${comment.url} was left as it is: ${comment.reason}.`);
      break;
    case 'omitted':
      break;
    case 'failed':
      log.info(`The comment was not written. ${comment.error.message} ${comment.error.remedy}`);
      break;
  }
}

async function postStatus(publication: Publication): Promise<PlumblineError | null> {
  const { request, client, deadline, outcome } = publication;
  const { settings } = request.inputs;
  if (!settings.status) return null;
  const posting = publishStatus(client, {
    sha: request.context.event.headSha,
    state: outcome.kind === 'not-judged' ? 'error' : fails(outcome, publication) ? 'failure' : 'success',
    description: sentenceOf(outcome),
    key: settings.commentKey,
    targetUrl: runUrlOf(request),
  });
  return troubleOf(deadline.within(posting, 'post the commit status'));
}

/** A check run where it was asked for: a pass that is not a clear one is neutral, never a success. */
async function postCheckRun(publication: Publication): Promise<PlumblineError | null> {
  const { request, client, deadline, outcome } = publication;
  const { settings } = request.inputs;
  if (!settings.checkRun) return null;
  const isPass = outcome.kind === 'reviewed' && isPlainPass(outcome.review.verdict);
  const posting = publishCheckRun(client, {
    sha: request.context.event.headSha,
    conclusion: fails(outcome, publication) ? 'failure' : isPass ? 'success' : 'neutral',
    title: sentenceOf(outcome),
    summary: renderCheckText(publication),
    key: settings.commentKey,
    detailsUrl: runUrlOf(request),
    annotations: graveFindings(outcome).map(({ code, severity, message, remedy }) => ({
      level: severity === 'error' ? 'failure' : 'warning',
      title: code,
      message: `${message} ${remedy}`,
    })),
  });
  return troubleOf(deadline.within(posting, 'post the check run'));
}

/** What kept something from being published, whether it is told or thrown; null when nothing did. */
async function troubleOf(publishing: Promise<PlumblineError | null>): Promise<PlumblineError | null> {
  try {
    return await publishing;
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error;
    return error;
  }
}

function graveFindings(outcome: Outcome): readonly Finding[] {
  return outcome.kind === 'reviewed' ? outcome.review.findings.filter(({ severity }) => severity !== 'info') : [];
}

/** A pass in which nobody had to answer for a threshold that was exceeded. */
const isPlainPass = ({ kind, gates }: Verdict): boolean => kind === 'pass' && !isAnyExcused(gates);

/** The outcome in one sentence. */
function sentenceOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'reviewed': {
      const { verdict, trust } = outcome.review;
      // A status is a headline too: what is said well of a candidate carries the doubt in the same line.
      const doubt = trust.level === 'suspect' && verdict.kind !== 'fail' ? ', but the baseline is suspect' : '';
      const reason = leadingReason(verdict);
      return `${verdict.kind}${excusedInWords(verdict.gates)}${doubt}: ${reason === '' ? 'nothing was held against a threshold.' : reason}`;
    }
    case 'no-baseline':
      return 'There is no baseline yet, so nothing was compared.';
    case 'not-judged':
      return `Could not be judged. ${outcome.error.message}`;
  }
}

/** The outcome and the gravest findings where the run's page shows them. */
function annotate(publication: Publication, troubles: readonly PlumblineError[]): void {
  const { request, outcome } = publication;
  const { annotate: show } = request.runner;
  for (const trouble of troubles)
    show(failsStep(trouble) ? 'error' : 'warning', 'Plumbline', `${trouble.message} ${trouble.remedy}`);
  for (const { code, message, remedy } of graveFindings(outcome).slice(0, ANNOTATIONS - troubles.length)) {
    show('warning', `Plumbline: ${code}`, `${message} ${remedy}`);
  }
  const remedy = outcome.kind === 'not-judged' ? ` ${outcome.error.remedy}` : '';
  show(fails(outcome, publication) ? 'error' : 'notice', 'Plumbline', sentenceOf(outcome) + remedy);
}
