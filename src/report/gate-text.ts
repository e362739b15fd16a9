/**
 * One threshold and what became of it, as a sentence without its subject. Room: report.
 */
import { memoryMetric, type MetricWords } from '../model/metric.ts';
import { logOfRatio } from '../model/quantity.ts';
import type { GateResult } from '../verdict/verdict.ts';
import type { Facts } from './facts.ts';
import { directionOf, intervalText, speedupText, thresholdText } from './figures.ts';

/** Of whatever metric: which way is worse stands with its name. */
const plainWords: MetricWords = { better: 'better', worse: 'worse' };

/** `1.061× slower (95 % CI 1.043 – 1.078), beyond the tolerated 2 %`. */
export function gateText(gate: GateResult, facts: Facts): string {
  const direction =
    gate.scope === 'memory' ? directionOf(memoryMetric) : gate.scope === 'metric' ? plainWords : facts.direction;
  const interval = intervalText(logOfRatio(gate.low), logOfRatio(gate.high), direction);
  const where = { pass: 'within', fail: 'beyond', inconclusive: 'not clearly within' }[gate.outcome];
  return `${speedupText(logOfRatio(gate.speedup), direction)} (95 % CI ${interval}), ${where} the tolerated ${thresholdText(gate.threshold)}`;
}
