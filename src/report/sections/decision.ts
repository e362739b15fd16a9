/**
 * Section: how this was decided. Thresholds and what became of each, method, noise model, what drives the geometric
 * mean, the gate's self-test, the seed: everything a sceptic needs to argue with the result. Room: report.
 */
import type { SessionNoise, SideSummary, SuiteAnswer } from '../../comparison/comparison.ts';
import type { Review } from '../../verdict/review.ts';
import type { SelfTest } from '../../verdict/verdict.ts';
import { waiverInWords, waiverSubject } from '../../verdict/waivers.ts';
import { type Details, name, priorities, prose, strong, type Text } from '../document.ts';
import type { Facts } from '../facts.ts';
import { count, intervalText, chosenPercentText, speedupText, thresholdText } from '../figures.ts';

/** Folded: the decision. */
export function decisionSection(review: Review, facts: Facts): Details {
  const lines: Text[] = [
    ...reasonLines(review),
    policyLine(review),
    ...waiverLines(review),
    selfTestLine(review.verdict.selfTest),
    ...methodLines(review, facts),
    [strong('Seed:'), ' ', String(review.verdict.policy.seed), '.'],
  ];
  return {
    kind: 'details',
    id: 'decision',
    title: ['How this was decided'],
    blocks: [
      {
        kind: 'list',
        rows: lines.map((line, index) => ({ cells: [line], weight: -index })),
        priority: priorities.decision,
        noun: 'line',
      },
    ],
  };
}

/** Reasons beyond the first, which stands at the top. */
function reasonLines(review: Review): Text[] {
  return review.verdict.reasons.slice(1).map((reason) => [prose(reason)]);
}

function policyLine(review: Review): Text {
  const { thresholds, maxInconclusive, failOn } = review.verdict.policy;
  const word = (threshold: number | null): string => (threshold === null ? 'off' : chosenPercentText(threshold - 1));
  const tags = Object.entries(thresholds.tags).flatMap(([tag, threshold]): Text => [
    ', tag ',
    name(tag, 40),
    ` ${thresholdText(threshold)}`,
  ]);
  const fails = failOn.length === 0 ? 'nothing' : failOn.join(', ');
  return [
    strong('Policy:'),
    ' ',
    `tolerated worsening of the geometric mean ${word(thresholds.geomean)}, of a benchmark ${word(thresholds.benchmark)}, `,
    `of memory ${word(thresholds.memory)}`,
    ...tags,
    ...(maxInconclusive === null
      ? []
      : [`; at most ${chosenPercentText(maxInconclusive)} of the benchmarks inconclusive`]),
    `. A threshold holds when the whole 95 % confidence interval (CI) lies within it, and fails when the whole interval lies beyond it. `,
    `The step fails on: ${fails}; here it ${review.verdict.failsCheck ? 'fails' : 'does not fail'}.`,
  ];
}

/** A line for each waiver of the config file, whether or not it is needed here. */
function waiverLines({ verdict }: Review): Text[] {
  const { waivers = [] } = verdict.policy;
  return waivers.map((waiver) => [
    strong('Waiver:'),
    ' ',
    prose(`of ${waiverSubject(waiver)}, ${waiverInWords(waiver)}.`),
  ]);
}

/** One sentence on whether the gate would have noticed. */
export function selfTestLine(selfTest: SelfTest): Text {
  const label = strong('Self-test of the gate:');
  if (selfTest.injectedSlowdown === null)
    return [label, ' no geometric mean threshold is set, so there is nothing to test.'];
  const { passed, waivedUpTo, smallestSlowdownCaught: caught } = selfTest;
  if (caught === null) return [label, ' nothing could be compared, so there is nothing to test.'];
  const waived = waivedUpTo === null ? '' : `, beyond the ${thresholdText(waivedUpTo)} that a waiver accepts`;
  const copy = `a copy of the candidate, brought to the baseline’s level and made ${thresholdText(selfTest.injectedSlowdown)} worse${waived},`;
  const outcome = passed ? 'fail, as it must' : 'not fail: the gate is blind to it';
  const smallest = `The smallest worsening that would certainly fail is ${thresholdText(caught)}.`;
  return [label, ` ${copy} would ${outcome}. ${smallest}`];
}

