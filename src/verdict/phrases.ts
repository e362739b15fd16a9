/**
 * Wording that reasons share. Room: verdict.
 */
import type { MetricWords } from '../model/metric.ts';

/** A log speedup in the metric's words, as all reports print it: `1.034× faster`, `1.021× slower`, `1.000×`. */
export function speedupInWords(logSpeedup: number, { better, worse }: MetricWords): string {
  const figure = `${Math.exp(Math.abs(logSpeedup)).toFixed(3)}×`;
  if (figure === '1.000×') return figure;
  return `${figure} ${logSpeedup > 0 ? better : worse}`;
}

/** An interval of log speedups as all reports print it: `1.104 – 1.142`, across no change `1.017 slower – 1.016 faster`. */
export function intervalInWords(low: number, high: number, words: MetricWords): string {
  const [lowest, highest] = [speedupInWords(low, words), speedupInWords(high, words)].map((end) =>
    end.replace('×', ''),
  );
  const direction = ` ${low < 0 ? words.worse : words.better}`;
  if (lowest?.endsWith(direction) !== true || highest?.endsWith(direction) !== true)
    return `${lowest ?? ''} – ${highest ?? ''}`;
  const [first, last] = low < 0 ? [highest, lowest] : [lowest, highest];
  return `${first.slice(0, -direction.length)} – ${last.slice(0, -direction.length)}`;
}

/** `1 benchmark`, `2 benchmarks`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A worsening, given as a ratio above 1, in words: `2 %`. */
export function worseningInWords(ratio: number): string {
  return `${Number(((ratio - 1) * 100).toFixed(2))} %`;
}
