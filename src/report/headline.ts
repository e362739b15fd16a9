/**
 * The headline: verdict, number, against what, and the doubt, in one line; then the reason. Room: report.
 * A suspect, partial or blind result never gets a plain green headline.
 */
import type { Review } from '../verdict/review.ts';
import type { VerdictKind } from '../verdict/verdict.ts';
import { type Block, type Inline, lineBreak, name, nameList, paragraph, prose, strong, type Text } from './document.ts';
import type { Facts } from './facts.ts';
import { count, rangeText, speedupText } from './figures.ts';

/** Labels in a headline are kept short. */
const labelLimit = 40;

const icons: Readonly<Record<VerdictKind, string>> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '❔',
  untrusted: '⛔',
};

/** The verdict as one word, capitalised. */
const verdictWords: Readonly<Record<VerdictKind, string>> = {
  pass: 'Pass',
  fail: 'Fail',
  inconclusive: 'Inconclusive',
  untrusted: 'Untrusted',
};

/** The verdict as one word; what could not be judged is neither a pass nor a failure. */
export function verdictWord({ verdict }: Review): string {
  if (verdict.notJudged === null) return verdictWords[verdict.kind];
  return verdict.kind === 'untrusted' ? 'Untrusted, not judged' : 'Not judged';
}

/** The sign in front of the headline; a pass with a doubt gets the warning sign. */
export function iconOf(review: Review, facts: Facts): string {
  const { kind, notJudged } = review.verdict;
  if (notJudged !== null) return '❗';
  return kind === 'pass' && doubts(review, facts).length > 0 ? '⚠️' : icons[kind];
}

/** The headline without its sign: the number, against what, and the doubts. */
export function headline(review: Review, facts: Facts): Text {
  const doubted = doubts(review, facts);
  const but: Text = doubted.length === 0 ? [] : [`, but ${enumerate(doubted)}`];
  return [...claim(review, facts), ...but, ...unverified(review, facts, doubted.length)];
}

function claim(review: Review, facts: Facts): Text {
  const against = name(facts.baselineLabel, labelLimit);
  if (facts.suite === null) return ['nothing could be compared with ', against];
  if (review.verdict.notJudged !== null && review.verdict.kind !== 'untrusted')
    return ['could not be judged against ', against];
  const speedup = speedupText(facts.suite.estimate.logSpeedup, facts.direction);
  const measured: Text = speedup.endsWith('×') ? [speedup, ' against ', against] : [speedup, ' than ', against];
  switch (review.verdict.kind) {
    case 'inconclusive':
      return ['inconclusive, measured ', ...measured];
    case 'fail':
      return [...measured, ...beyondThreshold(review)];
    case 'untrusted':
      return measured;
    case 'pass':
      return passClaim(review, facts, measured, against);
  }
}

function passClaim(review: Review, facts: Facts, measured: Text, against: Inline): Text {
  const gated = review.verdict.policy.thresholds.geomean !== null;
  switch (facts.movement) {
    case 'better':
      return measured;
    case 'worse':
      return gated ? [...measured, ', within the threshold'] : measured;
    case 'unchanged':
      return ['no change against ', against];
    case 'unclear':
    case 'unknown':
      return ['no clear change against ', against];
  }
}

/** When the geometric mean itself did not fail, the headline says what did. */
function beyondThreshold(review: Review): Text {
  const failed = review.verdict.gates.filter((gate) => gate.outcome === 'fail');
  if (failed.some((gate) => gate.scope === 'geomean')) return [];
  const of = (scope: string): number => failed.filter((gate) => gate.scope === scope).length;
  const parts = [
    ...(of('benchmark') > 0 ? [count(of('benchmark'), 'benchmark')] : []),
    ...(of('tag') > 0 ? [count(of('tag'), 'tag')] : []),
    ...(of('memory') > 0 ? ['memory'] : []),
  ];
  return parts.length === 0 ? [] : [`, ${enumerate(parts)} beyond the threshold`];
}

/** What must stand beside the number; without a number there is nothing to doubt. */
function doubts(review: Review, facts: Facts): string[] {
  if (facts.suite === null) return [];
  const { verdict, trust, comparison } = review;
  const all = comparison.coverage.common.length + facts.missing.length;
  return [
    ...(verdict.kind === 'untrusted' ? ['that baseline is unusable'] : []),
    ...(trust.level === 'suspect' ? ['the baseline is suspect'] : []),
    ...(facts.missing.length > 0
      ? [`${facts.missing.length} of ${count(all, 'benchmark')} ${facts.missing.length === 1 ? 'is' : 'are'} missing`]
      : []),
    ...(facts.notComparable.length > 0
      ? [`${count(facts.notComparable.length, 'benchmark')} could not be compared`]
      : []),
    ...(verdict.selfTest.passed || verdict.selfTest.injectedSlowdown === null ? [] : ['the gate is blind']),
  ];
}

