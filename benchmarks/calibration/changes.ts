/**
 * Changes made to real sessions: a slowdown put into some benchmarks, or a session torn in two halves.
 */
import { mean, sampleStandardDeviation } from 'simple-statistics';
import type { RandomStream } from '../../__tests__/statistics/seeded-random.ts';
import type { Benchmark, Series, Suite } from '../../src/model/suite.ts';

/** The suite with every value of the chosen benchmarks multiplied by `factor`. */
export function multiplied(suite: Suite, factor: number, chosen: (name: string) => boolean): Suite {
  return {
    ...suite,
    benchmarks: suite.benchmarks.map((one) => (chosen(one.name) ? withFactor(one, factor) : one)),
  };
}

/** The same benchmark and factor give the same object, so that tests of single benchmarks need not be repeated. */
const changed = new WeakMap<Benchmark, Map<number, Benchmark>>();

function withFactor(benchmark: Benchmark, factor: number): Benchmark {
  const known = changed.get(benchmark) ?? new Map<number, Benchmark>();
  changed.set(benchmark, known);
  const found = known.get(factor);
  if (found !== undefined) return found;
  const made = withProcesses(benchmark, (processes) =>
    processes.map((process) => ({ ...process, values: process.values.map((value) => value * factor) })),
  );
  known.set(factor, made);
  return made;
}

type Processes = Extract<Benchmark['series'][number], { kind: 'samples' }>['sessions'][number]['processes'];

function withProcesses(benchmark: Benchmark, change: (processes: Processes) => Processes): Benchmark {
  return {
    ...benchmark,
    series: benchmark.series.map((series) =>
      series.kind === 'summary' || series.metric.id !== 'time'
        ? series
        : { ...series, sessions: series.sessions.map(({ processes }) => ({ processes: change(processes) })) },
    ),
  };
}

/** Only the times: what the calibration judges. */
export function timesOnly(suite: Suite): Suite {
  const benchmarks = suite.benchmarks.map((one) => ({
    ...one,
    series: one.series.filter((series) => series.metric.id === 'time'),
  }));
  return { ...suite, benchmarks };
}

/** A session's series as means and spreads of its processes: all that a history is asked for, and read in half the time. */
export function summarised(suite: Suite): Suite {
  const benchmarks = suite.benchmarks.map((one) => ({ ...one, series: one.series.map(summaryOf) }));
  return { ...suite, benchmarks };
}

function summaryOf(series: Series): Series {
  if (series.kind === 'summary') return series;
  const means = series.sessions
    .flatMap(({ processes }) => processes.map(({ values }) => values))
    .filter((values) => values.length > 0)
    .map((values) => mean([...values]));
  if (means.length < 2) return series;
  return {
    kind: 'summary',
    metric: series.metric,
    mean: mean(means),
    standardDeviation: sampleStandardDeviation(means),
    count: means.length,
  };
}

/** One session as two, each with a random half of every benchmark's processes. */
export function halves(suite: Suite, random: RandomStream): readonly [Suite, Suite] {
  const picks = new Map(suite.benchmarks.map((one) => [one.name, random.below(2 ** 31)]));
  const half = (which: 0 | 1): Suite => ({
    ...suite,
    benchmarks: suite.benchmarks.map((one) =>
      withProcesses(one, (processes) => {
        const measured = shuffled(
          processes.filter((process) => process.values.length > 0),
          picks.get(one.name) ?? 0,
        );
        const middle = Math.floor(measured.length / 2);
        return which === 0 ? measured.slice(0, middle) : measured.slice(middle, 2 * middle);
      }),
    ),
  });
  return [half(0), half(1)];
}

/** A permutation that depends on the seed alone, so that both halves cut the same one. */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  let state = seed >>> 0;
  const keyed = items.map((item) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 2654435769) >>> 0;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** So many names, each as likely as the other. */
export function drawn(names: readonly string[], count: number, random: RandomStream): ReadonlySet<string> {
  const left = [...names];
  const chosen = new Set<string>();
  while (chosen.size < count && left.length > 0) {
    const [name] = left.splice(random.below(left.length), 1);
    if (name !== undefined) chosen.add(name);
  }
  return chosen;
}
