/**
 * The review as JUnit XML, for test dashboards: one test case for the verdict, one for each threshold, one for each
 * benchmark of the main metric. A report has a failure or an error exactly when the step fails. Room: report.
 * Structure: the schema of Jenkins' xUnit plugin (junit-10.xsd), which the common readers share.
 */
import type { BenchmarkComparison, MetricComparison } from '../comparison/comparison.ts';
import { failsVerdict } from '../verdict/excuse.ts';
import type { FailOn } from '../verdict/policy.ts';
import { answered, leadingReason } from '../verdict/reasons.ts';
import type { Review } from '../verdict/review.ts';
import type { GateResult } from '../verdict/verdict.ts';
import { type Facts, factsOf } from './facts.ts';
import { changeText, intervalText, speedupText } from './figures.ts';
import { gateText } from './gate-text.ts';
import { headline, verdictWord } from './headline.ts';
import { inlineTerminal } from './inline-terminal.ts';
import { junitXml, type TestCase, type TestResult } from './junit-xml.ts';
import type { Problem } from './problem.ts';
import { outcomeWord } from './sections/benchmarks.ts';

/** The review as XML text, ending with a newline. */
export function renderJunit(review: Review): string {
  const facts = factsOf(review);
  const [main] = review.comparison.metrics;
  const of = main === undefined ? '' : `, ${main.metric.id}`;
  return junitXml([
    {
      name: 'Plumbline: verdict and thresholds',
      cases: [verdictCase(review, facts), ...thresholdCases(review, facts)],
    },
    { name: `Plumbline: benchmarks${of}`, cases: main === undefined ? [] : benchmarkCases(review, facts, main) },
  ]);
}

/** What there is to say without a review: an error when the step fails for it, else a case that was skipped. */
export function renderProblemJunit(problem: Problem): string {
  const [message, fails] =
    problem.kind === 'not-judged'
      ? [`Could not be judged. ${problem.error.message} ${problem.error.remedy}`, true]
      : ['There is no baseline yet, so nothing was compared.', problem.failsCheck];
  const result: TestResult = fails ? { kind: 'error', type: problem.kind, message } : { kind: 'skipped', message };
  return junitXml([
    {
      name: 'Plumbline: verdict and thresholds',
      cases: [{ group: 'plumbline', name: 'verdict', result, output: [message] }],
    },
  ]);
}

function verdictCase(review: Review, facts: Facts): TestCase {
  const { verdict } = review;
  const title = inlineTerminal(headline(review, facts));
  const message = `${verdictWord(review)}: ${title}. ${leadingReason(verdict)}`.trim();
  const result = (): TestResult => {
    if (verdict.notJudged !== null) return { kind: 'error', type: 'not-judged', message };
    if (verdict.failsCheck) return { kind: 'failure', type: verdict.kind, message };
    return verdict.kind === 'pass' ? { kind: 'passed' } : { kind: 'skipped', message };
  };
  return { group: 'plumbline', name: 'verdict', result: result(), output: [message, ...verdict.reasons.slice(1)] };
}

function thresholdCases(review: Review, facts: Facts): TestCase[] {
  return review.verdict.gates
    .filter(({ scope }) => scope !== 'benchmark')
    .map((gate) => {
      const text = gateText(gate, facts);
      return {
        group: 'plumbline.thresholds',
        name: thresholdName(gate),
        result: gateResult(gate, text, review),
        output: [text],
      };
    });
}

function thresholdName({ scope, name }: GateResult): string {
  if (scope === 'geomean') return 'geometric mean';
  return [scope, ...(name === '' ? [] : [name])].join(' ');
}

/** Tolerated by `fail-on` is not passed: such a case was skipped, and says why. */
function gateResult(gate: GateResult, message: string, review: Review): TestResult {
  if (gate.outcome === 'pass') return { kind: 'passed' };
  if (gate.outcome === 'fail' && !failsVerdict(gate)) return { kind: 'skipped', message: message + answered(gate) };
  return counted(gate.outcome, message, review);
}

/** A failure where the policy names it, else skipped. */
function counted(type: FailOn, message: string, { verdict }: Review): TestResult {
  if (verdict.failsCheck && verdict.policy.failOn.includes(type)) return { kind: 'failure', type, message };
  return { kind: 'skipped', message: `${message}; fail-on does not name ${type}` };
}

function benchmarkCases(review: Review, facts: Facts, { metric, benchmarks }: MetricComparison): TestCase[] {
  const gates = new Map(
    review.verdict.gates.flatMap((gate) => (gate.scope === 'benchmark' ? [[gate.name, gate] as const] : [])),
  );
  return benchmarks.map((benchmark) => {
    const gate = gates.get(benchmark.name);
    const mean = metric.unit === 'second' ? benchmark.candidate?.mean : undefined;
    return {
      group: `plumbline.benchmarks.${metric.id}`,
      name: benchmark.name,
      result: benchmarkResult(benchmark, gate, review, facts),
      output: [benchmarkText(benchmark, facts), ...(gate === undefined ? [] : [gateText(gate, facts)])],
      ...(mean === undefined ? {} : { seconds: mean }),
    };
  });
}

/** By its own threshold where there is one; without one no change fails, and what could not be seen was skipped. */
function benchmarkResult(
  benchmark: BenchmarkComparison,
  gate: GateResult | undefined,
  review: Review,
  facts: Facts,
): TestResult {
  const text = benchmarkText(benchmark, facts);
  if (benchmark.outcome === 'not-comparable') return counted('incomplete', text, review);
  if (gate !== undefined) return gateResult(gate, gateText(gate, facts), review);
  return benchmark.outcome === 'inconclusive' ? { kind: 'skipped', message: text } : { kind: 'passed' };
}

function benchmarkText(benchmark: BenchmarkComparison, { direction }: Facts): string {
  if (benchmark.outcome === 'not-comparable') return `not comparable: ${benchmark.reason}`;
  const { logSpeedup, low, high } = benchmark.estimate;
  const answer = `${speedupText(logSpeedup, direction)} (95 % CI ${intervalText(low, high, direction)})`;
  const seen = `a change of ${changeText(benchmark.minimumDetectableEffect)} would have been seen`;
  return `${outcomeWord(benchmark.outcome, direction)}: ${answer}; ${seen}`;
}
