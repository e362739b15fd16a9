/**
 * Wording that reasons share. Room: verdict.
 */

/** A log speedup in words, as all reports print it: `1.034× faster`, `1.021× slower`, `1.000×`. */
export function speedupInWords(logSpeedup: number): string {
  const figure = `${Math.exp(Math.abs(logSpeedup)).toFixed(3)}×`;
  if (figure === '1.000×') return figure;
  return `${figure} ${logSpeedup > 0 ? 'faster' : 'slower'}`;
}

/** For metrics where faster and slower are the wrong words: `1.034× better`, `1.021× worse`. */
export function gainInWords(logSpeedup: number): string {
  return speedupInWords(logSpeedup).replace('faster', 'better').replace('slower', 'worse');
}

/** `1 benchmark`, `2 benchmarks`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A worsening, given as a ratio above 1, in words: `2 %`. */
export function worseningInWords(ratio: number): string {
  return `${Number(((ratio - 1) * 100).toFixed(2))} %`;
}
