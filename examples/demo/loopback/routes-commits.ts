/*
 * The repository, its commits, comparisons and files. Embedded GitHub.
 */
import { failure, json, notFound, orNotFound, paginate, raw } from './calls.ts';
import type { RepositoryCall, Reply, Route, Service } from './calls.ts';
import { blobShaOf, compareCommits, listAncestors, resolveComparisonSide, resolveReference, treeAt } from './git.ts';
import {
  representCommit,
  representCommitWithFiles,
  representComparison,
  representContent,
} from './represent-commit.ts';
import { representFullRepository, repositoryUrl } from './represent-repository.ts';
import { nodeIdOf } from './represent-user.ts';
import type { CommitRecord } from './world.ts';

const READ = [{ contents: 'read' }] as const;

/** The largest file whose content stands in the JSON answer; larger ones are given raw alone. */
const INLINE_LIMIT = 1024 * 1024;

/** Commits that a comparison shows when no page is asked for. */
const COMPARISON_COMMITS = 250;

/** `GET …/commits` */
function listCommits(call: RepositoryCall, service: Service): Reply {
  const start = resolveReference(
    service.world,
    call.repository,
    call.query.get('sha') ?? call.repository.defaultBranch,
  );
  // GitHub answers an unknown branch here with 404, a repository without commits with 409.
  if (start === undefined)
    throw call.repository.branches.size === 0 ? failure(409, 'Git Repository is empty.') : notFound();
  const [since, until, path] = [call.query.get('since'), call.query.get('until'), call.query.get('path')];
  const found = listAncestors(service.world, start).filter(
    (commit) =>
      (since === null || Date.parse(commit.date) >= Date.parse(since)) &&
      (until === null || Date.parse(commit.date) <= Date.parse(until)) &&
      (path === null || touches(commit, path)),
  );
  const page = paginate(call, service, found);
  const shown = page.items.map((commit) => representCommit(commit, call.repository, service.links));
  return json(shown, 200, page.headers);
}

/** Whether a commit changes a file, or one in a directory. */
function touches(commit: CommitRecord, path: string): boolean {
  return Object.keys(commit.changes).some((changed) => changed === path || changed.startsWith(`${path}/`));
}

/** `GET …/commits/{ref}`; with the media type `sha`, just the SHA as text. */
function getCommit(call: RepositoryCall, service: Service): Reply {
  const reference = call.parameters.ref ?? '';
  const commit = resolveReference(service.world, call.repository, reference);
  if (commit === undefined) throw failure(422, `No commit found for SHA: ${reference}`);
  if (call.headers.accept?.includes('.sha') === true)
    return raw(commit.sha, 'application/vnd.github.sha; charset=utf-8');
  return json(representCommitWithFiles(service.world, commit, call.repository, service.links));
}

/** `GET …/compare/{basehead}` */
function compare(call: RepositoryCall, service: Service): Reply {
  const basehead = call.parameters.basehead ?? '';
  const [from, to, ...rest] = basehead.split('...');
  if (from === undefined || to === undefined || rest.length > 0) throw notFound();
  const base = orNotFound(resolveComparisonSide(service.world, call.repository, from));
  const head = orNotFound(resolveComparisonSide(service.world, call.repository, to));
  const divergence = compareCommits(service.world, base, head);
  if (divergence === undefined) throw failure(404, `No common ancestor between ${from} and ${to}.`);
  const paged = call.query.has('page') || call.query.has('per_page');
  const page = paginate(call, service, divergence.ahead);
  const ahead = paged ? page.items : divergence.ahead.slice(0, COMPARISON_COMMITS);
  const firstPage = Number(call.query.get('page') ?? 1) === 1;
  return json(
    representComparison(
      service.world,
      { base, head, basehead, firstPage },
      divergence,
      ahead,
      call.repository,
      service.links,
    ),
    200,
    paged ? page.headers : {},
  );
}

/** `GET …/contents/{path}`: a file, a directory's listing, or with the media type `raw` the bytes. */
function getContents(call: RepositoryCall, service: Service): Reply {
  const path = (call.parameters.path ?? '').replace(/\/$/, '');
  const reference = call.query.get('ref') ?? call.repository.defaultBranch;
  const commit = resolveReference(service.world, call.repository, reference);
  if (commit === undefined) throw failure(404, `No commit found for the ref ${reference}`);
  const tree = treeAt(service.world, commit);
  const content = tree.get(path);
  if (content === undefined) return listDirectory(call, service, tree, path, reference);
  if (call.headers.accept?.includes('.raw') === true) return raw(content, 'application/vnd.github.raw; charset=utf-8');
  const inline = content.length <= INLINE_LIMIT;
  return json({
    ...representContent(path, content, reference, call.repository, service.links),
    encoding: inline ? 'base64' : 'none',
    // GitHub wraps base64 at 60 characters.
    content: inline ? content.toString('base64').replace(/.{60}/g, '$&\n') : '',
  });
}

/** `GET …/git/blobs/{file_sha}`: any blob of any commit that the repository can see. */
function getBlob(call: RepositoryCall, service: Service): Reply {
  const wanted = call.parameters.file_sha;
  const contents = [...service.world.commits.values()].flatMap(({ changes }) => Object.values(changes));
  const bytes = orNotFound(
    contents.map((content) => Buffer.from(content ?? '')).find((content) => blobShaOf(content) === wanted),
  );
  return json({
    sha: wanted,
    node_id: nodeIdOf('Blob', bytes.length),
    size: bytes.length,
    url: `${repositoryUrl(call.repository, service.links)}/git/blobs/${wanted ?? ''}`,
    content: bytes.toString('base64').replace(/.{60}/g, '$&\n'),
    encoding: 'base64',
  });
}

/** The members of a directory, or 404 when nothing lies below the path. */
function listDirectory(
  call: RepositoryCall,
  service: Service,
  tree: ReadonlyMap<string, Buffer>,
  path: string,
  reference: string,
): Reply {
  const prefix = path === '' ? '' : `${path}/`;
  const members = new Map<string, Buffer | undefined>();
  for (const [file, content] of tree) {
    if (!file.startsWith(prefix)) continue;
    const [name = '', ...deeper] = file.slice(prefix.length).split('/');
    members.set(prefix + name, deeper.length === 0 ? content : undefined);
  }
  if (members.size === 0) throw notFound();
  return json(
    [...members]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([member, content]) => representContent(member, content, reference, call.repository, service.links)),
  );
}

const ROOT = '/repos/{owner}/{repo}';

/** All operations on the repository's content. */
export const commitRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: ROOT,
    permissions: [],
    handle: (call, service) => json(representFullRepository(call.repository, service.world, service.links)),
  },
  { method: 'GET', path: `${ROOT}/commits`, permissions: READ, handle: listCommits },
  { method: 'GET', path: `${ROOT}/commits/{ref}`, permissions: READ, handle: getCommit },
  { method: 'GET', path: `${ROOT}/compare/{basehead}`, permissions: READ, handle: compare },
  { method: 'GET', path: `${ROOT}/git/blobs/{file_sha}`, permissions: READ, handle: getBlob },
  { method: 'GET', path: `${ROOT}/contents/{path}`, permissions: READ, handle: getContents },
];
