/**
 * What names can be: artifacts', branches' and tags', paths', workflows', repositories'. Each reader says what is wrong, where,
 * and what to write instead. Room: sources.
 */

/** What is wrong with a name; `at` counts its characters from 0. */
export interface NameProblem {
  readonly at: number;
  readonly problem: string;
  readonly remedy: string;
}

const wrong = (at: number, problem: string, remedy: string): NameProblem => ({ at, problem, remedy });

/** GitHub refuses these in the names of artifacts; `*` and `?` make a glob of one. */
const notInArtifacts = /["<>|:\\/]/;

/** What is wrong with an artifact's name or glob. */
export function artifactNameProblem(name: string): NameProblem | null {
  if (name.trim() === '')
    return wrong(0, 'the artifact’s name is missing', 'Write its name, or a glob such as bench-*.');
  const at = name.search(notInArtifacts);
  if (at < 0) return null;
  return wrong(
    at,
    `there is ${JSON.stringify(name[at])}, which no artifact’s name can hold`,
    'Write the name as it stands in the upload step.',
  );
}

/** What is wrong with a branch's or tag's name, by git's rules (git-check-ref-format). */
export function referenceProblem(name: string, noun: 'branch' | 'tag'): NameProblem | null {
  if (name === '') return wrong(0, `the ${noun}’s name is missing`, `Write the ${noun}’s name.`);
  const at = name.search(/[ ~^:?*[\\\u007f]|\.\.|@\{|\/\/|\/\.|^[./]|[./]$|\.lock(?:\/|$)/);
  if (at < 0 && name !== '@') return null;
  return wrong(
    Math.max(at, 0),
    `${JSON.stringify(name)} can be no ${noun}’s name in git`,
    `Write the whole name of the ${noun}; globs are for names of artifacts and files.`,
  );
}

/** What is wrong with a path on a branch. */
export function branchPathProblem(path: string): NameProblem | null {
  const climbing = climbingProblem(path, 'the repository’s root');
  if (climbing !== null) return climbing;
  const inFolder = path.slice(0, path.lastIndexOf('/') + 1).search(/[*?]/);
  if (inFolder < 0) return null;
  return wrong(
    inFolder,
    'there is a glob in the name of a folder, and folders on branches are not searched',
    'Write the folder out; only the file’s own name may be a glob.',
  );
}

/** What is wrong with a path or glob in the workspace. */
export function filePatternProblem(pattern: string): NameProblem | null {
  return pattern.startsWith('!')
    ? wrong(0, 'a pattern cannot begin with an exclamation mark', 'Write a pattern of the files that are wanted.')
    : climbingProblem(pattern, 'the workspace’s root');
}

function climbingProblem(path: string, root: string): NameProblem | null {
  const remedy = `Write the path from ${root}, with forward slashes, such as bench/results.json.`;
  if (path.trim() === '') return wrong(0, 'the path is missing', remedy);
  const backslash = path.indexOf('\\');
  if (backslash >= 0) return wrong(backslash, 'there is a backslash', remedy);
  if (/^(?:\/|~|[a-z]:)/i.test(path)) return wrong(0, 'the path is absolute', remedy);
  const climb = path.search(/(?:^|\/|[{,(|])\.\.(?:\/|$|[},)|])/);
  if (climb >= 0) return wrong(climb, `the path leads out of ${root}`, remedy);
  if (path.endsWith('/'))
    return wrong(
      path.length - 1,
      'the path ends with a slash, and a file is wanted',
      `${remedy} For all files of a folder write FOLDER/*.`,
    );
  if (path.includes('//') || /(?:^|\/)\.\//.test(path)) return wrong(0, 'the path has an empty part', remedy);
  return null;
}

/** The file name of a workflow, or what is wrong: `bench.yml`, or with its folder. */
export function readWorkflowName(text: string): string | NameProblem {
  const name = text.replace(/^(?:\.\/)?\.github\/workflows\//, '');
  if (/^[\w][\w.+ -]*\.ya?ml$/.test(name)) return name;
  return wrong(
    0,
    `${JSON.stringify(text)} is no workflow’s file name`,
    'Write the file’s name in .github/workflows, e.g. @workflow:bench.yml.',
  );
}

/** A repository, or what is wrong: `owner/name`. */
export function readRepositoryName(text: string): { readonly owner: string; readonly repo: string } | NameProblem {
  const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9_-]{0,99})\/([A-Za-z0-9._-]{1,100})$/.exec(text) ?? [];
  if (owner !== undefined && repo !== undefined && repo !== '.' && repo !== '..') return { owner, repo };
  return wrong(0, `${JSON.stringify(text)} is no repository`, 'Write OWNER/NAME, e.g. @repo:python/cpython.');
}
