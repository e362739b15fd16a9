/** What reports say in the situations in which true figures can be read wrongly. */
import { describe, expect, test } from '@jest/globals';
import type { Metric } from '../../src/model/metric.ts';
import { memoryMetric, timeMetric } from '../../src/model/metric.ts';
import { ratio } from '../../src/model/quantity.ts';
import type { Benchmark, Suite } from '../../src/model/suite.ts';
import { renderComment } from '../../src/report/comment.ts';
import { markdownProse } from '../../src/report/escape.ts';
import { factsOf } from '../../src/report/facts.ts';
import { valueText } from '../../src/report/figures.ts';
import { headline } from '../../src/report/headline.ts';
import { inlineTerminal } from '../../src/report/inline-terminal.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { review } from '../../src/review.ts';
import type { Review } from '../../src/verdict/review.ts';
import { benchmark, noisy, series, single, suite } from '../comparison/build-suite.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { evidence } from '../trust/build-evidence.ts';
import { policy } from '../verdict/build-policy.ts';
import { buildReview, buildSuite, context, marker, states } from './review-builder.ts';

const comment = (one: Review): string => renderComment(one, { ...context, marker });
const rate: Metric = { id: 'throughput', unit: 'ops/s', direction: 'larger' };

describe('where the environment differs between the sides', () => {
  const { environment } = buildSuite({ label: '', seed: 1 });
  const many = (label: string, seed: number, factor: number, kernel: string): Suite => {
    const random = seededRandom(seed);
    const all = Array.from({ length: 30 }, (_, index) =>
      benchmark(`b${index}`, series(noisy(random, factor * (index === 3 && factor < 1 ? 1.25 : 1)))),
    );
    return { ...suite(label, all), environment: { ...environment, kernel } };
  };
  const baseline = many('old', 1, 1, '5.4.0-164-generic');
  const candidate = many('new', 2, 0.7, '5.4.0-186-generic');
  const one = review(evidence(baseline, candidate), policy());

  test('a benchmark that is faster, but less so than the others, is slower than the median', () => {
    expect(comment(one)).toMatch(/\| `b3` \|.*\| 1\.1\d\d×.faster \|.*\| slower than the median \|/u);
    expect(comment(one)).toMatch(/<summary>\d+ slower, \d+ faster than the suite’s median( \(strongest first\))?</u);
    expect(comment(one)).toMatch(
      /As the environment differs between the sides, single benchmarks are called faster or slower than the suite’s median \(1\.4\d\d× faster\), not than the baseline\./u,
    );
    expect(renderTerminal(one, { width: 100 })).toMatch(/slower, \d+ faster than the suite’s median/u);
  });

  test('elsewhere nothing is said of a median', () => {
    expect(comment(states.faster)).not.toContain('the suite’s median');
  });
});

describe('a suite of which some measure times and others rates', () => {
  const mixed = (label: string, seed: number): Suite => {
    const random = seededRandom(seed);
    const timed = [0, 1, 2].map((index) => benchmark(`t${index}`, series(noisy(random, 1))));
    const rated = [0, 1].map((index) => benchmark(`r${index}`, series(noisy(random, 100), rate)));
    return suite(label, [...timed, ...rated]);
  };

  test('the geometric mean does not claim to be of all that both sides have', () => {
    const text = comment(review(evidence(mixed('old', 1), mixed('new', 2)), policy()));
    expect(text).toContain(
      'Geometric mean of 3 benchmarks; without 2 benchmarks about `throughput`, which have a geometric mean of their own below.',
    );
    expect(comment(states.unchanged)).toContain('Geometric mean of 8 benchmarks that both sides have.');
  });
});

