/**
 * Several result files of one side become one suite: a benchmark that only one file has is a shard of the suite, one
 * that several have was measured in several sessions. Room: formats.
 */
import type { Finding } from '../model/finding.ts';
import { sameMetric } from '../model/metric.ts';
import type { Provenance } from '../model/provenance.ts';
import { seriesById, type Benchmark, type SampledSeries, type Series, type Suite } from '../model/suite.ts';
import { commonEnvironment } from './common-environment.ts';

/** One suite made of several, what was wrong with that, and what the reader of the report should know. */
export interface MergedSuite {
  readonly suite: Suite;
  readonly findings: readonly Finding[];
  /** One sentence each. */
  readonly notes: readonly string[];
}

/**
 * Merges suites (at least one) into one called `label`. Sessions stand in order of time when every file says when it
 * was measured, else in the order given; a file whose bytes were there already is counted once, unless it stands for other
 * benchmarks, as the same bytes in two legs of a build matrix do. `subject` is the
 * findings' subject. Suite-level metadata and format are the first suite's; environment keeps what all agree on.
 */
export function mergeSuites(suites: readonly [Suite, ...Suite[]], label: string, subject: string): MergedSuite {
  const notes: string[] = [];
  const findings: Finding[] = [];
  const [first, ...others] = inOrderOfTime(withoutCopies(suites, subject, notes));
  if (others.length === 0) return { suite: { ...first, label }, findings, notes };
  const all = partedByParameters([first, ...others], subject, notes);
  const benchmarks = new Map<string, Benchmark>();
  for (const suite of all) {
    for (const benchmark of suite.benchmarks) {
      const earlier = benchmarks.get(benchmark.name);
      const merged = earlier === undefined ? benchmark : joined(earlier, benchmark, suite, subject, findings);
      benchmarks.set(benchmark.name, merged);
    }
  }
  const suite: Suite = {
    ...first,
    label,
    benchmarks: [...benchmarks.values()],
    environment: commonEnvironment(all, subject, notes),
    provenance: mergedProvenance(all),
  };
  notes.unshift(`${subject}: ${all.length} files were merged into one suite of ${benchmarks.size} benchmarks.`);
  return { suite, findings, notes };
}

/**
 * One name with other parameters in another file is another benchmark, not another session: where parameters differ, they
 * become part of the name, in every file alike.
 */
function partedByParameters(suites: readonly Suite[], subject: string, notes: string[]): readonly Suite[] {
  const seen = new Map<string, string>();
  const differing = new Set<string>();
  for (const { benchmarks } of suites) {
    for (const { name, parameters } of benchmarks) {
      const text = inWords(parameters);
      if ((seen.get(name) ?? text) !== text) differing.add(name);
      seen.set(name, text);
    }
  }
  if (differing.size === 0) return suites;
  const [example = ''] = differing;
  notes.push(
    `${subject}: ${differing.size === 1 ? '1 benchmark has' : `${differing.size} benchmarks have`} other parameters in other files, ${JSON.stringify(example)} for example; they are compared apart, with the parameters in the name.`,
  );
  return suites.map((suite) => ({
    ...suite,
    benchmarks: suite.benchmarks.map((benchmark) =>
      differing.has(benchmark.name)
        ? { ...benchmark, name: `${benchmark.name} (${inWords(benchmark.parameters)})` }
        : benchmark,
    ),
  }));
}

const inWords = (parameters: Benchmark['parameters']): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join(', ') || 'no parameters';

const fileNames = (suite: Suite): string => suite.provenance.files.map((file) => file.name).join(', ');

/**
 * The same bytes twice are no second measurement. Where legs gave the same bytes other names, both count: each leg is compared with
 * its own baseline; but it is said, for it may be one upload too many.
 */
function withoutCopies(
  suites: readonly [Suite, ...Suite[]],
  subject: string,
  notes: string[],
): readonly [Suite, ...Suite[]] {
  const [first, ...others] = suites;
  // A single file has no copy, and its digest is computed when it is asked for.
  if (others.length === 0) return suites;
  const kept: [Suite, ...Suite[]] = [first];
  const byDigests = new Map([[digests(first), [first]]]);
  for (const suite of others) {
    const own = digests(suite);
    const sameBytes = own === '' ? [] : (byDigests.get(own) ?? []);
    const copied = sameBytes.find((one) => haveOneName(one, suite));
    if (copied === undefined) {
      kept.push(suite);
      byDigests.set(own, [...sameBytes, suite]);
    }
    const [original] = copied === undefined ? sameBytes : [copied];
    if (original === undefined) continue;
    const counted = copied === undefined ? '; both count, as legs of their own' : ' and is counted once';
    notes.push(`${subject}: ${fileNames(suite)} has the same bytes as ${fileNames(original)}${counted}.`);
  }
  return kept;
}

/** Whether two suites of the same bytes call their benchmarks alike. */
const haveOneName = (one: Suite, other: Suite): boolean => one.benchmarks[0]?.name === other.benchmarks[0]?.name;

