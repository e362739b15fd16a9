/**
 * Check `history.drift`: the baseline's branch stepped to another level. Where it became slower, a candidate may win back
 * only what was lost; where machine or toolchain changed at the step, the history spans two worlds. Room: trust.
 *
 * Change points of the level that all benchmarks share, and of single benchmarks apart from it; see
 * statistics/change-points.ts for the method and why it is not E-divisive. Warning: everything became slower, or more than a
 * tenth of the benchmarks did, or the step coincides with a change of the environment; what became faster by the code alone
 * is a project's normal course, and only noted.
 */
import type { Finding } from '../../model/finding.ts';
import type { Suite } from '../../model/suite.ts';
import { notPossible, reportOf, type Check, type CheckContext } from '../check.ts';
import { benchmarkSteps, type BenchmarkStep } from '../history/benchmark-steps.ts';
import { describeChange, environmentChanges } from '../history/change-at.ts';
import { commitOf, dateOf, sessionName } from '../history/session-name.ts';
import { whyNoHistory } from '../history/usual-level.ts';
import { change, countOf, listed, mainWords, percent, type MainWords } from '../phrases.ts';
import { fewestSessions } from '../vouchers.ts';

export const historyDrift: Check = {
  code: 'history.drift',
  run: (context) => {
    const { history, evidence } = context;
    if (history.sessions.length < fewestSessions) return notPossible(whyNoHistory(history));
    const series = [...history.sessions, evidence.baseline];
    const common = commonSteps(series, context);
    return reportOf([...creeping(series, context), ...common, ...singleSteps(series, context)]);
  },
};

/** A level that moves a little with every session. */
function creeping(
  [first]: readonly Suite[],
  { history: { creep, sessions }, comparison, evidence, thresholds }: CheckContext,
): Finding[] {
  if (first === undefined || creep === null || Math.abs(creep) < thresholds['history.drift/smallest']) return [];
  const isDoubtful = creep > 0;
  const { better, worse } = mainWords(comparison);
  return [
    {
      code: 'history.drift',
      severity: isDoubtful ? 'warning' : 'info',
      subject: isDoubtful ? 'baseline' : 'history',
      message: `The baseline’s branch crept ${change(creep)} ${isDoubtful ? worse : better} as a whole over ${countOf(sessions.length + 1, 'session')}, from ${sessionName(first)} to ${sessionName(evidence.baseline)}.`,
      evidence: ['a straight line fits the sessions better than steps'],
      remedy: isDoubtful
        ? 'Compare with a session from the beginning of the history as a reference: a candidate may only win back what was lost bit by bit.'
        : 'Nothing, if it was meant.',
    },
  ];
}

/** Each step of the common level that is large enough. */
function commonSteps(series: readonly Suite[], { history, comparison, thresholds, policy }: CheckContext): Finding[] {
  return history.steps.flatMap(({ index, before: from, after: to }): Finding[] => {
    const [before, after] = [series[index - 1], series[index]];
    const size = to - from;
    if (before === undefined || after === undefined || Math.abs(size) < thresholds['history.drift/smallest']) return [];
    const changed = environmentChanges(before, after, policy.changes);
    const isDoubtful = size > 0 || changed.length > 0;
    return [
      {
        code: 'history.drift',
        severity: isDoubtful ? 'warning' : 'info',
        subject: isDoubtful ? 'baseline' : 'history',
        message: `The baseline’s branch became ${describeChange({ before, after, size }, mainWords(comparison))}${changed.length > 0 ? ', where the environment changed' : ''}.`,
        evidence: [
          `before: ${countOf(index - (previousStep(history.steps, index) ?? 0), 'session')}, after: ${countOf((nextStep(history.steps, index) ?? series.length) - index, 'session')}`,
          ...changed,
        ],
        remedy:
          changed.length > 0
            ? 'Measure baseline and candidate in one environment, and start the history anew after such a change.'
            : 'Look at what was merged there: a candidate may only win back what was lost.',
      },
    ];
  });
}

type Steps = CheckContext['history']['steps'];
const previousStep = (steps: Steps, index: number): number | undefined =>
  steps.findLast((step) => step.index < index)?.index;
const nextStep = (steps: Steps, index: number): number | undefined => steps.find((step) => step.index > index)?.index;

/** All single benchmarks with steps, slower and faster apart, a finding each. */
function singleSteps(series: readonly Suite[], { history, comparison, thresholds }: CheckContext): Finding[] {
  const steps = benchmarkSteps(history, {
    significance: thresholds['history.drift/significance'],
    smallest: thresholds['history.drift/smallest-benchmark'],
  });
  const words = mainWords(comparison);
  return [1, -1].flatMap((direction): Finding[] => {
    const moved = steps
      .filter(({ size }) => Math.sign(size) === direction)
      .toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size) || (a.name < b.name ? -1 : 1));
    const [largest] = moved;
    if (largest === undefined) return [];
    const share = moved.length / history.benchmarks.length;
    const isDoubtful = direction === 1 && share > thresholds['history.drift/benchmarks-share'];
    const word = direction === 1 ? words.worse : words.better;
    return [
      {
        code: 'history.drift',
        severity: isDoubtful ? 'warning' : 'info',
        subject: isDoubtful ? 'baseline' : 'history',
        message: `${countOf(moved.length, 'benchmark')} of ${history.benchmarks.length} (${percent(share)}) became ${word} in the baseline’s own history, ${largest.name} most (${change(largest.size)}).`,
        evidence: listed(moved.map((step) => stepInWords(step, series, words))),
        remedy:
          direction === 1
            ? 'Look at what was merged there: a candidate may only win back what was lost.'
            : `Nothing, unless nobody meant to make them ${words.better}.`,
      },
    ];
  });
}

/** `json_loads: 8.1 % slower since 2024-06-20, commit 9f741e5`. */
function stepInWords({ name, index, size }: BenchmarkStep, series: readonly Suite[], words: MainWords): string {
  const session = series[index];
  const [date, commit] = session === undefined ? [null, null] : [dateOf(session), commitOf(session)];
  const since = [...(date === null ? [] : [date]), ...(commit === null ? [] : [`commit ${commit}`])].join(', ');
  return `${name}: ${change(size)} ${size > 0 ? words.worse : words.better} since ${since === '' ? `session ${index + 1}` : since}`;
}
