/**
 * The sentences of docs/method.md that quote the record.
 */
import { percent, withInterval } from './figures.ts';
import type { Results } from './results.ts';

/** Paragraphs by the name of their place in the document. */
export function paragraphs(results: Results): Readonly<Record<string, string>> {
  return {
    'rates in words': ratesInWords(results),
    'power in words': powerInWords(results),
    'choices in words': choicesInWords(results),
  };
}

function ratesInWords({ draws, rows, neighbours, coverage, coverageWithoutHistory }: Results): string {
  const [history] = rows;
  return [
    `Changes were drawn ${draws} times a pair, method and size.`,
    `**q < 0.05 is not 5 % of false calls**: beside changes of 5 % in a tenth of the suite ${percent(history?.falseDiscoveries[3] ?? NaN)} % of Plumbline’s calls are false, beside 3 % ${percent(history?.falseDiscoveries[2] ?? NaN)} %, as noise has tails that eight sessions do not show.`,
    `95 % intervals of single unchanged benchmarks hold zero in ${withInterval(coverage)} % of the cases with history, in ${withInterval(coverageWithoutHistory)} % without (the pair whose environment changed left out).`,
    `On neighbours in the histories, which the method was not tuned on, ${neighbours.hits} of ${neighbours.of} benchmarks are called, ${withInterval(neighbours)} %: an upper bound, as these are sessions of other commits and some of the differences are real.`,
  ].join('\n');
}

function powerInWords({ decomposition }: Results): string {
  const [three] = decomposition;
  if (three === undefined) return '';
  const { variance, standardError, withinStandardError, neededZ, injected } = three;
  return [
    `The middle one of ${injected} changed benchmarks has a standard error of ${percent(standardError)} %, of which processes within the sessions explain ${percent(withinStandardError)} %.`,
    `Of its variance ${percent(variance.own)} % are the benchmark’s own noise between sessions, ${percent(variance.within)} % noise within them, ${percent(variance.common)} % what all benchmarks share (medians, so that they need not add up to 100).`,
    `To be called among the others a benchmark has to lie ${neededZ.toFixed(1)} standard errors from zero.`,
    'What that makes of more sessions, by the normal distribution, the noise being what it is estimated to be:',
  ].join('\n');
}

function choicesInWords({ heldOut }: Results): string {
  return `Which of ${heldOut.configurations} settings of narrowing, clipping, sessions beside the baseline, and level finds most on four pairs while it calls at most 2 % of them falsely; measured on the fifth, these make the row “constants chosen on the other pairs”.`;
}
