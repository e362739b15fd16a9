/**
 * The peak memory that pyperf notes beside its values, as a second series of a benchmark. Room: formats.
 */
import { memoryMetric } from '../../model/metric.ts';
import type { Metadata } from '../../model/metadata.ts';
import { numberOf, textOf } from '../../model/metadata.ts';
import type { Process, SampledSeries, Warmup } from '../../model/suite.ts';
import { isOlderVersion } from '../../model/release.ts';

/** Where the peak may stand, best first: of the command under test, of the worker, and what Windows counts instead. */
type MemoryKey = 'command_max_rss' | 'mem_max_rss' | 'mem_peak_pagefile_usage';

const noWarmups: readonly Warmup[] = [];

/**
 * One value per process, in bytes, or null when the file tells none. A key stands in the run, or, where all runs agree,
 * hoisted to the benchmark or the suite (`levels`, nearest first). Calibration runs do other work and are left out.
 *
 * pyperf before 2.6.3 multiplied `mem_max_rss` by 1024 on macOS, which reports bytes already (Linux reports KiB):
 * there it is divided again. `command_max_rss` was always right.
 */
export function memorySeries(processes: readonly Process[], levels: readonly Metadata[]): SampledSeries | null {
  const scale = overstatesMemory(levels) ? 1 / 1024 : 1;
  const ofCommand = hoistedPeak(levels, 'command_max_rss');
  const ofWorker = hoistedPeak(levels, 'mem_max_rss');
  const ofWindows = hoistedPeak(levels, 'mem_peak_pagefile_usage');
  const measured: Process[] = [];
  const origins = new Set<MemoryKey>();
  for (const { values, metadata } of processes) {
    if (values.length === 0) continue;
    let key: MemoryKey = 'command_max_rss';
    // Keys by their names: looking them up by a variable costs several times as much, for each process of the file.
    let bytes = peakOf(metadata.command_max_rss, ofCommand);
    if (bytes === 0) [key, bytes] = ['mem_max_rss', peakOf(metadata.mem_max_rss, ofWorker) * scale];
    if (bytes === 0) [key, bytes] = ['mem_peak_pagefile_usage', peakOf(metadata.mem_peak_pagefile_usage, ofWindows)];
    if (bytes === 0) continue;
    origins.add(key);
    measured.push({ values: [bytes], warmups: noWarmups, metadata });
  }
  if (measured.length === 0) return null;
  return {
    kind: 'samples',
    metric: memoryMetric,
    origin: [...origins].sort().join(', '),
    nesting: 'processes',
    ordered: true,
    sessions: [{ processes: measured }],
  };
}

/** What stands under the key in the nearest level that has it; 0 when none has. */
function hoistedPeak(levels: readonly Metadata[], key: MemoryKey): number {
  for (const level of levels) {
    const hoisted = numberOf(level, key);
    if (hoisted !== undefined) return hoisted;
  }
  return 0;
}

/** The run's own number, else the hoisted one; 0 when that is no size. */
function peakOf(own: unknown, hoisted: number): number {
  const bytes = typeof own === 'number' && Number.isFinite(own) ? own : hoisted;
  return bytes > 0 ? bytes : 0;
}

/** True for a file of macOS by a pyperf before 2.6.3. */
function overstatesMemory(levels: readonly Metadata[]): boolean {
  const platform = levels.map((level) => textOf(level, 'platform')).find((text) => text !== undefined) ?? '';
  if (!/^(macOS|Darwin)-/.test(platform)) return false;
  const version = levels.map((level) => textOf(level, 'perf_version')).find((text) => text !== undefined) ?? '';
  return isOlderVersion(version, [2, 6, 3]);
}
