/** The gate's self-test is judged with the noise that the candidate itself is judged with. */
import { describe, expect, test } from '@jest/globals';
import type { Environment } from '../../src/model/environment.ts';
import type { Suite } from '../../src/model/suite.ts';
import { review } from '../../src/review.ts';
import type { Evidence } from '../../src/trust/evidence.ts';
import { benchmark, series, sessions, suite, type Values } from '../comparison/build-suite.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { policy } from './build-policy.ts';

const benchmarks = 30;
const processes = 8;

/** A suite of one session whose benchmarks scatter by `noise` between sessions; `factor` is what each mean is multiplied by. */
function session(seed: number, noise: number, factor = (_: number) => 1): Suite {
  const random = seededRandom(seed);
  const valuesOf = (mean: number): Values =>
    Array.from({ length: processes }, () => [mean * (1 + 1e-4 * random.normal())]);
  return suite(
    `session ${seed}`,
    Array.from({ length: benchmarks }, (_, index) =>
      benchmark(`b${index}`, series(valuesOf((index + 1) * factor(index) * Math.exp(noise * random.normal())))),
    ),
  );
}

const on = (cpuModel: string, given: Suite): Suite => ({ ...given, environment: { cpuModel } satisfies Environment });
const history = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => session(seed, 0.01));
const baseline = session(9, 0.01);
const candidate = session(10, 0.01);

/** How much worse certainly fails, as a multiple of what the width of the gate's own interval makes of it. */
function caughtBesideOwnWidth(given: Partial<Evidence>): number {
  const evidence: Evidence = { baseline, candidate, history, references: [], findings: [], notes: [], ...given };
  const { comparison, verdict } = review(evidence, policy());
  const { low, high } = comparison.metrics[0]!.suite!.estimate;
  return (Math.log(verdict.selfTest.smallestSlowdownCaught!) - Math.log(1.02)) / ((high - low) / 2);
}

describe('what the self-test would catch follows from the width of the gate’s own interval', () => {
  test.each<[string, Partial<Evidence>]>([
    ['with a history', {}],
    ['without', { history: [] }],
    [
      'where each benchmark really changed, by another factor',
      { candidate: session(10, 0.01, (index) => 1 + index / 30) },
    ],
    [
      'where sessions of another, noisier machine lie among the history',
      {
        baseline: on('a', baseline),
        candidate: on('a', candidate),
        history: history.flatMap((one, index) => [on('a', one), on('b', session(20 + index, 0.1))]),
      },
    ],
    ['where the candidate’s own file lies among the history', { history: [...history.slice(0, 3), candidate] }],
    [
      'where the baseline has two sessions of its own',
      {
        baseline: suite(
          'two',
          baseline.benchmarks.map((one, index) =>
            benchmark(
              one.name,
              sessions(
                [one, history[7]!.benchmarks[index]!].map(({ series: [first] }) =>
                  first?.kind === 'samples' ? first.sessions[0]!.processes.map(({ values }) => values) : [],
                ),
              ),
            ),
          ),
        ),
      },
    ],
  ])('%s', (_, given) => expect(caughtBesideOwnWidth(given)).toBeCloseTo(1, 9));
});

test('a baseline of two processes blinds a gate that twenty would not', () => {
  const random = seededRandom(1);
  const side = (count: number): Suite =>
    suite(
      'side',
      Array.from({ length: 10 }, (_, index) =>
        benchmark(`b${index}`, series(Array.from({ length: count }, () => [1 + 0.05 * random.normal()]))),
      ),
    );
  const few: Evidence = {
    baseline: side(2),
    candidate: side(20),
    history: [],
    references: [],
    findings: [],
    notes: [],
  };
  const { selfTest } = review(few, policy()).verdict;
  expect(selfTest.passed).toBe(false);
  expect(selfTest.smallestSlowdownCaught).toBeCloseTo(1.045, 3);
});
