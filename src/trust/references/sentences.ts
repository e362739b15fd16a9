/**
 * What the first lines of a report say when references were given: how much of the claim is the baseline's. Room: trust.
 * Labels are the user's and may hold anything: reports escape sentences as prose.
 */
import type { Comparison } from '../../comparison/comparison.ts';
import { timeMetric, wordsOf } from '../../model/metric.ts';
import { countOf, directed, factor } from '../phrases.ts';
import type { References } from './triangulate.ts';
import type { Witness } from './triangulation.ts';

/** From this share on, what the baseline has in a win is told in the headline. */
const toldFrom = 0.25;

/** `Claim 1.125×; credible range 1.008× – 1.125×; 73–93 % of the win disappears against the other references.` */
export function referenceSentences(
  { results, triangulation, credibleRange }: References,
  { metrics: [main] }: Comparison,
): readonly string[] {
  if (triangulation === null || credibleRange === null) {
    if (results.length === 0 || !main?.suite) return [];
    return ['No reference counts: each was left out, and the reasons stand with them.'];
  }
  const { claim, witnesses, medianExplained } = triangulation;
  const { low, high } = credibleRange;
  const words = wordsOf(main?.metric ?? timeMetric);
  // Below 1× nobody sees at a glance that it is a loss: then both ends say which way they go.
  const told = (log: number): string => (low < 0 ? directed(log, words) : factor(log));
  const range = `${claim < 0 ? 'Measured' : 'Claim'} ${told(claim)}; credible range ${told(low)} – ${told(high)}`;
  const others = witnesses.length === 1 ? 'the reference' : 'the other references';
  if (medianExplained === null) return [`${range}, against ${countOf(witnesses.length, 'further reference')}.`];
  if (clamp(medianExplained) < toldFrom) return [`${range}; the win holds against ${others}.`];
  return [`${range}; ${shareOfWin(witnesses)} of the win disappears against ${others}.`];
}

/** A share above one says that the candidate is slower than the reference: all of the win is gone, and not more. */
function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** `73–93 %`, or `83 %`: what each reference explains of the win, from the least to the most. */
export function shareOfWin(witnesses: readonly Witness[]): string {
  const shares = witnesses.flatMap(({ explained }) => (explained === null ? [] : [clamp(explained)]));
  const [low, high] = [Math.min(...shares), Math.max(...shares)].map((share) => (share * 100).toFixed(0));
  return low === high ? `${low ?? ''} %` : `${low ?? ''}–${high ?? ''} %`;
}
