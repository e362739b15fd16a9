/**
 * Files of a build matrix: each leg (system, compiler, machine) measured the same benchmarks, and they are no sessions of
 * one another. Each leg's benchmarks get its name behind theirs, and as a tag. Room: formats.
 */
import type { Suite } from '../model/suite.ts';
import { labelOf } from './file-facts.ts';

/**
 * The leg that a file is of: the first folder below `root` (the directory or the pattern's fixed part that the user named; for
 * artifacts nothing, as their own name comes first), else the file's name without endings. It does not depend on which
 * other legs there are, so that one that failed to upload does not rename the others.
 */
export function legOf(fileName: string, root: string): string {
  const path = fileName.replaceAll('\\', '/');
  const start = root.replaceAll('\\', '/').replace(/\/+$/, '');
  const below =
    start !== '' && path.startsWith(`${start}/`) ? path.slice(start.length + 1) : path.replace(/^(\.?\/)+/, '');
  const [folder = '', ...rest] = below.split('/');
  return rest.length === 0 ? labelOf(folder) : folder;
}

/** The suite with each benchmark called `NAME [LEG]` and tagged with the leg. */
export function asLeg(suite: Suite, leg: string): Suite {
  const benchmarks = suite.benchmarks.map((benchmark) => ({
    ...benchmark,
    name: `${benchmark.name} [${leg}]`,
    tags: benchmark.tags.includes(leg) ? benchmark.tags : [...benchmark.tags, leg],
  }));
  return { ...suite, benchmarks };
}
