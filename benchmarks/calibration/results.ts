/**
 * What a run of the calibration records in results.json. All shares are from 0 to 1.
 */
import type { Decomposition } from './decomposition.ts';
import type { GateOutcome } from './suite-measures.ts';
import type { SyntheticRow } from './synthetic-measures.ts';
import type { Share } from './wilson.ts';

/** The sizes of the injected changes. */
export const effects = [0.01, 0.02, 0.03, 0.05, 0.1] as const;

/** One method, at the level it is used at, on real pairs. */
export interface Row {
  readonly name: string;
  /** Called on unchanged pairs. */
  readonly falseAlarms: Share;
  /** Found of injected changes, by `effects`. */
  readonly found: readonly Share[];
  /** Of the calls beside injected changes, averaged over the draws, by `effects`. */
  readonly falseDiscoveries: readonly number[];
  /** Called when both sides are halves of one session. */
  readonly halves: Share;
}

/** A method at all its levels. */
export interface Curve {
  readonly name: string;
  readonly points: readonly {
    readonly level: number;
    /** Called on unchanged pairs. */
    readonly falseAlarms: number;
    /** Found of changes of 3 % in a tenth of the benchmarks, and called of the others beside them. */
    readonly found3: number;
    readonly false3: number;
    readonly found5: number;
    readonly false5: number;
  }[];
}

/** Benchmarks made slower together. */
export interface TogetherRow {
  readonly effect: number;
  readonly detected: Share;
  readonly called: Share;
}

/** What the gate at 2 % says of one pair, its candidate made slower by so much. */
export interface GateRow {
  readonly pair: string;
  readonly environmentDiffers: boolean;
  readonly halfWidth: number;
  readonly unchanged: GateOutcome;
  readonly slower3: GateOutcome;
  readonly slower5: GateOutcome;
  readonly unchangedWithoutHistory: GateOutcome;
  readonly slower3WithoutHistory: GateOutcome;
}

/** Several real sessions a side, dealt at random. */
export interface SeveralRow {
  readonly perSide: number;
  readonly falseAlarms: Share;
  readonly coverage: Share;
  readonly suiteCoverage: Share;
  readonly found3: Share;
  readonly found5: Share;
}

/** The whole record. */
export interface Results {
  readonly draws: number;
  readonly rows: readonly Row[];
  readonly curves: readonly Curve[];
  readonly neighbours: Share;
  readonly several: readonly SeveralRow[];
  readonly all: readonly TogetherRow[];
  readonly tags: readonly TogetherRow[];
  readonly gates: readonly GateRow[];
  readonly coverage: Share;
  readonly coverageWithoutHistory: Share;
  readonly heldOut: {
    readonly configurations: number;
    readonly choices: readonly { readonly without: string; readonly chosen: string }[];
  };
  readonly synthetic: readonly SyntheticRow[];
  readonly decomposition: readonly Decomposition[];
}
