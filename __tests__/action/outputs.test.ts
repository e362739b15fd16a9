/** Outputs: the names of action.yml, with and without a review. */
import * as registry from '../../src/formats/registry.ts';
import { describe, expect, test } from '@jest/globals';
import { nowhere, outputs, outputsOf } from '../../src/action/outputs.ts';
import { review } from '../../src/review.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { readSide } from '../../src/sources/read-side.ts';
import { pyperfText, usualMeans } from '../github/pyperf-results.ts';
import { benchmark, series, single, suite } from '../comparison/build-suite.ts';
import { evidence } from '../trust/build-evidence.ts';

const names = outputs.map(({ name }) => name);

/** A review of suites with these means. */
function reviewOf(baseline: Record<string, number>, candidate: Record<string, number>) {
  const read = (means: Record<string, number>, subject: string) =>
    readSide([{ name: `${subject}.json`, bytes: Buffer.from(pyperfText(means)) }], {
      reader: registry,
      format: 'auto',
      subject,
      chosen: true,
    }).suite;
  return review(
    evidence(read(baseline, 'baseline'), read(candidate, 'candidate')),
    readSettings({ candidate: 'x' }).policy,
  );
}

describe('outputs', () => {
  test('without a review are all there, and empty', () => {
    const texts = outputsOf(null, nowhere);
    expect(Object.keys(texts)).toEqual(names);
    expect(Object.values(texts).every((text) => text === '')).toBe(true);
  });

  test('of a review', () => {
    const means = usualMeans(1, 60);
    const texts = outputsOf(reviewOf({ ...usualMeans(2, 60), gone: 1 }, { ...means, added: 1 }), {
      commentUrl: 'https://example.org/1',
      reportPath: 'report.html',
      jsonPath: 'review.json',
    });
    expect(Object.keys(texts)).toEqual(names);
    expect(texts).toMatchObject({
      verdict: 'pass',
      faster: '60',
      slower: '0',
      unchanged: '0',
      inconclusive: '0',
      missing: '2',
      waived: '0',
      rerun: '[]',
      'comment-url': 'https://example.org/1',
      'report-path': 'report.html',
      'json-path': 'review.json',
    });
    expect(Number(texts['geomean-speedup'])).toBeCloseTo(2, 6);
  });

  test('without anything in common have no geometric mean', () => {
    const texts = outputsOf(reviewOf({ a: 1 }, { b: 1 }), nowhere);
    expect(texts).toMatchObject({ 'geomean-speedup': '', 'geomean-low': '', missing: '2' });
    expect(texts.verdict).not.toBe('pass');
  });

  test('rerun names what another run could settle, the largest change first', () => {
    const [before, now] = [
      [1, 1, 1],
      [1.1, 1.3, 0.8],
    ].map((means) =>
      suite(
        's',
        means.map((mean, index) => benchmark(`b${index}`, series(single(mean)))),
      ),
    );
    const texts = outputsOf(review(evidence(before!, now!), readSettings({ candidate: 'x' }).policy), nowhere);
    expect(texts.rerun).toBe('["b1","b2","b0"]');
  });
});
