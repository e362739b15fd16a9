import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Results {
  readonly methods: readonly Readonly<Record<string, unknown>>[];
  readonly intervalsHoldZero: number;
  readonly intervalsHoldZeroWithoutHistory: number;
}

test('docs/method.md quotes the last recorded calibration', () => {
  const results = JSON.parse(read('benchmarks/calibration/results.json')) as Results;
  const method = read('docs/method.md').replaceAll(/ +/g, ' ');
  const columns = 'unchanged falselyCalled found1 found2 found3 found5 found10 falseDiscoveries5 splits'.split(' ');
  expect(results.methods.length).toBeGreaterThan(5);
  for (const row of results.methods) {
    const figures = columns.map((column) => String(row[column]));
    expect(method).toContain(`| ${String(row.method)} | ${figures.join(' | ')} |`);
  }
  expect(method).toContain(`${results.intervalsHoldZero} % of the time with history`);
  expect(method).toContain(`${results.intervalsHoldZeroWithoutHistory} % without`);
});
