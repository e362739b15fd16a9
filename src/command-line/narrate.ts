/**
 * The narrators that say something: one line of progress for whoever waits at a terminal, and every step with what was
 * considered in it for `--verbose`. Room: command-line. Loaded only for these.
 */
import { terminalProse } from '../report/escape.ts';
import { count } from '../report/figures.ts';
import { factsOf } from '../report/facts.ts';
import { gateText } from '../report/gate-text.ts';
import type { Review } from '../verdict/review.ts';
import type { Narrator } from './narrator.ts';

/** Where the narrators speak, and their clock in milliseconds. */
export interface Stage {
  readonly write: (text: string) => void;
  readonly now: () => number;
  readonly columns: number;
}

/** Who waits longer than this wants to know for what. */
const patience = 500;
const eraseLine = '\r\u001b[K';

/**
 * One line that names the step at hand, as soon as the whole takes longer than half a second or will with this step; erased
 * before the report is printed. Steps keep the program busy, so that nothing could be drawn within one.
 */
export function progressOn({ write, now, columns }: Stage): Narrator {
  const start = now();
  let shown = false;
  return {
    begin: (step, milliseconds) => {
      if (now() - start + milliseconds < patience) return;
      shown = true;
      write(eraseLine + terminalProse(`plumbline: ${step} …`, Math.max(20, columns - 1)));
    },
    tell: () => undefined,
    end: () => {
      if (shown) write(eraseLine);
      shown = false;
    },
  };
}

/** Every step on a line of its own with the time it took, and below it what was found. */
export function everyStepOn({ write, now }: Stage): Narrator {
  let open: { readonly step: string; readonly start: number } | null = null;
  const close = (): void => {
    if (open !== null) write(line(`${open.step}: ${(now() - open.start).toFixed(0)} ms`));
    open = null;
  };
  return {
    begin: (step) => {
      close();
      open = { step, start: now() };
    },
    tell: (sentences) => {
      close();
      for (const sentence of sentences()) write(`  ${line(sentence)}`);
    },
    end: close,
  };
}

const line = (text: string): string => `${terminalProse(text)}\n`;

/** What was considered on the way to a verdict: coverage, noise, each check, each threshold. */
export function considered(review: Review): readonly string[] {
  const { comparison, trust, verdict } = review;
  const facts = factsOf(review);
  const { common, onlyBaseline, onlyCandidate } = comparison.coverage;
  return [
    `benchmarks: ${common.length} on both sides, ${onlyBaseline.length} only in the baseline, ${onlyCandidate.length} only in the candidate`,
    ...comparison.metrics.map(({ metric, benchmarks, sessionNoise }) => {
      return `metric ${metric.id}: ${count(benchmarks.length, 'benchmark')}; noise between sessions from ${sessionNoise.source}`;
    }),
    ...trust.checks.map(({ code, outcome, reason }) => {
      return `check ${code}: ${outcome === 'not-possible' ? `not possible, ${reason ?? ''}` : outcome}`;
    }),
    `baseline: ${trust.level}`,
    ...verdict.gates.map((gate) => `threshold ${[gate.scope, gate.name].join(' ').trim()}: ${gateText(gate, facts)}`),
    `verdict: ${verdict.kind}`,
  ];
}
