/**
 * What the process's exit code says. Room: command-line.
 */
import type { Verdict } from '../verdict/verdict.ts';

/**
 * 0 when the policy lets the verdict through, 1 when the gate failed (or benchmarks are missing, where the policy names
 * that), 2 when it could not be judged.
 */
export function exitCodeOf(verdict: Verdict): 0 | 1 | 2 {
  if (!verdict.failsCheck) return 0;
  if (verdict.notJudged !== null) return 2;
  switch (verdict.kind) {
    case 'fail':
    case 'pass':
      return 1;
    case 'inconclusive':
    case 'untrusted':
      return 2;
  }
}
