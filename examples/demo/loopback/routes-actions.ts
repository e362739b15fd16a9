/*
 * Workflow runs and artifacts: lists with GitHub's filters, and the download by a signed URL. Embedded GitHub.
 */
import { failure, json, numberParameter, orNotFound, paginate } from './calls.ts';
import type { RepositoryCall, Reply, Route, Service } from './calls.ts';
import { representArtifact, representRun } from './represent-run.ts';
import { redirectTo } from './signed-urls.ts';
import type { ArtifactRecord, WorkflowRunRecord } from './world.ts';

const READ = [{ actions: 'read' }] as const;

/** Newest first, which is how GitHub lists runs and artifacts. */
function newestFirst<T extends { id: number }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => b.id - a.id);
}

/** A page of artifacts, after the filter by exact name. */
function listArtifacts(call: RepositoryCall, service: Service, artifacts: readonly ArtifactRecord[]): Reply {
  const name = call.query.get('name');
  const found = newestFirst(artifacts).filter((artifact) => name === null || artifact.name === name);
  const page = paginate(call, service, found);
  return json(
    {
      total_count: found.length,
      artifacts: page.items.map((artifact) => representArtifact(artifact, call.repository, service.links)),
    },
    200,
    page.headers,
  );
}

/** Whether a run fits the filters of the query. */
function fits(run: WorkflowRunRecord, query: URLSearchParams): boolean {
  const equal = (name: string, value: string | null): boolean => !query.has(name) || query.get(name) === value;
  const status = query.get('status');
  return (
    equal('branch', run.headBranch) &&
    equal('head_sha', run.headSha) &&
    equal('event', run.event) &&
    equal('actor', run.actorLogin) &&
    // One filter for both, as GitHub has it: `completed` is a status, `success` a conclusion.
    (status === null || status === run.status || status === run.conclusion) &&
    fitsCreated(run.createdAt, query.get('created'))
  );
}

/** Whether a time lies in a search range: `>=T`, `>T`, `<=T`, `<T`, `A..B`, or a date. */
function fitsCreated(createdAt: string, range: string | null): boolean {
  if (range === null) return true;
  const time = Date.parse(createdAt);
  const between = /^(.+)\.\.(.+)$/.exec(range);
  if (between) return time >= Date.parse(between[1] ?? '') && time <= Date.parse(between[2] ?? '');
  const bound = Date.parse(range.replace(/^[<>]=?/, ''));
  if (range.startsWith('>=')) return time >= bound;
  if (range.startsWith('>')) return time > bound;
  if (range.startsWith('<=')) return time <= bound;
  if (range.startsWith('<')) return time < bound;
  return createdAt.startsWith(range);
}

/** A page of runs that fit the query. */
function listRuns(call: RepositoryCall, service: Service, runs: readonly WorkflowRunRecord[]): Reply {
  const found = newestFirst(runs).filter((run) => fits(run, call.query));
  const page = paginate(call, service, found);
  const workflow_runs = page.items.map((run) => representRun(service.world, run, call.repository, service.links));
  return json({ total_count: found.length, workflow_runs }, 200, page.headers);
}

/** The run that the path names. */
function findRun(call: RepositoryCall): WorkflowRunRecord {
  const id = numberParameter(call, 'run_id');
  return orNotFound(call.repository.runs.find((run) => run.id === id));
}

/** The artifact that the path names. */
function findArtifact(call: RepositoryCall): ArtifactRecord {
  const id = numberParameter(call, 'artifact_id');
  return orNotFound(call.repository.artifacts.find((artifact) => artifact.id === id));
}

/** Whether the token belongs to another repository. */
function isElsewhere({ token, repository }: RepositoryCall): boolean {
  return token.onlyIn !== undefined && token.onlyIn.toLowerCase() !== repository.fullName.toLowerCase();
}

/** `GET …/actions/artifacts/{artifact_id}/{archive_format}` */
function download(call: RepositoryCall, service: Service): Reply {
  const artifact = findArtifact(call);
  // Only `zip` is known, and it is asked for raw uploads too.
  if (call.parameters.archive_format !== 'zip') throw failure(404, 'Not Found');
  // Lists of a public repository's artifacts are anyone's; their bytes are not.
  if (isElsewhere(call))
    throw failure(403, 'Resource not accessible by integration', {
      headers: { 'x-accepted-github-permissions': 'actions=read' },
    });
  if (artifact.expired) throw failure(410, 'Artifact has expired');
  const { bytes, contentType } = artifact;
  const fileName = contentType === 'application/zip' ? `${artifact.name}.zip` : artifact.name;
  return redirectTo(service.signedUrls.sign({ fileName, bytes, contentType }));
}

/** `GET …/actions/workflows/{workflow_id}/runs`, by id or by file name. */
function listWorkflowRuns(call: RepositoryCall, service: Service): Reply {
  const key = call.parameters.workflow_id ?? '';
  const workflow = orNotFound(
    call.repository.workflows.find((found) => String(found.id) === key || found.path.split('/').at(-1) === key),
  );
  return listRuns(
    call,
    service,
    call.repository.runs.filter((run) => run.workflowId === workflow.id),
  );
}

const ROOT = '/repos/{owner}/{repo}/actions';

/** All operations on runs and artifacts. */
export const actionsRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${ROOT}/artifacts`,
    permissions: READ,
    handle: (call, service) => listArtifacts(call, service, call.repository.artifacts),
  },
  {
    method: 'GET',
    path: `${ROOT}/artifacts/{artifact_id}`,
    permissions: READ,
    handle: (call, service) => json(representArtifact(findArtifact(call), call.repository, service.links)),
  },
  { method: 'GET', path: `${ROOT}/artifacts/{artifact_id}/{archive_format}`, permissions: READ, handle: download },
  {
    method: 'GET',
    path: `${ROOT}/runs`,
    permissions: READ,
    handle: (call, service) => listRuns(call, service, call.repository.runs),
  },
  {
    method: 'GET',
    path: `${ROOT}/runs/{run_id}`,
    permissions: READ,
    handle: (call, service) => json(representRun(service.world, findRun(call), call.repository, service.links)),
  },
  {
    method: 'GET',
    path: `${ROOT}/runs/{run_id}/artifacts`,
    permissions: READ,
    handle: (call, service) => {
      const run = findRun(call);
      const artifacts = call.repository.artifacts.filter((artifact) => artifact.runId === run.id);
      return listArtifacts(call, service, artifacts);
    },
  },
  { method: 'GET', path: `${ROOT}/workflows/{workflow_id}/runs`, permissions: READ, handle: listWorkflowRuns },
];