function methodLines(review: Review, facts: Facts): Text[] {
  if (facts.main === null || facts.suite === null) return [];
  const { significance, equivalenceMargin, smallestEffect } = review.verdict.policy.comparison;
  return [
    [
      strong('Method:'),
      ' ',
      `${whatCounts[facts.suite.replication.unitKind]} The sides are compared on the log scale (Welch), the noise between `,
      `sessions added. A benchmark is changed when its Benjamini–Hochberg q is below ${significance} and the change is at least `,
      `${chosenPercentText(smallestEffect)}; equivalent when its 90 % interval lies within ± ${chosenPercentText(equivalenceMargin)}; otherwise inconclusive: `,
      'we could not see.',
    ],
    noiseLine(facts.main.sessionNoise, facts.suite.estimate.standardError === 0),
    ...weightsLine(review),
    geomeanLine(facts.suite, facts),
  ];
}

/** What is a measurement of its own. */
const whatCounts: Readonly<Record<SideSummary['unitKind'], string>> = {
  sessions: 'each session counts once, as the mean of its processes.',
  processes: 'each process counts once, as the mean of its values.',
  values: 'each repetition counts once; all are of one process, which understates noise.',
  summary: 'mean, spread and number of repetitions are the tool’s own.',
};

/** `isExact`: all benchmarks are counts without noise. */
function noiseLine(noise: SessionNoise, isExact: boolean): Text {
  const size = `${chosenPercentText(noise.perBenchmark)} per benchmark and ${chosenPercentText(noise.common)} common to all of a session`;
  const label = strong('Noise between sessions:');
  if (isExact) return [label, ' none: all benchmarks are exact counts, which repeat.'];
  switch (noise.source) {
    case 'prior':
      return [
        label,
        ` assumed, not measured: ${size}. Several sessions a side, or a history, would replace the assumption.`,
      ];
    case 'sessions':
      if (noise.pairs > 0)
        return [
          label,
          ` ${size}, from ${count(noise.pairs, 'pair')} of sessions: baseline and candidate were measured in turn, so each `,
          'session is held against its neighbour, and what drifted meanwhile cancels.',
        ];
      return [label, ` ${size}, from ${count(noise.sessions, 'session')} of this comparison.`];
    case 'history':
      return [label, ` ${size}, learned from ${count(noise.sessions, 'earlier session')} of the baseline branch.`];
  }
}

/** Which benchmarks count more or less in the geometric mean; nothing when all count alike. */
function weightsLine(review: Review): Text[] {
  const { weights } = review.verdict.policy.comparison;
  if (weights.length === 0) return [];
  const listed = weights.flatMap(({ pattern, weight }, index): Text => [
    index === 0 ? '' : ', ',
    name(pattern, 40),
    ` ${weight}`,
  ]);
  return [
    [
      strong('Weights:'),
      ' ',
      ...listed,
      '; all others 1. They count in geometric means only; median and trimmed mean are without.',
    ],
  ];
}

function geomeanLine(suite: SuiteAnswer, facts: Facts): Text {
  const { estimate, influence } = suite;
  const within = intervalText(estimate.withinLow, estimate.withinHigh, facts.direction);
  return [
    strong('Geometric mean:'),
    ' ',
    `${speedupText(estimate.logSpeedup, facts.direction)} against the baseline, 95 % CI `,
    `${intervalText(estimate.low, estimate.high, facts.direction)} (${within} without the noise between sessions); `,
    `median ${speedupText(suite.medianLogSpeedup, facts.direction)}, 10 % trimmed mean `,
    `${speedupText(suite.trimmedLogSpeedup, facts.direction)} (${intervalText(suite.trimmed.low, suite.trimmed.high, facts.direction)})`,
    ...(influence === null
      ? []
      : [
          '; most influenced by ',
          name(influence.name),
          `, without which it is ${speedupText(influence.logSpeedupWithout, facts.direction)}`,
        ]),
    '.',
    ...across(suite, facts),
    ...freedomOf(facts),
  ];
}

/** Would the answer hold for other benchmarks of the kind? */
function across({ acrossBenchmarks }: SuiteAnswer, facts: Facts): Text {
  if (acrossBenchmarks === null) return [];
  const interval = intervalText(acrossBenchmarks.low, acrossBenchmarks.high, facts.direction);
  return [` Were other benchmarks of this kind chosen, it would lie in ${interval}.`];
}

/** The suite's interval is by Student's t: say with how many degrees of freedom. */
function freedomOf(facts: Facts): Text {
  const freedom = facts.suite?.estimate.degreesOfFreedom;
  if (freedom === undefined || !Number.isFinite(freedom)) return [];
  return [` Interval by Student's t with ${freedom.toFixed(1)} degrees of freedom.`];
}