describe('above the fold', () => {
  test('why the step is red although nothing rests on the baseline', () => {
    const failing = (more: Parameters<typeof policy>[1]) =>
      comment(buildReview({ processes: 2 }, { factor: 1.5 }, { policy: policy({}, more) }));
    expect(failing({})).toMatch(
      /\*\*Untrusted\.\*\* .*<br>\*\*The check fails all the same:\*\* The geometric mean is 1\.\d+× slower .*: wholly beyond/u,
    );
    expect(failing({ failOn: [] })).not.toContain('fails all the same');
    expect(comment(states.untrusted)).not.toContain('fails all the same');
  });

  test('memory has a column only where memory was measured', () => {
    const random = seededRandom(4);
    const timed = (label: string): Suite => suite(label, [benchmark('b', series(noisy(random, 1)))]);
    const without = review(evidence(timed('old'), timed('new')), policy());
    expect(comment(without)).toContain('inconclusive | trust |');
    expect(renderTerminal(without, { width: 140 })).not.toMatch(/memory$/mu);
    expect(comment(states.unchanged)).toContain('inconclusive | memory | trust |');
    expect(renderTerminal(states.unchanged, { width: 140 })).toMatch(/memory$/mu);
  });

  test('what failed is not answered with a finer gate', () => {
    const blind = (factor: number) =>
      comment(buildReview({ processes: 5 }, { factor, processes: 5 }, { policy: policy({ geomean: ratio(1.002) }) }));
    expect(blind(0.8)).toMatch(/^> `noise\.blind` /mu);
    expect(blind(1.3)).not.toMatch(/^> \[!/mu);
    expect(blind(1.3)).toContain('**warning** `gate.blind`');
  });

  test('of new benchmarks two are named, of missing ones five', () => {
    const made = (prefix: string) =>
      Array.from({ length: 7 }, (_, index) => benchmark(`${prefix}${index}`, series(single(1, 1.01, 1.02, 1, 1))));
    const text = comment(buildReview({ also: made('gone') }, { also: made('new') }));
    expect(text).toContain('(`gone0`, `gone1`, `gone2`, `gone3`, `gone4` and 2 more)');
    expect(text).toContain('(`new0`, `new1` and 5 more)');
  });
});

describe('what could not be judged', () => {
  const lonely = (label: string, failed: readonly Benchmark[]): Suite =>
    suite(label, [...failed, ...['a', 'b', 'c'].map((name) => benchmark(name, series(single(1))))]);

  test('says why, and how that is mended, before what else is wrong', () => {
    const failed = [benchmark('skipped', series([]))];
    const one = review(evidence(lonely('old', failed), lonely('new', failed)), policy());
    expect(inlineTerminal(headline(one, factsOf(one)))).toBe('nothing could be compared with old');
    const text = comment(one);
    expect(text).toContain(': 1 without usable values, 3 that cannot be tested (one value, or a mean alone).');
    expect(text).toMatch(/> \[!CAUTION\]\n> `samples\.few` /u);
    expect(text).toContain('both sides have one value only: the ratio stands, but cannot be tested');
    expect(text).not.toContain('No benchmark could be compared.');
    expect(text).not.toContain('the answer is over 0 benchmarks');
    expect(renderTerminal(one, { width: 100 })).not.toContain('No benchmark is called changed');
  });
});

describe('an A/A comparison', () => {
  test('is only one for sure where the files say how they were built', () => {
    expect(comment(states.sameCommit)).toContain('Unless the builds differ, this is an A/A comparison');
    const built = (seed: number): Suite => {
      const one = buildSuite({ label: `s${seed}`, seed, commit: 'a4a2d2b0c3d4e5f6' });
      return { ...one, environment: { ...one.environment, buildOptions: ['--enable-optimizations'] } };
    };
    const known = comment(review(evidence(built(1), built(2)), policy()));
    expect(known).toContain('This is an A/A comparison: every difference in it is noise or environment.');
  });
});

describe('the small print', () => {
  test('tells times to the minute, and no commit as a branch', () => {
    const named = (branch: string): Review => {
      const one = buildReview({}, {});
      const provenance = { ...one.evidence.baseline.provenance, branch, measuredAt: '2025-03-01T18:42:19.940825' };
      return { ...one, evidence: { ...one.evidence, baseline: { ...one.evidence.baseline, provenance } } };
    };
    expect(comment(named('a4a2d2b0c3d4e5f6'))).toContain('commit `a4a2d2b0c3`, measured `2025-03-01 18:42`');
    expect(comment(named('main'))).toContain('commit `a4a2d2b0c3`, branch `main`, measured');
  });

  test('where nothing is known of the environment that is one sentence', () => {
    const bare = (seed: number): Suite => suite(`s${seed}`, [benchmark('b', series(noisy(seededRandom(seed), 1)))]);
    const text = comment(review(evidence(bare(1), bare(2)), policy()));
    expect(text).toContain('Neither side’s files say anything of the machine or of how the code was built.');
    expect(text).not.toContain('0 fields');
  });

  test('evidence that was cut is counted as what it is', () => {
    const few = (label: string): Suite =>
      suite(
        label,
        Array.from({ length: 52 }, (_, index) => benchmark(`b${index}`, series(single(1, 1.01)))),
      );
    // Five of the 52 are named.
    expect(comment(review(evidence(few('old'), few('new')), policy()))).toMatch(/`samples\.few`.*and 47 more\./u);
  });
});

describe('figures', () => {
  const rates = (unit: string): Metric => ({ id: 'throughput', unit, direction: 'larger' });
  test.each([
    [15_234, rates('MB/s'), '15200 MB/s'],
    [15_234, rates('ops/s'), '15.2k ops/s'],
    [5.12e-12, timeMetric, '0.00512 ns'],
    [1.4e-10, timeMetric, '0.14 ns'],
    [37.5, memoryMetric, '37.5 bytes'],
    [38, memoryMetric, '38 bytes'],
  ])('%d %p', (value, metric, text) => {
    expect(valueText(value, metric)).toBe(text);
  });

  test('what cannot vary would have shown any change', () => {
    const counts: Metric = { id: 'allocations', unit: 'integer', direction: 'smaller' };
    const counted = (label: string, seed: number): Suite =>
      suite(label, [
        benchmark('b', series(noisy(seededRandom(seed), 1)), series(single(7, 7, 7, 7, 7, 7, 7, 7), counts)),
      ]);
    const text = comment(review(evidence(counted('old', 1), counted('new', 2)), policy()));
    expect(text).toContain('any change would have been seen.');
    expect(text).not.toContain('0.00 %');
  });
});

test('a bracket stays within the code span of what it belongs to', () => {
  expect(markdownProse('file.json: $.runs[86] (“x”) failed')).toBe('file.json: `$.runs[86]` (“x”) failed');
  expect(markdownProse('see [@me], (#12).')).toBe('see \\[`@me`\\], (`#12`).');
});
