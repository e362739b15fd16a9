/**
 * Check `memory.semantics`: both sides say memory and mean other things: the worker's or the command's peak, resident or paged,
 * KiB taken for bytes. Room: trust.
 */
import { memoryMetric } from '../../model/metric.ts';
import { seriesOf, type Series } from '../../model/suite.ts';
import { notPossible, reportOf, type Check } from '../check.ts';
import { countOf, listed } from '../phrases.ts';

/** Factors between two sides that no code explains, but a unit does: KiB for bytes. */
const unitFactor = 1024;
const unitTolerance = 4;

export const memorySemantics: Check = {
  code: 'memory.semantics',
  run: ({ evidence: { baseline, candidate }, comparison, gates }) => {
    const memory = comparison.metrics.find(({ metric }) => metric.id === memoryMetric.id);
    if (memory === undefined) return notPossible('memory was not measured on both sides');
    const others = new Map(candidate.benchmarks.map((benchmark) => [benchmark.name, benchmark]));
    const compared = new Set(memory.benchmarks.map(({ name }) => name));
    const differing = baseline.benchmarks.flatMap((benchmark): string[] => {
      const other = others.get(benchmark.name);
      if (other === undefined || !compared.has(benchmark.name)) return [];
      return originsDiffer(benchmark.name, seriesOf(benchmark, memoryMetric.id), seriesOf(other, memoryMetric.id));
    });
    const suite = memory.suite?.estimate.logSpeedup ?? 0;
    const unit = Math.abs(Math.abs(suite) - Math.log(unitFactor)) < Math.log(unitTolerance);
    if (differing.length === 0 && !unit) return reportOf([]);
    return reportOf([
      {
        code: 'memory.semantics',
        severity: 'error',
        // It says nothing of time: the baseline as a whole is doubted only when memory gates.
        subject: gates.memory === null ? 'memory' : 'both',
        message: unit
          ? `One side's memory is about ${unitFactor} times the other's: one of them counts in other units.`
          : `${countOf(differing.length, 'benchmark')} measured another kind of memory on each side.`,
        evidence: [...(unit ? [`ratio of the means: ${Math.exp(suite).toPrecision(3)}`] : []), ...listed(differing)],
        remedy: 'Measure both sides with the same tool, in the same version, on the same system.',
      },
    ]);
  },
};

function originsDiffer(name: string, one: Series | undefined, other: Series | undefined): string[] {
  if (one?.origin === undefined || other?.origin === undefined || one.origin === other.origin) return [];
  return [`${name}: ${one.origin} against ${other.origin}`];
}
