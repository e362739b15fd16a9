/**
 * One field of the environment on both sides, for checks. Room: trust.
 */
import type { Environment } from '../../model/environment.ts';
import { notPossible, type CheckReport } from '../check.ts';
import type { Evidence } from '../evidence.ts';

/** What each side says of a field. */
export interface Sides<Value> {
  readonly baseline: Value;
  readonly candidate: Value;
}

/** Both sides' value of a field, or undefined when one of them does not say. */
export function bothSay<Value>(
  { baseline, candidate }: Evidence,
  read: (environment: Environment) => Value | undefined,
): Sides<Value> | undefined {
  const [one, other] = [read(baseline.environment), read(candidate.environment)];
  return one === undefined || other === undefined ? undefined : { baseline: one, candidate: other };
}

/** `not possible: the baseline's files do not say …`, naming the side or sides that are silent. */
export function silent(
  { baseline, candidate }: Evidence,
  read: (environment: Environment) => unknown,
  what: string,
): CheckReport {
  const sides = [
    ...(read(baseline.environment) === undefined ? ['the baseline'] : []),
    ...(read(candidate.environment) === undefined ? ['the candidate'] : []),
  ];
  if (sides.length === 0) return notPossible(`the two sides do not both say ${what}`);
  return notPossible(`${sides.join(' and ')} ${sides.length === 1 ? 'does' : 'do'} not say ${what}`);
}

/** `"Clang 18.1.8" and "Clang 19.1.7"`, quoted so that reports show them as names. */
export const namedOnBoth = ({ baseline, candidate }: Sides<string>): string =>
  `${JSON.stringify(baseline)} and ${JSON.stringify(candidate)}`;

/** Whether both sides tell with which options they were built: without that nobody knows that they were built alike. */
export const bothTellBuild = (evidence: Pick<Evidence, 'baseline' | 'candidate'>): boolean =>
  [evidence.baseline, evidence.candidate].every(({ environment }) => environment.buildOptions !== undefined);

/** `baseline: …` and `candidate: …`, for a finding's evidence. */
export function evidenceOf(title: string, sides: Sides<string | number>): readonly string[] {
  return [`baseline: ${title} ${sides.baseline}`, `candidate: ${title} ${sides.candidate}`];
}
