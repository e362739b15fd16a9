/**
 * How much of the suite has no answer, held against what the project tolerates. Room: verdict. The gate on the geometric mean can
 * pass while single benchmarks could hide anything: this keeps such a pass from looking like a clean one.
 */
import type { Comparison } from '../comparison/comparison.ts';
import { countOf } from './phrases.ts';

/**
 * A sentence when more than `largest`, a share from 0 to 1, of the main metric's compared benchmarks are inconclusive, else null.
 * Benchmarks that cannot be compared are not counted: `incomplete` is about those.
 */
export function tooManyInconclusive({ metrics: [main] }: Comparison, largest: number | null): string | null {
  if (largest === null) return null;
  const compared = (main?.benchmarks ?? []).filter(({ outcome }) => outcome !== 'not-comparable');
  const open = compared.filter(({ outcome }) => outcome === 'inconclusive').length;
  if (compared.length === 0 || open <= largest * compared.length) return null;
  const are = open === 1 ? 'is' : 'are';
  return `${open} of ${countOf(compared.length, 'compared benchmark')} ${are} inconclusive (${percent(open / compared.length)}), more than the ${percent(largest)} that max-inconclusive tolerates. More sessions per side would settle some of them; the JSON report says of each how small a change it could have shown.`;
}

/** `41.7 %`, three digits. */
function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}
