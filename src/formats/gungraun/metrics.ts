/**
 * The counts of Valgrind's tools as metrics, under the labels that gungraun prints, also where its JSON has other names.
 * Room: formats. Labels: gungraun's documentation of metrics.
 */
import type { Metric } from '../../model/metric.ts';

const labels = new Map<string, string>([
  ['Ir', 'Instructions'],
  ['L1hits', 'L1 Hits'],
  ['LLhits', 'LL Hits'],
  ['RamHits', 'RAM Hits'],
  ['TotalRW', 'Total read+write'],
  ['EstimatedCycles', 'Estimated Cycles'],
  ['L1HitRate', 'L1 Hit Rate'],
  ['LLHitRate', 'LL Hit Rate'],
  ['RamHitRate', 'RAM Hit Rate'],
  ['I1MissRate', 'I1 Miss Rate'],
  ['D1MissRate', 'D1 Miss Rate'],
  ['LLMissRate', 'LL Miss Rate'],
  ['LLiMissRate', 'LLi Miss Rate'],
  ['LLdMissRate', 'LLd Miss Rate'],
  ['TotalBytes', 'Total bytes'],
  ['TotalBlocks', 'Total blocks'],
  ['AtTGmaxBytes', 'At t-gmax bytes'],
  ['AtTGmaxBlocks', 'At t-gmax blocks'],
  ['AtTEndBytes', 'At t-end bytes'],
  ['AtTEndBlocks', 'At t-end blocks'],
  ['ReadsBytes', 'Reads bytes'],
  ['WritesBytes', 'Writes bytes'],
]);

/**
 * The metric of a count, by its key in the JSON or its label in the text. Of hits and costs less is better, of rates of hits more.
 * Valgrind simulates the processor, so that a run repeated gives the same: one run is enough.
 */
export function metricOfCount(key: string): Metric {
  return { ...inexact(labels.get(key) ?? key), exact: true };
}

function inexact(label: string): Metric {
  if (/^instructions$/i.test(label)) return { id: 'instructions', unit: 'integer', direction: 'smaller' };
  if (/hit ?rate$/i.test(label)) return { id: label, unit: '%', direction: 'larger' };
  if (/rate$/i.test(label)) return { id: label, unit: '%', direction: 'smaller' };
  return { id: label, unit: /bytes$/i.test(label) ? 'byte' : 'integer', direction: 'smaller' };
}
