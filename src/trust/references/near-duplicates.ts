/**
 * Which suites are one build measured again, or even one file named twice? Three references that are one build are one
 * witness. Room: trust.
 */
import { median } from 'simple-statistics';
import type { Environment, WrittenField } from '../../model/environment.ts';
import { seriesOf, flatValues, type SampledSeries, type Suite } from '../../model/suite.ts';

/** From this share of equal values on, two files are copies of one measurement. */
const copiedShare = 0.95;
/**
 * Sessions of one build differ by less: in the five pairs of one commit that this was fitted to, the median benchmark moved
 * by 0.6–0.8 % and the mean by at most 0.7 % where the machine stayed as it was; builds of CPython by different compilers
 * differ by 1.2 % and more in the median benchmark.
 */
const indistinguishable = 0.01;

/** What tells builds apart when it is known on both sides. */
const buildFields: readonly WrittenField[] = ['compiler', 'compilerFlags', 'runtime'];

/** True when both were read from the same bytes, or from copies of the same values. */
export function isSameMeasurement(one: Suite, other: Suite): boolean {
  const digests = (suite: Suite): string[] => suite.provenance.files.flatMap(({ sha256 }) => sha256 ?? []).sort();
  const [first, second] = [digests(one), digests(other)];
  if (first.length > 0 && first.join() === second.join()) return true;
  let compared = 0;
  let equal = 0;
  const byName = new Map(other.benchmarks.map((benchmark) => [benchmark.name, benchmark]));
  for (const benchmark of one.benchmarks) {
    const [series] = benchmark.series;
    const match = byName.get(benchmark.name);
    const counterpart = series && match && seriesOf(match, series.metric.id);
    if (series?.kind !== 'samples' || counterpart?.kind !== 'samples') continue;
    if (!varies(series)) continue;
    compared += 1;
    if (isSameValues(series, counterpart)) equal += 1;
  }
  return compared > 0 && equal / compared >= copiedShare;
}

/** Whether any value differs from the first: constant ones, as counts have them, repeat in honest measurements too. */
function varies(series: SampledSeries): boolean {
  const first = firstValue(series);
  return series.sessions.some(({ processes }) =>
    processes.some(({ values }) => values.some((value) => value !== first)),
  );
}

function isSameValues(one: SampledSeries, other: SampledSeries): boolean {
  // Nearly always it ends here: this runs over every session of a history.
  if (firstValue(one) !== firstValue(other)) return false;
  const [mine, theirs] = [flatValues(one), flatValues(other)];
  return mine.length === theirs.length && mine.every((value, index) => value === theirs[index]);
}

function firstValue({ sessions }: SampledSeries): number | undefined {
  for (const { processes } of sessions) for (const { values } of processes) if (values.length > 0) return values[0];
  return undefined;
}

/** The measured commit: as the file tells it, else that of the run that uploaded it. */
export function commitOf({ provenance: { commit, artifact } }: Suite): string | undefined {
  return commit ?? artifact?.headSha;
}

/** True when both tell the commit that was measured, and it is one. */
export function isSameCommit(one: Suite, other: Suite): boolean {
  const [first, second] = [commitOf(one), commitOf(other)];
  return first !== undefined && second !== undefined && (first.startsWith(second) || second.startsWith(first));
}

/**
 * True when nothing that the files tell makes them different builds, and no benchmark tells either. `means` are their ln
 * means by benchmark. Builds can be equally fast and yet be different, so that this is a presumption only.
 */
export function isSameBuild(
  one: Suite,
  other: Suite,
  means: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>],
): boolean {
  const known = commitOf(one) !== undefined && commitOf(other) !== undefined;
  if ((known && !isSameCommit(one, other)) || differsAsBuild(one.environment, other.environment)) return false;
  const changes = [...means[0]].flatMap(([name, mean]) => {
    const counterpart = means[1].get(name);
    return counterpart === undefined ? [] : [mean - counterpart];
  });
  if (changes.length === 0) return false;
  const mean = changes.reduce((sum, value) => sum + value, 0) / changes.length;
  return Math.abs(mean) <= indistinguishable && median(changes.map(Math.abs)) <= indistinguishable;
}

function differsAsBuild(one: Environment, other: Environment): boolean {
  return buildFields.some((field) => {
    const [first, second] = [one[field], other[field]];
    return first !== undefined && second !== undefined && first !== second;
  });
}