const digests = (suite: Suite): string =>
  suite.provenance.files
    .map((file) => file.sha256 ?? '')
    .join(' ')
    .trim();

function inOrderOfTime(suites: readonly [Suite, ...Suite[]]): readonly [Suite, ...Suite[]] {
  if (suites.some((suite) => suite.provenance.measuredAt === undefined)) return suites;
  const time = (suite: Suite): string => suite.provenance.measuredAt ?? '';
  const [first, ...others] = suites.toSorted((one, two) =>
    time(one) < time(two) ? -1 : time(one) > time(two) ? 1 : 0,
  );
  return first === undefined ? suites : [first, ...others];
}

/** A benchmark of an earlier file with the sessions of a later one appended, series by series. */
function joined(earlier: Benchmark, later: Benchmark, suite: Suite, subject: string, findings: Finding[]): Benchmark {
  const [had, others] = [seriesById(earlier.series), seriesById(later.series)];
  const series = earlier.series.map((one): Series => {
    const other = others.get(one.metric.id);
    if (other === undefined) return one;
    const [before, more] = one.kind === other.kind ? [asSessions(one), asSessions(other)] : bothSummaries(one, other);
    if (before !== null && sameMetric(one.metric, other.metric)) return withSessionsOf(before, more);
    findings.push(notJoined(earlier.name, one, other, suite, subject));
    return one;
  });
  const added = later.series.filter((one) => !had.has(one.metric.id));
  return { ...earlier, series: [...series, ...added] };
}

/** Summaries of several sessions are one value a session: what differs between sessions is in their means. */
function asSessions(series: Series): SampledSeries {
  if (series.kind === 'samples') return series;
  const { metric, origin, mean } = series;
  return {
    kind: 'samples',
    metric,
    ...(origin === undefined ? {} : { origin }),
    nesting: 'sessions',
    ordered: true,
    sessions: [{ processes: [{ values: [mean], warmups: [], metadata: {} }] }],
  };
}

/** A summary beside samples joins them only when those are means of earlier summaries themselves. */
function bothSummaries(
  earlier: Series,
  later: Series,
): readonly [SampledSeries, SampledSeries] | readonly [null, null] {
  const areMeans =
    earlier.kind === 'samples' &&
    later.kind === 'summary' &&
    earlier.nesting === 'sessions' &&
    earlier.sessions.every(({ processes: [first, ...others] }) => others.length === 0 && first?.values.length === 1);
  return areMeans ? [earlier, asSessions(later)] : [null, null];
}

const withSessionsOf = (earlier: SampledSeries, later: SampledSeries): SampledSeries => ({
  ...earlier,
  nesting: 'sessions',
  ordered: earlier.ordered && later.ordered,
  sessions: [...earlier.sessions, ...later.sessions],
});

function notJoined(name: string, earlier: Series, later: Series, suite: Suite, subject: string): Finding {
  const summary = earlier.kind === 'summary' || later.kind === 'summary';
  return {
    code: 'input.duplicate-name',
    severity: 'warning',
    subject,
    message: `The ${earlier.metric.id} of benchmark ${JSON.stringify(name)} stands in several files and could not be joined; the first file's was kept.`,
    evidence: [
      `left out: ${fileNames(suite)}`,
      summary
        ? 'one of them is a summary without raw values'
        : `units: ${earlier.metric.unit} (${earlier.metric.direction} is better), ${later.metric.unit} (${later.metric.direction} is better)`,
    ],
    remedy: summary
      ? 'Give files with raw values, or one file only for this benchmark.'
      : 'Give files that measure it in the same unit, or rename one of the two.',
  };
}

function mergedProvenance(suites: readonly Suite[]): Provenance {
  const agreed = (key: 'commit' | 'branch'): string | undefined => {
    const [value, ...others] = new Set(suites.flatMap((suite) => suite.provenance[key] ?? []));
    return others.length === 0 ? value : undefined;
  };
  const commit = agreed('commit');
  const branch = agreed('branch');
  const artifacts = new Map(
    suites.flatMap(({ provenance: { artifact } }) =>
      artifact === undefined ? [] : [[artifact.id, artifact] as const],
    ),
  );
  const [artifact] = artifacts.size === 1 ? [...artifacts.values()] : [];
  const times = suites.flatMap((suite) => suite.provenance.measuredAt ?? []);
  const [measuredAt] = times.toSorted();
  return {
    files: suites.flatMap((suite) => suite.provenance.files),
    ...(commit === undefined ? {} : { commit }),
    ...(branch === undefined ? {} : { branch }),
    ...(suites.some(({ provenance }) => provenance.dirty === true) ? { dirty: true } : {}),
    ...(measuredAt === undefined ? {} : { measuredAt }),
    ...(times.length === suites.length ? { sessionsMeasuredAt: times } : {}),
    ...(artifact === undefined ? {} : { artifact }),
  };
}
