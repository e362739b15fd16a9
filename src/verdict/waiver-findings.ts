/**
 * What there is to say of the waivers themselves: expired ones, and ones that are about nothing. Room: verdict.
 */
import type { Comparison } from '../comparison/comparison.ts';
import type { Finding } from '../model/finding.ts';
import { fitsPattern } from '../model/pattern.ts';
import type { CheckResult } from '../trust/trust.ts';
import { type DatedWaiver, fitting, inForce } from './apply-waivers.ts';
import { speedupInWords, worseningInWords } from './phrases.ts';
import type { GateResult } from './verdict.ts';
import { type Waiver, waiverSubject } from './waivers.ts';

/** Findings and the outcomes of the two checks; neither without waivers. */
export interface WaiverReport {
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckResult[];
}

/** Thresholds named in one finding's evidence. */
const thresholdsNamed = 5;

/** Checks the waivers. */
export function checkWaivers(
  waivers: readonly DatedWaiver[],
  gates: readonly GateResult[],
  comparison: Comparison,
): WaiverReport {
  if (waivers.length === 0) return { findings: [], checks: [] };
  const expired = waivers.filter(({ state }) => state === 'expired');
  const fits = fitting(comparison);
  const ofExpired = expired.map(({ waiver }) =>
    expiredFinding(
      waiver,
      gates.filter((gate) => fits(waiver, gate)),
    ),
  );
  const idle = inForce(waivers).filter((waiver) => !gates.some((gate) => fits(waiver, gate)));
  const ofIdle = idle.map((waiver) => unusedFinding(waiver, comparison));
  const outcome = (findings: readonly Finding[]): CheckResult['outcome'] =>
    findings.length > 0 ? 'finding' : 'passed';
  const undated = waivers.some(({ state }) => state === 'undated');
  const unknown = { outcome: 'not-possible', reason: undatedReason } as const;
  return {
    findings: [...ofExpired, ...ofIdle],
    checks: [
      { code: 'waiver.expired', ...(undated ? unknown : { outcome: outcome(ofExpired) }) },
      { code: 'waiver.unused', ...(undated ? unknown : { outcome: outcome(ofIdle) }) },
    ],
  };
}

const undatedReason = 'the review does not know today’s date, so no waiver is in force.';

function expiredFinding(waiver: Waiver, about: readonly GateResult[]): Finding {
  const exceeded = about.filter(({ outcome }) => outcome === 'fail');
  const named = exceeded
    .slice(0, thresholdsNamed)
    .map(({ scope, name, speedup }) => `${name === '' ? scope : JSON.stringify(name)}: ${changeInWords(speedup)}`);
  const rest = exceeded.length - named.length;
  return {
    code: 'waiver.expired',
    severity: 'error',
    subject: 'policy',
    message: `The waiver of ${waiverSubject(waiver)} expired on ${waiver.expires} and waives nothing any more.`,
    evidence: [
      `its reason: ${waiver.reason}`,
      `its ceiling: ${worseningInWords(waiver.ceiling)}`,
      ...(named.length === 0 ? ['no threshold of its scope is exceeded now'] : [`exceeded now: ${named.join(', ')}`]),
      ...(rest > 0 ? [`and ${rest} more`] : []),
    ],
    remedy:
      exceeded.length === 0
        ? 'Take it out of the config file.'
        : 'Mend what it excused; or decide anew, and give it a later day and a reason in the config file.',
  };
}

const changeInWords = (speedup: number): string =>
  speedupInWords(Math.log(speedup), { better: 'better', worse: 'worse' });

function unusedFinding(waiver: Waiver, comparison: Comparison): Finding {
  return {
    code: 'waiver.unused',
    severity: 'info',
    subject: 'policy',
    message: `The waiver of ${waiverSubject(waiver)} has nothing to waive: ${whyUnused(waiver, comparison)}.`,
    evidence: [`its reason: ${waiver.reason}`, `it ends on ${waiver.expires}`],
    remedy: 'Take it out of the config file, or mend its name.',
  };
}

/** The most telling reason: the metric, then the name, then that no threshold is set. */
function whyUnused({ scope, metric }: Waiver, { metrics }: Comparison): string {
  const [main] = metrics;
  const measured = metric === null ? main : metrics.find((one) => one.metric.id === metric);
  if (measured === undefined) return `the metric ${JSON.stringify(metric ?? '')} was not compared`;
  const { benchmarks } = measured;
  switch (scope.kind) {
    case 'suite':
      return 'no threshold is set for that geometric mean';
    case 'benchmark':
      if (!benchmarks.some(({ name }) => fitsPattern(name, scope.pattern))) return 'no benchmark has such a name';
      break;
    case 'tag':
      if (!benchmarks.some(({ tags }) => tags.some((tag) => fitsPattern(tag, scope.pattern))))
        return 'no benchmark carries such a tag';
      break;
  }
  if (measured !== main) return 'thresholds of benchmarks and tags are about the main metric only';
  return 'no threshold is held against what it names';
}
