/*
 * Cuts the operations that Plumbline uses out of GitHub's own OpenAPI description, so that the contract tests can
 * hold every exchange with the loopback GitHub against it. The description is large (13 MB) and changes weekly, so
 * it is not a dependency: it is fetched once, sliced, and the slice is committed.
 *
 *   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz      (the version of the committed slice)
 *   node scripts/openapi-slice.mjs package/generated/api.github.com.json
 *
 * Usage: node scripts/openapi-slice.mjs DESCRIPTION [OUTPUT]. The output is deterministic: same description, same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const REPOSITORY = '/repos/{owner}/{repo}';

/** Path below the repository (or absolute, when it starts with `//`) -> methods kept. */
const OPERATIONS = {
  '//rate_limit': ['get'],
  '//user': ['get'],
  '': ['get'],
  '/actions/artifacts': ['get'],
  '/actions/artifacts/{artifact_id}': ['get'],
  '/actions/artifacts/{artifact_id}/{archive_format}': ['get'],
  '/actions/runs': ['get'],
  '/actions/runs/{run_id}': ['get'],
  '/actions/runs/{run_id}/artifacts': ['get'],
  '/actions/workflows/{workflow_id}/runs': ['get'],
  '/check-runs': ['post'],
  '/check-runs/{check_run_id}': ['patch'],
  '/collaborators/{username}/permission': ['get'],
  '/commits': ['get'],
  '/commits/{commit_sha}/pulls': ['get'],
  '/commits/{ref}': ['get'],
  '/compare/{basehead}': ['get'],
  '/contents/{path}': ['get'],
  '/git/blobs/{file_sha}': ['get'],
  '/issues/comments/{comment_id}': ['get', 'patch', 'delete'],
  '/issues/{issue_number}/comments': ['get', 'post'],
  '/issues/{issue_number}/events': ['get'],
  '/issues/{issue_number}/labels': ['get'],
  '/pulls': ['get'],
  '/pulls/{pull_number}': ['get'],
  '/releases/assets/{asset_id}': ['get'],
  '/releases/latest': ['get'],
  '/releases/tags/{tag}': ['get'],
  '/releases/{release_id}/assets': ['get'],
  '/statuses/{sha}': ['post'],
};

/** Prose and hints: a validator needs none of them. `title` is kept out too, `operationId` names an operation in messages. */
const PROSE = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags', 'deprecated']);

/** Keys below which the keys are names (a property may well be called `description`) rather than OpenAPI words. */
const NAME_MAPS = new Set(['properties', 'responses', 'content', 'headers', 'mapping', 'schemas', 'parameters']);

/**
 * A copy of a piece of the description without prose. `names` says that the keys of this object are names.
 */
function strip(node, names = false) {
  if (Array.isArray(node)) return node.map((item) => strip(item));
  if (node === null || typeof node !== 'object') return node;
  const kept = {};
  for (const [key, value] of Object.entries(node)) {
    if (!names && (PROSE.has(key) || key.startsWith('x-'))) continue;
    kept[key] = strip(value, !names && NAME_MAPS.has(key) && !Array.isArray(value));
  }
  return kept;
}

/** Adds to `found` every `#/components/<kind>/<name>` that `node` refers to, following what those refer to. */
function collectReferences(node, description, found) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.$ref === 'string' && !found.has(node.$ref)) {
    found.add(node.$ref);
    collectReferences(strip(resolve(node.$ref, description)), description, found);
  }
  for (const value of Object.values(node)) collectReferences(value, description, found);
}

/** The component that a local `$ref` names; throws when the description has none. */
function resolve(reference, description) {
  const [root, components, kind, name, ...rest] = reference.split('/');
  const component = description.components[kind]?.[name];
  if (root !== '#' || components !== 'components' || rest.length > 0 || component === undefined) {
    throw new Error(`cannot follow the reference ${reference}`);
  }
  return component;
}

/** OpenAPI demands a description of each response: the shortest one. */
function withEmptyDescription(response) {
  return response.$ref === undefined ? { description: '', ...response } : response;
}

/** The operations asked for, as OpenAPI `paths`. */
function slicePaths(description) {
  const paths = {};
  for (const [below, methods] of Object.entries(OPERATIONS)) {
    const path = below.startsWith('//') ? below.slice(1) : REPOSITORY + below;
    const kept = {};
    for (const method of methods) {
      const operation = description.paths[path]?.[method];
      if (operation === undefined) throw new Error(`the description has no ${method} ${path}`);
      const stripped = strip(operation);
      for (const [status, response] of Object.entries(stripped.responses)) {
        stripped.responses[status] = withEmptyDescription(response);
      }
      kept[method] = stripped;
    }
    paths[path] = kept;
  }
  return paths;
}

/** The components that the paths refer to, sorted by kind and name. */
function sliceComponents(paths, description) {
  const found = new Set();
  collectReferences(paths, description, found);
  const components = {};
  for (const reference of [...found].sort()) {
    const [, , kind, name] = reference.split('/');
    const stripped = strip(resolve(reference, description));
    const kindOf = (components[kind] ??= {});
    kindOf[name] = kind === 'responses' ? withEmptyDescription(stripped) : stripped;
  }
  return components;
}

/** JSON with one operation or component a line: small, and a diff shows which one changed. */
function print(slice) {
  const entries = (object, indent, child) =>
    `{\n${Object.entries(object)
      .map(([key, value]) => `${indent}${JSON.stringify(key)}: ${child(value)}`)
      .join(',\n')}\n${indent.slice(2)}}`;
  const line = (value) => JSON.stringify(value);
  const group = (value) => entries(value, '    ', line);
  return `${entries(slice, '  ', (value) =>
    value === slice.paths
      ? group(value)
      : value === slice.components
        ? entries(value, '    ', (kind) => entries(kind, '      ', line))
        : line(value),
  )}\n`;
}

const [input, output = new URL('../__tests__/contract/github-openapi.slice.json', import.meta.url)] =
  process.argv.slice(2);
if (input === undefined) {
  console.error('usage: node scripts/openapi-slice.mjs DESCRIPTION [OUTPUT]');
  process.exit(64);
}
const description = JSON.parse(readFileSync(input, 'utf8'));
const paths = slicePaths(description);
const slice = {
  openapi: description.openapi,
  info: { title: "A slice of GitHub's REST API description", version: description.info.version },
  paths,
  components: sliceComponents(paths, description),
};
const text = print(slice);
writeFileSync(output, text);
console.log(
  `${Object.values(paths).flatMap(Object.keys).length} operations, ${Object.keys(slice.components.schemas).length} schemas, ${text.length} characters`,
);