/** An unverified win says so in the headline; anything else says it below. */
function unverified(review: Review, facts: Facts, doubted: number): Text {
  const plainWin = review.verdict.kind === 'pass' && facts.movement === 'better' && doubted === 0;
  return plainWin && review.trust.level === 'unverified' ? [' (baseline unverified)'] : [];
}

function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** Below the headline: the verdict with its first reason, what is believed of the baseline, and what is missing. */
export function opening(review: Review, facts: Facts): Block[] {
  const [reason] = review.verdict.reasons;
  const trust = trustSentence(review, facts);
  const verdict = strong(`${verdictWord(review)}.`);
  return [
    paragraph(
      verdict,
      ...(reason === undefined ? [] : [' ', prose(reason)]),
      ...(trust.length === 0 ? [] : [lineBreak, ...trust]),
    ),
    ...partial(facts),
    ...sameCommit(facts),
  ];
}

/** From this share on the baseline's part in the win is told above the fold. */
const explainedTold = 0.25;

/** `73 – 93 % of this win disappears against the references.`, when a reference explains a good part of it. */
function explainedSentence(review: Review): Text {
  const shares = review.trust.references.flatMap(({ explained }) =>
    explained === null ? [] : [Math.min(1, explained)],
  );
  const most = Math.max(0, ...shares);
  if (most < explainedTold) return [];
  const percent = (share: number): string => (Math.max(0, share) * 100).toFixed(0);
  const [low, high] = [percent(Math.min(...shares)), percent(most)];
  const range = low === high ? high : `${low} – ${high}`;
  return [
    strong(`${range} % of this win disappears against the ${shares.length === 1 ? 'reference' : 'references'}.`),
    ' ',
  ];
}

function trustSentence(review: Review, facts: Facts): Text {
  const { level, credibleRange } = review.trust;
  const range: Text =
    credibleRange === null
      ? []
      : [
          ...explainedSentence(review),
          `Credible range: ${rangeText(credibleRange.low, credibleRange.high, facts.direction)}.`,
        ];
  switch (level) {
    case 'trusted':
      return ['The baseline is ', strong('trusted'), ': the checks found nothing against it. ', ...range];
    case 'unverified':
      return review.trust.references.length === 0
        ? ['The baseline is ', strong('unverified'), ': there was no reference and no history to hold it against.']
        : [
            'The baseline is ',
            strong('unverified'),
            ': nothing speaks against it, and nothing vouches for it. ',
            ...range,
          ];
    case 'suspect':
      return ['The baseline is ', strong('suspect'), ': see the warning below. ', ...range];
    case 'unusable':
      // The reason before it says so and why.
      return range;
  }
}

/** How many names of a list are written out above the fold. */
const namesAboveFold = 5;

function partial(facts: Facts): Block[] {
  const sentences: Text[] = [];
  if (facts.missing.length > 0)
    sentences.push([
      `${count(facts.missing.length, 'benchmark')} of the baseline ${verb(facts.missing.length)} missing from the candidate (`,
      ...nameList(facts.missing, namesAboveFold),
      ').',
    ]);
  if (facts.notComparable.length > 0)
    sentences.push([
      `${count(facts.notComparable.length, 'benchmark')} could not be compared (`,
      ...nameList(
        facts.notComparable.map((benchmark) => benchmark.name),
        namesAboveFold,
      ),
      ').',
    ]);
  if (facts.added.length > 0)
    sentences.push([
      `${count(facts.added.length, 'benchmark')} ${verb(facts.added.length)} new and without a baseline (`,
      ...nameList(facts.added, namesAboveFold),
      ').',
    ]);
  if (sentences.length === 0) return [];
  const onlyNew = facts.missing.length === 0 && facts.notComparable.length === 0;
  const joined = sentences.flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence]));
  return [paragraph(strong(onlyNew ? 'New:' : 'Partial:'), ' ', ...joined)];
}

const verb = (number: number): string => (number === 1 ? 'is' : 'are');

function sameCommit(facts: Facts): Block[] {
  if (facts.sameCommit === null) return [];
  return [
    paragraph(
      strong('Same commit:'),
      ' both sides were measured at ',
      name(facts.sameCommit.slice(0, 12)),
      '. Unless the builds differ, this is an A/A comparison, and every difference in it is noise or environment.',
    ),
  ];
}
