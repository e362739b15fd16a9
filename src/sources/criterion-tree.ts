/**
 * Criterion.rs keeps a directory for each benchmark and no file that holds them all: here its files become one. Room: sources.
 * What it keeps of earlier runs (`base/`, `change/`, named baselines) and for its pages (`report/`) is left out.
 */
import type { NamedBytes } from './decode.ts';

const partPattern = /^(?:(.*)[/\\])?([^/\\]+)[/\\](benchmark|sample|estimates|tukey)\.json$/;

interface Part {
  readonly file: NamedBytes;
  /** The benchmark's directory, and which run of it: `new`, `base`, … */
  readonly benchmark: string;
  readonly run: string;
  readonly part: string;
}

/** The files given, with those of each tree of Criterion.rs replaced by one that formats/criterion.ts reads. */
export function joinCriterionTrees(files: readonly NamedBytes[]): readonly NamedBytes[] {
  const benchmarks = new Map<string, Part[]>();
  for (const file of files) {
    const [, benchmark = '', run, part] = partPattern.exec(file.name) ?? [];
    if (run === undefined || part === undefined) continue;
    const known = benchmarks.get(benchmark) ?? [];
    benchmarks.set(benchmark, known);
    known.push({ file, benchmark, run, part });
  }
  const trees = new Map<string, { directory: string; parts: readonly Part[] }[]>();
  const taken = new Set<NamedBytes>();
  for (const [benchmark, all] of benchmarks) {
    const run = runOf(all);
    const chosen = all.filter((one) => one.run === run);
    if (!chosen.some(isOfCriterion)) continue;
    const root = rootOf(benchmark, chosen);
    const tree = trees.get(root) ?? [];
    trees.set(root, tree);
    tree.push({ directory: benchmark === '' ? run : `${benchmark}/${run}`, parts: chosen });
    for (const { file } of all) taken.add(file);
  }
  const joined = [...trees].map(([root, entries]) => treeFile(root, entries));
  return joined.length === 0 ? files : [...joined, ...files.filter((file) => !taken.has(file))];
}

/** The newest run is called `new`; a directory that was copied without it has one other. */
const runOf = (parts: readonly Part[]): string =>
  (parts.find(({ run }) => run === 'new') ?? parts.find(({ run }) => run !== 'change'))?.run ?? 'change';

const textOf = (file: NamedBytes): string => Buffer.from(file.bytes).toString('utf8');

function isOfCriterion({ part, file }: Part): boolean {
  const beginning = Buffer.from(file.bytes.subarray(0, 4096)).toString('utf8');
  if (part === 'benchmark') return /^\s*\{\s*"group_id"\s*:/.test(beginning);
  return part === 'sample' && /^\s*(\{\s*"sampling_mode"\s*:|\[\s*\[)/.test(beginning);
}

/** Where the tree begins: `directory_name` says how much of the path belongs to the benchmark. */
function rootOf(benchmark: string, parts: readonly Part[]): string {
  const described = parts.find(({ part }) => part === 'benchmark');
  const [, name = ''] =
    /"directory_name"\s*:\s*"((?:[^"\\]|\\.){0,1000})"/.exec(described ? textOf(described.file) : '') ?? [];
  const path = benchmark.replaceAll('\\', '/');
  const [before] = path.split(/(?<=(?:^|\/)criterion)\//);
  if (name !== '' && path.endsWith(name)) return path.slice(0, path.length - name.length).replace(/\/$/, '');
  return path === before ? path.split('/').slice(0, -1).join('/') : (before ?? '');
}

function treeFile(root: string, entries: readonly { directory: string; parts: readonly Part[] }[]): NamedBytes {
  const records = entries
    .toSorted((one, two) => (one.directory < two.directory ? -1 : 1))
    .map(({ directory, parts }) => ({
      // Within the tree, so that the same results are the same bytes wherever they lie.
      directory: root === '' ? directory : directory.slice(root.length + 1),
      ...Object.fromEntries(parts.map(({ part, file }) => [part, textOf(file)])),
    }));
  return { name: root === '' ? 'criterion' : root, bytes: Buffer.from(JSON.stringify({ criterion: records })) };
}
