/**
 * Which benchmarks ran with garbage collection on one side and without it on the other. Room: trust.
 *
 * pyperf writes `python_gc: disabled` where a process had it off, and nothing where it was on; it stands on the benchmark when
 * all its processes agree, on the suite when all benchmarks do.
 */
import { textOf } from '../../model/metadata.ts';
import type { Benchmark, Suite } from '../../model/suite.ts';
import type { Evidence } from '../evidence.ts';

/** The benchmarks that both sides tell of, and those of them that differ, in the baseline's order. */
export interface CollectionComparison {
  readonly told: number;
  /** Without it in the baseline only. */
  readonly offInBaseline: readonly string[];
  readonly offInCandidate: readonly string[];
}

/** Compares benchmarks of one name; none is told where a side is not of a tool that says it. */
export function collectionDifferences({ baseline, candidate }: Evidence): CollectionComparison {
  if (!tells(baseline) || !tells(candidate)) return { told: 0, offInBaseline: [], offInCandidate: [] };
  const byName = new Map(candidate.benchmarks.map((benchmark) => [benchmark.name, benchmark]));
  const pairs = baseline.benchmarks.flatMap((one) => {
    const other = byName.get(one.name);
    return other === undefined
      ? []
      : [{ name: one.name, before: isOff(baseline, one), after: isOff(candidate, other) }];
  });
  const names = (chosen: (pair: (typeof pairs)[number]) => boolean): string[] =>
    pairs.filter(chosen).map(({ name }) => name);
  return {
    told: pairs.length,
    offInBaseline: names(({ before, after }) => before && !after),
    offInCandidate: names(({ before, after }) => after && !before),
  };
}

/** What a command did, pyperf cannot see: only of an interpreter that it ran itself does it tell. */
function tells({ format, environment }: Suite): boolean {
  return format === 'pyperf' && environment.runtime !== undefined;
}

function isOff(suite: Suite, { metadata }: Benchmark): boolean {
  return (textOf(metadata, 'python_gc') ?? textOf(suite.metadata, 'python_gc')) === 'disabled';
}
