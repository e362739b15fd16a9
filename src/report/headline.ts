/**
 * The headline: verdict, number, against what, and the doubt, in one line. Room: report.
 * A suspect, partial or blind result never gets a plain green headline.
 */
import type { Review } from '../verdict/review.ts';
import { countExcused, excusedInWords, failsVerdict } from '../verdict/excuse.ts';
import type { GateResult, VerdictKind } from '../verdict/verdict.ts';
import { type Inline, name, type Text } from './document.ts';
import { type Facts, thanMedian } from './facts.ts';
import { count, enumerate, speedupText } from './figures.ts';

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

/** The verdict as one word, and what is waived; what could not be judged is neither a pass nor a failure. */
export function verdictWord({ verdict }: Review): string {
  const excused = excusedInWords(verdict.gates);
  if (verdict.notJudged === null) return verdictWords[verdict.kind] + excused;
  return (verdict.kind === 'untrusted' ? 'Untrusted, not judged' : 'Not judged') + excused;
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
  const moved = movedWithin(review, facts);
  return [
    ...claim(review, facts),
    ...but,
    ...moved,
    ...unverified(review, facts, doubted.length),
    ...sameCommit(review),
  ];
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
      return isOpen(review, 'geomean')
        ? ['inconclusive, measured ', ...measured]
        : [...measured, ...notSettled(review)];
    case 'fail':
      return [...measured, ...beyondThreshold(review)];
    case 'untrusted':
      return measured;
    case 'pass':
      return passClaim(review, facts, measured, against);
  }
}

function passClaim(review: Review, facts: Facts, measured: Text, against: Inline): Text {
  const gate = review.verdict.gates.find(({ scope }) => scope === 'geomean');
  switch (facts.movement) {
    case 'better':
      return measured;
    case 'worse':
      if (gate === undefined) return measured;
      return [...measured, gate.excuse === null ? ', within the threshold' : ', beyond the threshold'];
    case 'unchanged':
      return [hasMoved(facts) ? 'no overall change against ' : 'no change against ', against];
    case 'unclear':
    case 'unknown':
      return [hasMoved(facts) ? 'no clear overall change against ' : 'no clear change against ', against];
  }
}

/** When the geometric mean itself did not fail, the headline says what did. */
function beyondThreshold(review: Review): Text {
  const failed = review.verdict.gates.filter(failsVerdict);
  if (failed.some((gate) => gate.scope === 'geomean')) return [];
  const parts = subjectsOf(failed);
  return parts.length === 0 ? [] : [`, ${enumerate(parts)} beyond the threshold`];
}

const isOpen = ({ verdict }: Review, scope: GateResult['scope']): boolean =>
  verdict.gates.some((gate) => gate.scope === scope && gate.outcome === 'inconclusive');

/** When the geometric mean itself holds, the headline says what keeps the verdict from passing. */
function notSettled({ verdict }: Review): Text {
  const parts = subjectsOf(verdict.gates.filter(({ outcome }) => outcome === 'inconclusive'));
  if (parts.length > 0) return [`, ${enumerate(parts)} perhaps beyond the threshold`];
  return verdict.tooManyInconclusive ? [', too many benchmarks inconclusive'] : [];
}

/** `2 benchmarks`, `memory`: what thresholds beside the geometric mean's are about. */
function subjectsOf(gates: readonly GateResult[]): string[] {
  const of = (scope: GateResult['scope']): number => gates.filter((gate) => gate.scope === scope).length;
  return [
    ...(of('benchmark') > 0 ? [count(of('benchmark'), 'benchmark')] : []),
    ...(of('metric') > 0 ? [count(of('metric'), 'other metric')] : []),
    ...(of('tag') > 0 ? [count(of('tag'), 'tag')] : []),
    ...(of('memory') > 0 ? ['memory'] : []),
  ];
}

const hasMoved = ({ suite }: Facts): boolean => suite !== null && suite.counts.slower + suite.counts.faster > 0;

/** A mean that stays can hide benchmarks that do not: nobody may read `no change` of those. Behind the doubts, which come first. */
function movedWithin({ verdict }: Review, facts: Facts): Text {
  const { main, suite, direction, movement } = facts;
  const told = verdict.kind === 'pass' && movement !== 'better' && movement !== 'worse';
  if (!told || verdict.notJudged !== null || main === null || suite === null || !hasMoved(facts)) return [];
  const { slower, faster } = suite.counts;
  const parts = [
    ...(slower > 0 ? [`${count(slower, 'benchmark')} ${direction.worse}`] : []),
    ...(faster > 0 ? [`${slower > 0 ? faster : count(faster, 'benchmark')} ${direction.better}`] : []),
  ];
  return [`; ${parts.join(', ')}${thanMedian(main)}`];
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
    ...excused(review),
    // A gate that failed has seen something, and no other verdict rests on what it saw.
    ...(verdict.kind !== 'pass' || verdict.selfTest.passed || verdict.selfTest.injectedSlowdown === null
      ? []
      : ['the gate is blind']),
  ];
}

/** What was exceeded and is answered for, and whether a waiver has run out: no verdict hides either. */
function excused({ verdict: { gates, findings } }: Review): string[] {
  const waived = countExcused(gates, 'waived');
  const accepted = countExcused(gates, 'accepted');
  const exceeded = (number: number): string => `${count(number, 'exceeded threshold')} ${number === 1 ? 'is' : 'are'}`;
  const expired = findings.filter(({ code }) => code === 'waiver.expired').length;
  return [
    ...(waived > 0 ? [`${exceeded(waived)} waived`] : []),
    ...(accepted > 0 ? [`${exceeded(accepted)} accepted`] : []),
    ...(expired > 0 ? [`${count(expired, 'waiver')} ${expired === 1 ? 'has' : 'have'} expired`] : []),
  ];
}

/** What measures noise and nothing else must not be read as a change of the code. */
const sameCommit = (review: Review): Text => (comparesAlike(review) ? [' (both at the same commit)'] : []);

/** Whether both sides are one commit, built alike as far as the files say: an A/A comparison. */
export function comparesAlike({ findings }: Review): boolean {
  return findings.some(({ code }) => code === 'identity.same-commit');
}

/** An unverified win says so in the headline; anything else says it below. */
function unverified(review: Review, facts: Facts, doubted: number): Text {
  const plainWin = review.verdict.kind === 'pass' && facts.movement === 'better' && doubted === 0;
  return plainWin && review.trust.level === 'unverified' ? [' (baseline unverified)'] : [];
}
