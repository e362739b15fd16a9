/**
 * Wording that findings share. Room: trust.
 */
import type { Comparison } from '../comparison/comparison.ts';
import { timeMetric, wordsOf, type Metric, type MetricWords } from '../model/metric.ts';

/** What better and worse are called, and the best and the worst, for the comparison's main metric. */
export interface MainWords extends MetricWords {
  readonly best: string;
  readonly worst: string;
}

const superlatives: Readonly<Record<string, string>> = {
  ...{ faster: 'fastest', slower: 'slowest', smaller: 'smallest', larger: 'largest' },
  ...{ better: 'best', worse: 'worst' },
};

/** A time is slower, a size larger, a count worse; without a metric the words of times. */
export function mainWords({ metrics: [main] }: Comparison): MainWords {
  const { better, worse } = wordsOf(main?.metric ?? timeMetric);
  return { better, worse, best: superlatives[better] ?? better, worst: superlatives[worse] ?? worse };
}

/** More names than this make a finding unreadable; reports list all benchmarks anyway. */
const namesListed = 50;

/** Names in order of the alphabet, at most fifty, and how many more there are. */
export function listed(names: readonly string[]): string[] {
  const sorted = [...names].sort();
  const left = sorted.length - namesListed;
  return left > 0 ? [...sorted.slice(0, namesListed), `… and ${left} more`] : sorted;
}

/** `1 benchmark`, `2 benchmarks`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A share in per cent, without decimals; below one per cent with one. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(share > 0 && share < 0.01 ? 1 : 0)} %`;
}

/** A log speedup as a factor, in the direction of the speedup: `1.125×`, `0.970×`. */
export function factor(logSpeedup: number): string {
  return `${Math.exp(logSpeedup).toFixed(3)}×`;
}

/** A log speedup with its direction, as reports print it: `1.125× faster`, `1.031× slower`, `1.000×`. */
export function directed(logSpeedup: number, { better, worse }: MetricWords): string {
  const size = factor(Math.abs(logSpeedup));
  return size === factor(0) ? size : `${size} ${logSpeedup > 0 ? better : worse}`;
}

/** A difference on the log scale in per cent with one decimal, without its sign: `10.4 %`. */
export function change(log: number): string {
  return `${(Math.expm1(Math.abs(log)) * 100).toFixed(1)} %`;
}

const timeUnits: readonly (readonly [string, number])[] = [
  ['s', 1],
  ['ms', 1e-3],
  ['µs', 1e-6],
  ['ns', 1e-9],
];

/** A measured value with its unit, three significant digits: `477 ms`, `12.3 MiB`, `1.50 widgets/op`. */
export function measured(value: number, { unit }: Metric): string {
  if (unit === 'byte') return `${(value / 2 ** 20).toPrecision(3)} MiB`;
  if (unit === 'integer') return value.toPrecision(3);
  if (unit !== 'second') return `${value.toPrecision(3)} ${unit}`;
  // 0.9995 of a unit would round to 1000 of the smaller one.
  const [name, size] = timeUnits.find(([, one]) => value >= 0.9995 * one) ?? ['ns', 1e-9];
  return `${(value / size).toPrecision(3)} ${name}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
