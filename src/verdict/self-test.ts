/**
 * The gate proves itself on each run: would it have failed, had the candidate been slowed? Room: verdict.
 *
 * A copy of the candidate's measurements, moved to the baseline's means and then made worse by twice what is tolerated, is compared
 * with the baseline by the real comparison, and held against the real gate. So both sides keep their sessions, processes,
 * scatter and times, all that is known beside them counts as it does for the candidate, and only the injected slowdown lies
 * between them. Only the benchmarks and the metric that the verdict rests on are copied: a few milliseconds, far below a tenth of
 * reading the files, so there is no reason to take a shortcut that could be blind where the gate is not.
 */
import { estimateMain } from '../comparison/compare-suites.ts';
import type { Comparison, Estimate, MetricComparison } from '../comparison/comparison.ts';
import type { Finding } from '../model/finding.ts';
import { ratio, type Ratio } from '../model/quantity.ts';
import type { Benchmark, Series, Suite } from '../model/suite.ts';
import { sessionKnowledge, type Sides } from '../trust/session-knowledge.ts';
import { liesWithin } from './apply-waivers.ts';
import { suiteGate } from './gates.ts';
import { worseningInWords } from './phrases.ts';
import type { Policy } from './policy.ts';
import type { SelfTest } from './verdict.ts';

/** How many times the tolerated worsening is injected. */
const injectedMultiple = 2;
/** With nothing tolerated (`0%`) twice nothing would inject nothing: then one per cent. */
const smallestInjection = 0.01;

/**
 * Runs the self-test of the geometric mean's gate; not passed, without an injection, when that gate is off. `waivedUpTo` is what a
 * waiver in force accepts: the copy is made worse by twice that then, and has to fail in spite of it.
 */
export function testGate(
  sides: Sides,
  comparison: Comparison,
  { thresholds, comparison: options }: Policy,
  waivedUpTo: Ratio | null,
): SelfTest {
  const threshold = thresholds.geomean;
  const [main] = comparison.metrics;
  if (threshold === null) return { passed: false, injectedSlowdown: null, smallestSlowdownCaught: null, waivedUpTo };
  const tolerated = Math.max(threshold, waivedUpTo ?? 1);
  const injectedSlowdown = ratio(1 + Math.max(injectedMultiple * (tolerated - 1), smallestInjection));
  if (!main?.suite) return { passed: false, injectedSlowdown, smallestSlowdownCaught: null, waivedUpTo };
  const unchanged = broughtToBaseline(main, partOf(sides.candidate, main));
  const slowed = estimateMain(
    partOf(sides.baseline, main),
    slowDown(unchanged, injectedSlowdown),
    options,
    sessionKnowledge(sides),
  );
  const [gate] = suiteGate('geomean', '', slowed, threshold, '');
  return {
    passed: typeof gate === 'object' && gate.outcome === 'fail' && !liesWithin(gate, waivedUpTo ?? ratio(1)),
    injectedSlowdown,
    smallestSlowdownCaught: slowed !== null ? smallestCaught(slowed.estimate, threshold, waivedUpTo) : null,
    waivedUpTo,
  };
}

/** The finding of a gate that would have let the injected slowdown through; none when it was off or passed. */
export function blindGate({ passed, injectedSlowdown, smallestSlowdownCaught }: SelfTest): readonly Finding[] {
  if (passed || injectedSlowdown === null) return [];
  const caught =
    smallestSlowdownCaught === null ? 'none that could be injected' : worseningInWords(smallestSlowdownCaught);
  return [
    {
      code: 'gate.blind',
      severity: 'warning',
      subject: 'policy',
      message: `The gate is blind: with this noise a worsening of ${worseningInWords(injectedSlowdown)} would not fail it.`,
      evidence: [`smallest worsening that would certainly fail: ${caught}`],
      remedy: 'Measure more, or raise geomean-threshold to what these measurements can show.',
    },
  ];
}

/**
 * The smallest worsening whose whole interval lies beyond the threshold, and no longer wholly within what is waived: noise does
 * not depend on the size of the change.
 */
function smallestCaught({ logSpeedup, low, high }: Estimate, threshold: Ratio, waivedUpTo: Ratio | null): Ratio {
  const beyondThreshold = threshold * Math.exp(high - logSpeedup);
  const beyondWaiver = waivedUpTo === null ? 0 : waivedUpTo * Math.exp(low - logSpeedup);
  return ratio(Math.max(beyondThreshold, beyondWaiver));
}

/** What the verdict rests on: the benchmarks in the geometric mean with their series of its metric. */
function partOf(suite: Suite, { metric, suite: answer }: MetricComparison): Suite {
  const names = new Set(answer?.benchmarks);
  const benchmarks = suite.benchmarks
    .filter(({ name }) => names.has(name))
    .map((benchmark): Benchmark => ({
      ...benchmark,
      tags: [],
      series: benchmark.series.filter((series) => series.metric.id === metric.id),
    }));
  return { ...suite, benchmarks };
}

/** The candidate with each benchmark's mean moved to the baseline's. */
function broughtToBaseline({ benchmarks }: MetricComparison, candidate: Suite): Suite {
  const speedups = new Map(
    benchmarks.map((one) => [one.name, one.outcome === 'not-comparable' ? 0 : one.estimate.logSpeedup]),
  );
  return {
    ...candidate,
    benchmarks: candidate.benchmarks.map((benchmark) => ({
      ...benchmark,
      series: benchmark.series.map((series) => scale(series, Math.exp(speedups.get(benchmark.name) ?? 0))),
    })),
  };
}

/** A copy of the suite that is worse by the factor `slowdown` in every value. */
export function slowDown(suite: Suite, slowdown: number): Suite {
  return {
    ...suite,
    benchmarks: suite.benchmarks.map((benchmark) => ({
      ...benchmark,
      series: benchmark.series.map((series) => scale(series, slowdown)),
    })),
  };
}

function scale(series: Series, slowdown: number): Series {
  const factor = series.metric.direction === 'smaller' ? slowdown : 1 / slowdown;
  if (series.kind === 'summary') {
    const { standardDeviation } = series;
    return {
      ...series,
      mean: series.mean * factor,
      ...(standardDeviation === undefined ? {} : { standardDeviation: standardDeviation * factor }),
    };
  }
  return {
    ...series,
    sessions: series.sessions.map((session) => ({
      ...session,
      processes: session.processes.map((process) => ({
        ...process,
        values: process.values.map((value) => value * factor),
      })),
    })),
  };
}
