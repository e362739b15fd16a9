/**
 * Suites whose truth is known: sessions > processes > values, drawn from a seed. What varies between the worlds is how the noise
 * between sessions behaves and what is known of it.
 */
import { seededRandom, type RandomStream } from '../../__tests__/statistics/seeded-random.ts';
import { timeMetric } from '../../src/model/metric.ts';
import type { Benchmark, Process, Suite } from '../../src/model/suite.ts';
import type { Pair } from './real-pairs.ts';

/** How a synthetic machine behaves. Noise as standard deviations of logarithms. */
export interface World {
  readonly name: string;
  readonly benchmarks: number;
  readonly sessionsPerSide: number;
  /** Earlier sessions of the baseline's branch. */
  readonly history: number;
  /** Median noise between sessions of one benchmark, its own part. */
  readonly own: number;
  /** Of the scaled inverse chi-square from which each benchmark's variance is drawn; Infinity: all the same. */
  readonly ownFreedom: number;
  /** What all benchmarks of a session share: of a machine, drawn as `own` is. */
  readonly common: number;
  readonly commonFreedom: number;
  /** Degrees of freedom of the t distribution of a session's shift; Infinity: normal. */
  readonly tails: number;
  /** Probability that a benchmark really changes (by ± 5 %) once within the history. */
  readonly realChanges: number;
}

const quiet: World = {
  name: '8 sessions of history, normal noise',
  benchmarks: 40,
  sessionsPerSide: 1,
  history: 8,
  own: 0.007,
  ownFreedom: 5,
  common: 0.004,
  commonFreedom: 4,
  tails: Infinity,
  realChanges: 0,
};
const asAssumed = { history: 0, own: Math.sqrt(0.01 ** 2 - 0.004 ** 2), ownFreedom: 8, commonFreedom: 8 };

/** The worlds of the table. */
export const worlds: readonly World[] = [
  quiet,
  { ...quiet, name: '… long tails (t, 3 degrees of freedom)', tails: 3 },
  { ...quiet, name: '… a tenth of the benchmarks changed within it', realChanges: 0.1 },
  { ...quiet, name: '… sessions differ by 3 %', own: 0.03 },
  { ...quiet, name: '… of 4 sessions', history: 4 },
  { ...quiet, name: '… a suite of 8 benchmarks', benchmarks: 8 },
  { ...quiet, ...asAssumed, name: 'no history, noise as assumed' },
  { ...quiet, ...asAssumed, name: 'no history, sessions differ by 3 %', own: 0.03 },
  { ...quiet, name: '2 sessions a side', history: 0, sessionsPerSide: 2 },
  { ...quiet, name: '3 sessions a side', history: 0, sessionsPerSide: 3 },
  { ...quiet, name: '5 sessions a side', history: 0, sessionsPerSide: 5 },
];

const processes = 8;
const valuesPerProcess = 2;
const betweenProcesses = 0.01;
const withinProcess = 0.003;
const realChange = 0.05;

/** One pair of a world; nothing differs between the sides but noise. The seed says which. */
export function synthesise(world: World, seed: number): Pair {
  const random = seededRandom(seed);
  const own = Array.from({ length: world.benchmarks }, () => drawnDeviation(random, world.own, world.ownFreedom));
  const machine = { ...world, common: drawnDeviation(random, world.common, world.commonFreedom) };
  const levels = own.map(() => 0);
  const history = Array.from({ length: world.history }, (_, index) => {
    const session = sessions(machine, random, own, levels, 1);
    const last = index === world.history - 1;
    // A change at any of the steps but the last one, which is the baseline's own and would be a change of the pair.
    levels.forEach((level, benchmark) => {
      if (last || random.uniform() >= world.realChanges / Math.max(1, world.history - 1)) return;
      levels[benchmark] = level + Math.log1p(realChange) * (random.uniform() < 0.5 ? -1 : 1);
    });
    return session;
  });
  const baseline = sessions(machine, random, own, levels, world.sessionsPerSide);
  const candidate = sessions(machine, random, own, levels, world.sessionsPerSide);
  return { name: world.name, cluster: String(seed), baseline, candidate, history, environmentDiffers: false };
}

/** A standard deviation whose square is `df·σ²/χ²(df)`. */
function drawnDeviation(random: RandomStream, typical: number, degreesOfFreedom: number): number {
  if (!Number.isFinite(degreesOfFreedom)) return typical;
  return typical * Math.sqrt(degreesOfFreedom / chiSquare(random, degreesOfFreedom));
}

function chiSquare(random: RandomStream, degreesOfFreedom: number): number {
  let sum = 0;
  for (let part = 0; part < degreesOfFreedom; part++) sum += random.normal() ** 2;
  return sum;
}

/** Standard normal, or t scaled to its own scale parameter of one. */
function shift(random: RandomStream, tails: number): number {
  const value = random.normal();
  return Number.isFinite(tails) ? value / Math.sqrt(chiSquare(random, tails) / tails) : value;
}

function sessions(
  world: World,
  random: RandomStream,
  own: readonly number[],
  levels: readonly number[],
  count: number,
): Suite {
  const commons = Array.from({ length: count }, () => world.common * random.normal());
  const benchmarks = own.map((deviation, index): Benchmark => {
    const logMeans = commons.map((common) => (levels[index] ?? 0) + common + deviation * shift(random, world.tails));
    return {
      name: `b${index}`,
      parameters: {},
      tags: [],
      metadata: {},
      series: [
        {
          kind: 'samples',
          metric: timeMetric,
          nesting: count > 1 ? 'sessions' : 'processes',
          ordered: true,
          sessions: logMeans.map((logMean) => ({ processes: oneSession(random, Math.exp(logMean)) })),
        },
      ],
    };
  });
  return { format: 'synthetic', label: '', benchmarks, environment: {}, provenance: { files: [] }, metadata: {} };
}

function oneSession(random: RandomStream, mean: number): readonly Process[] {
  return Array.from({ length: processes }, (): Process => {
    const own = mean * (1 + betweenProcesses * random.normal());
    const values = Array.from({ length: valuesPerProcess }, () => own * (1 + withinProcess * random.normal()));
    return { values, warmups: [], metadata: {} };
  });
}
