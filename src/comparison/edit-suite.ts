/**
 * Does to a suite what a project wants done before it is compared: renames, then a choice of benchmarks by their new names,
 * then tags, then a choice of metric. Room: comparison.
 */
import type { Finding } from '../model/finding.ts';
import { capturesOf, fillIn, fitsPattern } from '../model/pattern.ts';
import { seriesOf, type Benchmark, type Suite } from '../model/suite.ts';
import type { Rename, SuiteEdits } from './suite-edits.ts';

/** The suite as it is compared, what was wrong with the edits, and what they did, one sentence each. */
export interface EditedSuite {
  readonly suite: Suite;
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

/** Applies the edits; total. `subject` names the side, e.g. `baseline`. Without anything to do it is the same suite. */
export function editSuite(suite: Suite, edits: SuiteEdits, subject: string): EditedSuite {
  const renamed = rename(suite.benchmarks, edits.renames, subject);
  const chosen = renamed.benchmarks.filter(({ name }) => isWanted(name, edits));
  const tagged = chosen.map((benchmark) => withTags(benchmark, edits));
  const judged = edits.metric === null ? tagged : tagged.flatMap((benchmark) => aboutMetric(benchmark, edits.metric));
  const notes = [
    ...noteOf(renamed.count, subject, 'renamed'),
    ...noteOf(renamed.benchmarks.length - chosen.length, subject, 'left out by include and exclude'),
    ...noteOf(tagged.length - judged.length, subject, `left out for having no metric ${JSON.stringify(edits.metric)}`),
  ];
  const findings = [
    ...renamed.findings,
    ...(tagged.length > 0 && judged.length === 0 ? [noSuchMetric(tagged, edits.metric ?? '', subject)] : []),
  ];
  return { suite: { ...suite, benchmarks: judged }, findings, notes };
}

const noteOf = (count: number, subject: string, what: string): string[] =>
  count === 0 ? [] : [`${subject}: ${count} ${count === 1 ? 'benchmark was' : 'benchmarks were'} ${what}.`];

interface Renamed {
  readonly benchmarks: readonly Benchmark[];
  readonly count: number;
  readonly findings: readonly Finding[];
}

/** Old names become new ones, but for those that would make two benchmarks of one name. */
function rename(benchmarks: readonly Benchmark[], renames: readonly Rename[], subject: string): Renamed {
  if (renames.length === 0) return { benchmarks, count: 0, findings: [] };
  const names = benchmarks.map(({ name }) => newName(name, renames));
  const clashes: string[] = [];
  const takers = takersOf(names, benchmarks);
  // A benchmark that keeps its old name may stand in the way of another's new one, so until nothing clashes any more.
  for (let clashing = clashingIn(names, benchmarks); clashing.length > 0;) {
    const next: number[] = [];
    for (const index of clashing) {
      const old = benchmarks[index]?.name ?? '';
      clashes.push(`${old} → ${names[index] ?? ''}`);
      names[index] = old;
      for (const taker of takers.get(old) ?? []) next.push(taker);
      takers.delete(old);
    }
    // What clashed in this round keeps its own name now, and clashes with nothing.
    clashing = next.filter((index) => names[index] !== benchmarks[index]?.name).sort((one, other) => one - other);
  }
  const renamed = benchmarks.map((benchmark, index): Benchmark => {
    const name = names[index] ?? benchmark.name;
    return name === benchmark.name ? benchmark : { ...benchmark, name };
  });
  const count = renamed.filter((benchmark, index) => benchmark !== benchmarks[index]).length;
  return { benchmarks: renamed, count, findings: clashes.length === 0 ? [] : [clash(clashes, subject)] };
}

/** Where each name is the new one of a benchmark that had another. */
function takersOf(names: readonly string[], benchmarks: readonly Benchmark[]): Map<string, number[]> {
  const takers = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    if (name === benchmarks[index]?.name) continue;
    const list = takers.get(name);
    if (list === undefined) takers.set(name, [index]);
    else list.push(index);
  }
  return takers;
}

/** Where a renamed benchmark has the name of one that kept its own, or of an earlier renamed one. */
function clashingIn(names: readonly string[], benchmarks: readonly Benchmark[]): readonly number[] {
  const isRenamed = (index: number): boolean => names[index] !== benchmarks[index]?.name;
  const taken = new Set(names.filter((_, index) => !isRenamed(index)));
  const clashing: number[] = [];
  names.forEach((name, index) => {
    if (!isRenamed(index)) return;
    if (taken.has(name)) clashing.push(index);
    else taken.add(name);
  });
  return clashing;
}

/** The first rename whose pattern fits counts. */
function newName(name: string, renames: readonly Rename[]): string {
  for (const { from, to } of renames) {
    const captures = capturesOf(name, from);
    if (captures !== null) return fillIn(to, captures);
  }
  return name;
}

function clash(clashes: readonly string[], subject: string): Finding {
  const benchmarks = clashes.length === 1 ? '1 benchmark' : `${clashes.length} benchmarks`;
  return {
    code: 'input.duplicate-name',
    severity: 'warning',
    subject,
    message: `${benchmarks} of the ${subject} kept the old name, because another has the new one already.`,
    evidence: clashes.slice(0, 20),
    remedy: 'Make the patterns of `renames` narrower, so that no two benchmarks get one name.',
  };
}

function isWanted(name: string, { include, exclude }: SuiteEdits): boolean {
  if (exclude.some((pattern) => fitsPattern(name, pattern))) return false;
  return include.length === 0 || include.some((pattern) => fitsPattern(name, pattern));
}

function withTags(benchmark: Benchmark, { tagRules }: SuiteEdits): Benchmark {
  const added = tagRules.filter(({ pattern }) => fitsPattern(benchmark.name, pattern)).map(({ tag }) => tag);
  return added.length === 0 ? benchmark : { ...benchmark, tags: [...new Set([...benchmark.tags, ...added])] };
}

/** The benchmark with the metric's series first, which is what it is about then; nothing when it does not have it. */
function aboutMetric(benchmark: Benchmark, metric: string | null): Benchmark[] {
  const judged = metric === null ? undefined : seriesOf(benchmark, metric);
  if (judged === undefined) return [];
  return [{ ...benchmark, series: [judged, ...benchmark.series.filter((series) => series !== judged)] }];
}

function noSuchMetric(benchmarks: readonly Benchmark[], metric: string, subject: string): Finding {
  const ids = [...new Set(benchmarks.flatMap(({ series }) => series.map((one) => one.metric.id)))];
  return {
    code: 'input.missing-metric',
    severity: 'error',
    subject,
    message: `No benchmark of the ${subject} has the metric ${JSON.stringify(metric)} that was to be judged.`,
    evidence: ids.length === 0 ? [] : [`metrics that it has: ${ids.slice(0, 20).join(', ')}`],
    remedy: 'Set `metric` to one that the tool writes; `plumbline inspect FILE` lists them.',
  };
}
