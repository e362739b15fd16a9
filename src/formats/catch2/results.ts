/**
 * What Catch2 tells of one benchmark, in XML as on the console, as a benchmark of the model. Room: formats.
 */
import { timeMetric } from '../../model/metric.ts';
import { complainOfRecord, complainOfValue } from '../common-complaints.ts';
import { shownName, type Complaints } from '../complaints.ts';
import { noMetadata, summaryOf, type PlacedBenchmark } from '../make-suite.ts';

/** One benchmark's results; times in seconds, NaN where none was readable. */
export interface Catch2Result {
  /** Test case, sections, and the benchmark's own name. */
  readonly path: readonly string[];
  readonly tags: readonly string[];
  readonly mean: number;
  readonly standardDeviation: number;
  readonly samples: number;
  readonly iterations: number;
  readonly place: string;
}

/** The benchmark, or null when its mean is no positive number. */
export function benchmarkOf(result: Catch2Result, complaints: Complaints): PlacedBenchmark | null {
  const { path, tags, mean, standardDeviation, samples, iterations, place } = result;
  const name = path.join(' > ');
  if (name === '' || !(mean > 0 && mean < Infinity)) {
    complainOfValue(complaints, `${place} (${shownName(name)})`, Number.isNaN(mean) ? undefined : mean, name);
    return null;
  }
  const series = [summaryOf(timeMetric, mean, standardDeviation, samples)];
  const loops = iterations > 0 && iterations < Infinity ? { loops: iterations } : {};
  return { benchmark: { name, parameters: {}, tags, series, ...loops, metadata: noMetadata }, place };
}

/** A benchmark threw, so that there are no results. */
export const complainOfFailure = (complaints: Complaints, place: string, name: string): void =>
  complainOfRecord(
    complaints,
    place,
    `(${shownName(name)}) failed`,
    'Mend this benchmark and run it again; the others are used.',
  );
