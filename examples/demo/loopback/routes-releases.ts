/*
 * Releases by tag, and their files: as JSON, or by a signed URL when the bytes are asked for. Embedded GitHub.
 */
import { json, numberParameter, orNotFound, paginate, raw } from './calls.ts';
import type { RepositoryCall, Reply, Route, Service } from './calls.ts';
import { representRelease, representReleaseAsset } from './represent-report.ts';
import { redirectTo } from './signed-urls.ts';

const READ = [{ contents: 'read' }] as const;

/** `GET …/releases/tags/{tag}` */
function getRelease(call: RepositoryCall, service: Service): Reply {
  const release = orNotFound(call.repository.releases.find((candidate) => candidate.tag === call.parameters.tag));
  return json(representRelease(release, call.repository, service.links));
}

/** `GET …/releases/latest`: the newest that is neither a draft nor a pre-release. */
function getLatestRelease(call: RepositoryCall, service: Service): Reply {
  const released = call.repository.releases.filter(({ prerelease }) => prerelease !== true);
  const latest = orNotFound(
    released.sort(
      (first, second) => Date.parse(second.createdAt) - Date.parse(first.createdAt) || second.id - first.id,
    )[0],
  );
  return json(representRelease(latest, call.repository, service.links));
}

/** `GET …/releases/{release_id}/assets` */
function listAssets(call: RepositoryCall, service: Service): Reply {
  const id = numberParameter(call, 'release_id');
  const release = orNotFound(call.repository.releases.find((candidate) => candidate.id === id));
  const page = paginate(call, service, release.assets);
  const shown = page.items.map((asset) => representReleaseAsset(asset, release, call.repository, service.links));
  return json(shown, 200, page.headers);
}

/** `GET …/releases/assets/{asset_id}`; with `Accept: application/octet-stream` a redirect to the bytes. */
function getAsset(call: RepositoryCall, service: Service): Reply {
  const id = numberParameter(call, 'asset_id');
  const release = orNotFound(call.repository.releases.find((candidate) => candidate.assets.some((a) => a.id === id)));
  const asset = orNotFound(release.assets.find((candidate) => candidate.id === id));
  if (call.headers.accept?.includes('application/octet-stream') === true) {
    const { name, bytes, contentType } = asset;
    if (service.assetsAtOnce) return raw(bytes, contentType);
    return redirectTo(service.signedUrls.sign({ fileName: name, bytes, contentType }));
  }
  return json(representReleaseAsset(asset, release, call.repository, service.links));
}

const ROOT = '/repos/{owner}/{repo}/releases';

/** All operations on releases. */
export const releaseRoutes: readonly Route[] = [
  { method: 'GET', path: `${ROOT}/latest`, permissions: READ, handle: getLatestRelease },
  { method: 'GET', path: `${ROOT}/tags/{tag}`, permissions: READ, handle: getRelease },
  { method: 'GET', path: `${ROOT}/{release_id}/assets`, permissions: READ, handle: listAssets },
  { method: 'GET', path: `${ROOT}/assets/{asset_id}`, permissions: READ, handle: getAsset },
];
