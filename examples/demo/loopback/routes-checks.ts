/*
 * Commit statuses and check runs. Embedded GitHub.
 */
import { failure, invalid, json, member, numberParameter, orNotFound, stringMember } from './calls.ts';
import type { RepositoryCall, Reply, Route, Service } from './calls.ts';
import { resolveReference } from './git.ts';
import { representCheckRun, representStatus } from './represent-report.ts';
import { takeId } from './world.ts';
import type { CheckRunRecord, StatusRecord } from './world.ts';

const STATES = ['error', 'failure', 'pending', 'success'] as const;

/** GitHub's limit on the description of a status, in characters. */
const DESCRIPTION_LIMIT = 140;

/** GitHub's limit on the summary and the text of a check run, in characters. */
const OUTPUT_LIMIT = 65_535;

/** GitHub takes at most this many annotations in one request. */
const ANNOTATION_LIMIT = 50;

/** `POST …/statuses/{sha}` */
function createStatus(call: RepositoryCall, service: Service): Reply {
  const sha = call.parameters.sha ?? '';
  if (!/^[0-9a-f]{40}$/.test(sha) || resolveReference(service.world, call.repository, sha) === undefined) {
    throw failure(422, `No commit found for SHA: ${sha}`);
  }
  const state = STATES.find((known) => known === stringMember(call.body, 'state'));
  if (state === undefined) throw invalid('Status', 'state', 'State is not included in the list');
  const description = stringMember(call.body, 'description') ?? null;
  if (description !== null && Array.from(description).length > DESCRIPTION_LIMIT) {
    throw invalid('Status', 'description', `description is too long (maximum is ${DESCRIPTION_LIMIT} characters)`);
  }
  const status: StatusRecord = {
    id: takeId(service.world),
    sha,
    state,
    context: stringMember(call.body, 'context') ?? 'default',
    description,
    targetUrl: stringMember(call.body, 'target_url') ?? null,
    creatorLogin: call.token.login,
    createdAt: service.clock().toISOString(),
  };
  call.repository.statuses.push(status);
  const shown = representStatus(status, call.repository, service.links);
  return json(shown, 201, { location: shown.url });
}

/** `POST …/check-runs` */
function createCheckRun(call: RepositoryCall, service: Service): Reply {
  requireApp(call);
  const name = stringMember(call.body, 'name');
  const headSha = stringMember(call.body, 'head_sha') ?? '';
  if (name === undefined) throw invalid('CheckRun', 'name', 'name is missing', 'missing_field');
  if (resolveReference(service.world, call.repository, headSha) === undefined) {
    throw failure(422, `No commit found for SHA: ${headSha}`);
  }
  const check: CheckRunRecord = {
    id: takeId(service.world),
    headSha,
    name,
    externalId: '',
    detailsUrl: null,
    status: 'queued',
    conclusion: null,
    startedAt: stringMember(call.body, 'started_at') ?? service.clock().toISOString(),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotationsCount: 0,
  };
  applyToCheckRun(check, call.body, service);
  call.repository.checkRuns.push(check);
  return json(representCheckRun(service.world, check, call.repository, service.links), 201);
}

/** `PATCH …/check-runs/{check_run_id}` */
function updateCheckRun(call: RepositoryCall, service: Service): Reply {
  requireApp(call);
  const id = numberParameter(call, 'check_run_id');
  const check = orNotFound(call.repository.checkRuns.find((candidate) => candidate.id === id));
  applyToCheckRun(check, call.body, service);
  return json(representCheckRun(service.world, check, call.repository, service.links));
}

/** Only apps may write check runs. */
function requireApp(call: RepositoryCall): void {
  if (call.token.kind !== 'installation') {
    throw failure(403, 'You must authenticate via a GitHub App.');
  }
}

/** Takes over what a body says about a check run; a conclusion completes it. */
function applyToCheckRun(check: CheckRunRecord, body: unknown, service: Service): void {
  const output = member(body, 'output');
  const [summary, text] = [stringMember(output, 'summary'), stringMember(output, 'text')];
  const annotations = member(output, 'annotations');
  if ([summary, text].some((part) => part !== undefined && Array.from(part).length > OUTPUT_LIMIT)) {
    throw invalid('CheckRun', 'output', `Only ${OUTPUT_LIMIT} characters are allowed`);
  }
  if (Array.isArray(annotations) && annotations.length > ANNOTATION_LIMIT) {
    throw invalid('CheckRun', 'annotations', `No more than ${ANNOTATION_LIMIT} annotations are allowed in one request`);
  }
  check.name = stringMember(body, 'name') ?? check.name;
  check.externalId = stringMember(body, 'external_id') ?? check.externalId;
  check.detailsUrl = stringMember(body, 'details_url') ?? check.detailsUrl;
  check.status = stringMember(body, 'status') ?? check.status;
  check.conclusion = stringMember(body, 'conclusion') ?? check.conclusion;
  if (check.conclusion !== null) check.status = 'completed';
  if (check.status === 'completed') {
    if (check.conclusion === null) throw invalid('CheckRun', 'conclusion', 'conclusion is missing', 'missing_field');
    check.completedAt = stringMember(body, 'completed_at') ?? check.completedAt ?? service.clock().toISOString();
  }
  check.title = stringMember(output, 'title') ?? check.title;
  check.summary = summary ?? check.summary;
  check.text = text ?? check.text;
  check.annotationsCount += Array.isArray(annotations) ? annotations.length : 0;
}

const ROOT = '/repos/{owner}/{repo}';

/** All operations on statuses and check runs. */
export const checkRoutes: readonly Route[] = [
  { method: 'POST', path: `${ROOT}/statuses/{sha}`, permissions: [{ statuses: 'write' }], handle: createStatus },
  { method: 'POST', path: `${ROOT}/check-runs`, permissions: [{ checks: 'write' }], handle: createCheckRun },
  {
    method: 'PATCH',
    path: `${ROOT}/check-runs/{check_run_id}`,
    permissions: [{ checks: 'write' }],
    handle: updateCheckRun,
  },
];
