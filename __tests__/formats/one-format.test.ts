import { describe, expect, test } from '@jest/globals';
import { keepOneFormat } from '../../src/formats/one-format.ts';
import type { Suite } from '../../src/model/suite.ts';
import { benchmark, series, suite } from '../comparison/build-suite.ts';

const of = (format: string, label: string, count: number): Suite => ({
  ...suite(
    label,
    Array.from({ length: count }, (_, index) => benchmark(`${label}${index}`, series([[1]]))),
  ),
  format,
  provenance: { files: [{ name: `${label}.json`, byteLength: 1 }] },
});
const labels = ({ suites }: { readonly suites: readonly Suite[] }): string[] => suites.map(({ label }) => label);

describe('keepOneFormat', () => {
  test('has nothing to say of one format', () => {
    const suites = [of('pyperf', 'a', 1), of('pyperf', 'b', 2)] as const;
    expect(keepOneFormat([...suites], 'baseline')).toEqual({ suites, findings: [] });
  });

  test('keeps the format with the most benchmarks over all its files, and names the files left out', () => {
    const kept = keepOneFormat([of('other', 'a', 3), of('pyperf', 'b', 2), of('pyperf', 'c', 2)], 'candidate');
    expect(labels(kept)).toEqual(['b', 'c']);
    expect(kept.findings).toEqual([
      {
        code: 'input.mixed-formats',
        severity: 'warning',
        subject: 'candidate',
        message:
          'The candidate holds results of several tools; those in pyperf JSON, which has the most benchmarks, were used, and those in other left out.',
        evidence: ['left out: a.json (other, 3 benchmarks)'],
        remedy: 'Set the format to other or pyperf, or give the files of each tool apart and review each by itself.',
      },
    ]);
  });

  test('keeps the first of equals', () => {
    expect(labels(keepOneFormat([of('x', 'a', 1), of('y', 'b', 1)], 'baseline'))).toEqual(['a']);
  });

  test('keeps the format of the other side where there is one, and only then', () => {
    const suites = [of('x', 'a', 9), of('y', 'b', 1)] as const;
    expect(labels(keepOneFormat([...suites], 'candidate', 'y'))).toEqual(['b']);
    expect(labels(keepOneFormat([...suites], 'candidate', 'z'))).toEqual(['a']);
  });
});
