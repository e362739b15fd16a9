/**
 * The calibration: how often are we right, on real sessions? Prints a table and writes benchmarks/calibration/results.json,
 * which docs/method.md quotes. Everything is seeded, so it repeats exactly.
 */
import { writeFileSync } from 'node:fs';
import { timesOnly } from './changes.ts';
import { coverage, falseCalls, gateSays, power, splitCalls } from './measures.ts';
import { methods, type Method } from './methods.ts';
import { readPairs, strictlyBefore, type Pair } from './real-pairs.ts';

interface Options {
  /** The shared data. */
  readonly data: string;
  /** A tenth of the draws, and nothing written. */
  readonly quick: boolean;
  readonly resultsFile: string;
}

const effects = [0.01, 0.02, 0.03, 0.05, 0.1];
const percent = (share: number): number => Math.round(1000 * share) / 10;

/** Runs everything. */
export function calibrate({ data, quick, resultsFile }: Options): void {
  const pairs = readPairs(data).map(onTimes);
  const draws = quick ? 10 : 100;
  const rows = methods.map((method) => rowOf(method, pairs, draws, quick));
  const strict = rowOf(
    { ...first(methods), name: 'Plumbline, only sessions before both' },
    pairs.map(strictlyBefore),
    draws,
    quick,
  );
  const gates = pairs.map((pair) => gateRow(pair));
  const clean = pairs.filter((pair) => !pair.environmentDiffers);
  const results = {
    pairs: pairs.length,
    draws,
    methods: [...rows, strict],
    intervalsHoldZero: percent(coverage(clean)),
    intervalsHoldZeroWithoutHistory: percent(coverage(clean.map((pair) => ({ ...pair, history: [] })))),
    gates,
  };
  console.table(results.methods.map(({ perPair: _, ...row }) => row));
  console.table(rows[0]?.perPair);
  console.table(gates);
  console.log(
    `95 % intervals of single benchmarks hold zero: ${results.intervalsHoldZero} % with history, ${results.intervalsHoldZeroWithoutHistory} % without`,
  );
  if (!quick) writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
}

const onTimes = (pair: Pair): Pair => ({
  ...pair,
  baseline: timesOnly(pair.baseline),
  candidate: timesOnly(pair.candidate),
  history: pair.history.map(timesOnly),
});

function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new Error('an empty list');
  return item;
}

/** One method's figures, in per cent. */
function rowOf(method: Method, pairs: readonly Pair[], draws: number, quick: boolean) {
  // Tests on all values take long and answer alike in every draw.
  const own =
    method.name.startsWith('Plumbline') || method.name.startsWith('threshold') ? draws : Math.ceil(draws / 20);
  const { called, of } = falseCalls(method, pairs);
  const byEffect = effects.map((effect) => power(method, pairs, effect, own));
  const perPair = pairs.map((pair) => ({ pair: pair.name, ...falseCalls(method, [pair]) }));
  return {
    method: method.name,
    unchanged: `${called}/${of}`,
    falselyCalled: percent(called / of),
    ...Object.fromEntries(
      effects.map((effect, index) => [`found${100 * effect}`, percent(byEffect[index]?.found ?? NaN)]),
    ),
    falselyCalledBeside5: percent(byEffect[3]?.falselyCalled ?? NaN),
    falseDiscoveries5: percent(byEffect[3]?.falseDiscoveries ?? NaN),
    falseDiscoveries3: percent(byEffect[2]?.falseDiscoveries ?? NaN),
    splits: percent(splitCalls(method, pairs, quick ? 1 : 4)),
    perPair,
  };
}

function gateRow(pair: Pair) {
  const unknown = { ...pair, environmentDiffers: false };
  const assumed = { ...pair, history: [] };
  return {
    pair: pair.name,
    unchanged: gateSays(pair, 0).outcome,
    halfWidth: Math.round(10_000 * gateSays(pair, 0).halfWidth) / 100,
    slower3: gateSays(pair, 0.03).outcome,
    slower5: gateSays(pair, 0.05).outcome,
    unchangedWithoutHistory: gateSays(assumed, 0).outcome,
    slower3WithoutHistory: gateSays(assumed, 0.03).outcome,
    slower3EnvironmentNotKnown: gateSays(unknown, 0.03).outcome,
  };
}
