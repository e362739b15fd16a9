/** What a comparison learns beside its two suites, and that references are held to the same noise. */
import { describe, expect, test } from '@jest/globals';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import type { Environment } from '../../src/model/environment.ts';
import { sessionKnowledge } from '../../src/trust/session-knowledge.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { assess, findingsOf, makeEvidence, makeSuite } from './assess.ts';

const machine: Environment = { cpuModel: 'this', operatingSystem: 'Linux', kernel: '6.1' };

/** One session a day; each moves all benchmarks together by noise of the given size. */
function sessions(count: number, size: number, environment: Environment = machine) {
  const random = seededRandom(5);
  return Array.from({ length: count }, (_, index) =>
    makeSuite({
      label: `session ${index}`,
      seed: 200 + index,
      factor: 1.1 * (1 + size * random.normal()),
      environment,
      provenance: { measuredAt: new Date(Date.UTC(2026, 0, 1 + index)).toISOString() },
    }),
  );
}

const baseline = makeSuite({
  label: 'base',
  factor: 1.1,
  seed: 1,
  environment: machine,
  provenance: { measuredAt: '2026-03-01T00:00:00Z' },
});
const candidate = makeSuite({ label: 'new', factor: 1, seed: 2, environment: machine });
const labels = (history: readonly { readonly label: string }[]) => history.map(({ label }) => label);

describe('the sessions that tell of noise', () => {
  const known = (history = sessions(5, 0.002)) => sessionKnowledge(makeEvidence({ baseline, candidate, history }));

  test('are those of this kind of machine', () => {
    const others = sessions(4, 0.002, { ...machine, cpuModel: 'other' });
    expect(labels(known([...others, ...sessions(5, 0.002)]).history)).toEqual(labels(sessions(5, 0.002)));
    const updated = sessions(4, 0.002, { ...machine, kernel: '6.2' });
    expect(known(updated).history).toHaveLength(4);
  });

  test('are not the sides themselves, given once more', () => {
    expect(labels(known([...sessions(3, 0.002), baseline, candidate]).history)).toEqual(labels(sessions(3, 0.002)));
  });

  test('stand in the order of time, whatever the order of the files', () => {
    const list = sessions(6, 0.002);
    expect(known(list.toReversed())).toEqual(known(list));
    const comparison = (history: typeof list) =>
      compareSuites(baseline, candidate, defaultComparisonOptions, known(history));
    expect(comparison([3, 0, 5, 1, 4, 2].map((index) => list[index]!))).toEqual(comparison(list));
  });

  test('know nothing of an environment that is known to have changed', () => {
    const moved = { ...candidate, environment: { ...machine, kernel: '6.2' } };
    expect(known().environmentDiffers).toBe(false);
    expect(sessionKnowledge(makeEvidence({ baseline, candidate: moved })).environmentDiffers).toBe(true);
  });
});

describe('a reference', () => {
  const reference = (environment: Environment = machine) => ({
    label: 'clang-18',
    suite: makeSuite({ factor: (index) => 1.06 * (1 + 0.02 * Math.sin(7 * index)), seed: 21, environment }),
  });
  const judged = (history: readonly ReturnType<typeof makeSuite>[], environment?: Environment) =>
    assess({ baseline, candidate, references: [reference(environment)], history });
  const width = (trust: ReturnType<typeof judged>): number => {
    const { deficitLow, deficitHigh } = trust.references[0]!.witness!;
    return deficitHigh - deficitLow;
  };

  test('is held to the noise that the history shows: quiet sessions prove more, restless ones less', () => {
    const assumed = width(judged([]));
    expect(width(judged(sessions(12, 0.0005)))).toBeLessThan(0.8 * assumed);
    expect(width(judged(sessions(12, 0.02)))).toBeGreaterThan(3 * assumed);
    const noise = (trust: ReturnType<typeof judged>) => trust.references[0]!.comparison.metrics[0]!.sessionNoise;
    expect(noise(judged([]))).toMatchObject({ source: 'prior' });
    expect(noise(judged(sessions(12, 0.02)))).toMatchObject({ source: 'history', sessions: 12 });
  });

  test('a deficit that the assumed noise proves is not proven on a restless machine', () => {
    expect(findingsOf(judged([]), 'reference.flattering')).toMatchObject([{ severity: 'warning' }]);
    const { witness } = judged(sessions(12, 0.02)).references[0]!;
    expect(witness!.deficit).toBeCloseTo(judged([]).references[0]!.witness!.deficit, 12);
    expect(witness!.deficitLow).toBeLessThan(0);
  });

  test('of another environment proves nothing small', () => {
    expect(width(judged(sessions(12, 0.002), { ...machine, kernel: '6.2' }))).toBeGreaterThan(0.05);
  });

  test('is another build: that the history stands elsewhere does not make it the odd session', () => {
    // The history stands where the candidate does, and the reference is slower than both.
    const near = sessions(6, 0.002).map((suite, index) => ({
      ...makeSuite({ seed: 300 + index }),
      label: suite.label,
    }));
    const slow = { label: 'slow', suite: makeSuite({ factor: (index) => (index % 4 === 0 ? 1.3 : 1.1), seed: 22 }) };
    const [result] = assess({ candidate, references: [slow], history: near }).references;
    const { benchmarks, sessionNoise } = result!.comparison.metrics[0]!;
    expect(sessionNoise.source).toBe('history');
    expect(benchmarks.filter(({ outcome }) => outcome === 'faster')).toHaveLength(40);
    // The step to the reference is the build's, not noise.
    expect(sessionNoise.common).toBeLessThan(0.005);
  });
});
