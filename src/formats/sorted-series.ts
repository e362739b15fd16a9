/**
 * Times that the tool wrote in ascending order, as mitata and tinybench (also within Vitest) do. Room: formats.
 */
import { timeMetric } from '../model/metric.ts';
import type { SampledSeries } from '../model/suite.ts';
import { processOf } from './make-suite.ts';

/** Times of one process, in seconds, whose order the tool has lost. */
export const sortedSeries = (values: readonly number[]): SampledSeries => ({
  kind: 'samples',
  metric: timeMetric,
  nesting: 'values',
  ordered: false,
  sessions: [{ processes: [processOf(values)] }],
});
