/**
 * The calibration: how often are we right, on real sessions and on synthetic ones? Everything is seeded, so it repeats exactly.
 */
import { summarised, timesOnly } from './changes.ts';
import { grid, settings, type Setting } from './constants.ts';
import { decompose } from './decomposition.ts';
import { leaveOneOut } from './held-out.ts';
import { falseCalls, falseCallsByLevel, power, torn } from './measures.ts';
import { others, plumbline, withHistory, withoutHistory, type Use } from './methods.ts';
import { dealt, neighbours, readPairs, strictlyBefore, type Pair } from './real-pairs.ts';
import { effects, type Curve, type GateRow, type Results, type Row, type SeveralRow } from './results.ts';
import { changeOfAll, changeOfTags, coverage, gateSays, suiteCoverage } from './suite-measures.ts';
import { worlds } from './synthetic.ts';
import { measureWorld } from './synthetic-measures.ts';

/** How much is done, and who hears of it. */
export interface Options {
  /** Folder of the shared data. */
  readonly data: string;
  /** A rough answer in seconds: few draws, and no choice of constants. */
  readonly quick: boolean;
  readonly progress: (message: string) => void;
}

/** Runs everything. */
export function calibrate({ data, quick, progress }: Options): Results {
  const draws = quick ? 3 : 40;
  progress('reading real sessions');
  const read = readPairs(data).map(onTimes);
  const pairs = read.map((pair) => ({ ...pair, history: pair.history.map(summarised) }));
  const clean = pairs.filter(({ environmentDiffers }) => !environmentDiffers);
  const without = (pair: Pair): Pair => ({ ...pair, history: [] });

  progress(`choosing constants on four pairs for the fifth, ${settings().length} settings`);
  const heldOut = leaveOneOut(pairs, quick ? 1 : 6, shipped);
  const uses: readonly Use[] = [
    withHistory,
    plumbline('Plumbline, only sessions before both', strictlyBefore),
    heldOut.use,
    plumbline('Plumbline, environment change not known', (pair) => ({ ...pair, environmentDiffers: false })),
    withoutHistory,
    ...others,
  ];
  const rows = uses.map((use) => {
    progress(`injecting changes: ${use.name}`);
    return rowOf(use, pairs, draws, quick ? 1 : 4);
  });
  progress('sweeping the levels');
  const swept = [withHistory, withoutHistory, ...others.slice(0, 3)];
  const curves = swept.map((use) => curveOf(use, pairs, Math.min(draws, 20)));

  progress('suites and tags');
  const sizes = [0, ...effects];
  const all = sizes.map((effect) => ({ effect, ...changeOfAll(clean, effect) }));
  const tags = sizes.map((effect) => ({ effect, ...changeOfTags(clean, effect) }));
  const gates = pairs.map(gateRow);
  progress('several sessions a side');
  const several = [2, 3, 4].map((perSide) => severalRow(dealt(read, perSide, quick ? 2 : 20), perSide, quick ? 1 : 2));

  const synthetic = worlds.map((world) => {
    progress(`synthetic suites: ${world.name}`);
    return measureWorld(world, quick ? 20 : 1000);
  });
  progress('where the power goes');
  const decomposition = [0.03, 0.05].map((effect) => decompose(clean, effect, Math.min(draws, 20)));
  return {
    draws,
    rows,
    curves,
    neighbours: falseCalls(withHistory, neighbours(read)),
    several,
    all,
    tags,
    gates,
    coverage: coverage(clean),
    coverageWithoutHistory: coverage(clean.map(without)),
    heldOut: { configurations: heldOut.configurations, choices: heldOut.choices },
    synthetic,
    decomposition,
  };
}

/** The constants as they are in the sources; a test compares. */
export const shipped: Setting = { mostNarrowing: 0.5, clip: 9, asked: 5 };
for (const name of Object.keys(grid)) if (shipped[name] === undefined) throw new Error(`${name} has no shipped value`);

const onTimes = (pair: Pair): Pair => ({
  ...pair,
  baseline: timesOnly(pair.baseline),
  candidate: timesOnly(pair.candidate),
  history: pair.history.map(timesOnly),
});

/** Half of the benchmarks of the pairs: the swapped ones are no new evidence. */
const distinctOf = (pairs: readonly Pair[]): number =>
  pairs.reduce((sum, { baseline }) => sum + baseline.benchmarks.length, 0) / 2;

function rowOf(use: Use, pairs: readonly Pair[], draws: number, splits: number): Row {
  const byEffect = effects.map((effect) => {
    const [own] = power(use.method, pairs, effect, draws, [use.level]);
    if (own === undefined) throw new Error('no level was asked for');
    return own;
  });
  return {
    name: use.name,
    falseAlarms: falseCalls(use, pairs, distinctOf(pairs)),
    found: byEffect.map(({ found }) => found),
    falseDiscoveries: byEffect.map(({ falseDiscoveries }) => falseDiscoveries),
    halves: falseCalls(use, torn(pairs, splits)),
  };
}

function curveOf({ method }: Use, pairs: readonly Pair[], draws: number): Curve {
  const falseAlarms = falseCallsByLevel(method, pairs);
  const [three, five] = [0.03, 0.05].map((effect) => power(method, pairs, effect, draws, method.levels));
  const points = method.levels.map((level, index) => ({
    level,
    falseAlarms: falseAlarms[index] ?? NaN,
    found3: three?.[index]?.found.share ?? NaN,
    false3: three?.[index]?.falselyCalled.share ?? NaN,
    found5: five?.[index]?.found.share ?? NaN,
    false5: five?.[index]?.falselyCalled.share ?? NaN,
  }));
  return { name: method.name, points };
}

function severalRow(pairs: readonly Pair[], perSide: number, draws: number): SeveralRow {
  const [three, five] = [0.03, 0.05].map(
    (effect) => power(withHistory.method, pairs, effect, draws, [withHistory.level])[0]?.found,
  );
  if (three === undefined || five === undefined) throw new Error('no level was asked for');
  return {
    perSide,
    falseAlarms: falseCalls(withHistory, pairs),
    coverage: coverage(pairs),
    suiteCoverage: suiteCoverage(pairs),
    found3: three,
    found5: five,
  };
}

function gateRow(pair: Pair): GateRow {
  const assumed = { ...pair, history: [] };
  const { outcome, halfWidth } = gateSays(pair, 0);
  return {
    pair: pair.name,
    environmentDiffers: pair.environmentDiffers,
    halfWidth,
    unchanged: outcome,
    slower3: gateSays(pair, 0.03).outcome,
    slower5: gateSays(pair, 0.05).outcome,
    unchangedWithoutHistory: gateSays(assumed, 0).outcome,
    slower3WithoutHistory: gateSays(assumed, 0.03).outcome,
  };
}
