/**
 * Waivers held against the thresholds that failed. Room: verdict.
 *
 * A failed threshold is waived when a waiver names its scope and metric, has not expired, and the whole 95 % interval of the change
 * lies within the ceiling: an interval that reaches beyond may hide more than was accepted. Only what failed is waived, so
 * that no waiver can make a pass of what could not be told.
 */
import type { Comparison, MetricComparison } from '../comparison/comparison.ts';
import { memoryMetric } from '../model/metric.ts';
import { fitsPattern } from '../model/pattern.ts';
import type { Ratio } from '../model/quantity.ts';
import type { HeldThreshold } from './gates.ts';
import type { GateResult } from './verdict.ts';
import type { Waiver } from './waivers.ts';

/** A waiver and how it stands today. */
export interface DatedWaiver {
  readonly waiver: Waiver;
  /** `undated`: the review does not know the day, and then nothing is waived. */
  readonly state: 'in-force' | 'expired' | 'undated';
}

/** Each waiver on the day of `now` (ISO 8601, in UTC); it holds on its last day still. */
export function dateWaivers(waivers: readonly Waiver[], now: string | undefined): readonly DatedWaiver[] {
  const time = Date.parse(now ?? '');
  const today = Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
  return waivers.map((waiver) => {
    if (today === null) return { waiver, state: 'undated' };
    return { waiver, state: waiver.expires < today ? 'expired' : 'in-force' };
  });
}

/** The waivers in force, in the order of the config file. */
export function inForce(waivers: readonly DatedWaiver[]): readonly Waiver[] {
  return waivers.filter(({ state }) => state === 'in-force').map(({ waiver }) => waiver);
}

/** The thresholds as they were held, those that failed with the first waiver that covers them, or the nearest that does not. */
export function applyWaivers(
  held: readonly HeldThreshold[],
  waivers: readonly Waiver[],
  comparison: Comparison,
): readonly GateResult[] {
  const fits = fitting(comparison);
  return held.map((gate) => {
    const own = gate.outcome === 'fail' ? waivers.filter((waiver) => fits(waiver, gate)) : [];
    const covering = own.find(({ ceiling }) => liesWithin(gate, ceiling));
    if (covering !== undefined) return { ...gate, excuse: { kind: 'waived', waiver: covering }, notCovering: null };
    const [nearest] = own.toSorted((one, other) => other.ceiling - one.ceiling);
    return { ...gate, excuse: null, notCovering: nearest ?? null };
  });
}

/** Whether the whole interval of the change is no worse than the ceiling. */
export function liesWithin({ low }: Pick<HeldThreshold, 'low'>, ceiling: Ratio): boolean {
  return Math.log(low) >= -Math.log(ceiling);
}

/** Says whether a waiver is about a threshold. */
export function fitting({ metrics: [main] }: Comparison): (waiver: Waiver, gate: HeldThreshold) => boolean {
  const tagsOf = new Map((main?.benchmarks ?? []).map(({ name, tags }) => [name, tags]));
  return ({ scope, metric }, gate) => {
    if ((metric ?? main?.metric.id) !== metricOf(gate, main)) return false;
    switch (scope.kind) {
      case 'suite':
        return gate.scope === 'geomean' || gate.scope === 'metric' || gate.scope === 'memory';
      case 'benchmark':
        return gate.scope === 'benchmark' && fitsPattern(gate.name, scope.pattern);
      case 'tag':
        if (gate.scope === 'tag') return fitsPattern(gate.name, scope.pattern);
        return (
          gate.scope === 'benchmark' && (tagsOf.get(gate.name) ?? []).some((tag) => fitsPattern(tag, scope.pattern))
        );
    }
  };
}

/** The metric that a threshold is about: memory's has its own, a further metric's bears its name, all others are about the main one. */
function metricOf({ scope, name }: HeldThreshold, main: MetricComparison | undefined): string | undefined {
  if (scope === 'metric') return name;
  return scope === 'memory' ? memoryMetric.id : main?.metric.id;
}

/** The largest worsening of the main metric's geometric mean that waivers in force accept; null when none is about it. */
export function acceptedWorsening(waivers: readonly Waiver[], { metrics: [main] }: Comparison): Ratio | null {
  const ceilings = waivers
    .filter(({ scope, metric }) => scope.kind === 'suite' && (metric ?? main?.metric.id) === main?.metric.id)
    .map(({ ceiling }) => ceiling);
  return ceilings.toSorted((one, other) => other - one)[0] ?? null;
}
