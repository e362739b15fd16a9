/**
 * Check `toolchain.advisory`: one side was built with, or ran on, something that is known to be slow (or fast). Room: trust.
 *
 * The baseline's being affected and the candidate's not is what turns a compiler's bug into a claim; both sides' being
 * affected leaves the ratio standing but about a toolchain that nobody wants measured. Only confidence `high` is an error.
 */
import type { Finding, Severity } from '../../model/finding.ts';
import { advisories as shipped } from '../advisories/advisories.ts';
import type { Advisory } from '../advisories/advisory.ts';
import { componentKinds, factsOf, type Facts } from '../advisories/facts.ts';
import { matchAdvisory, type AdvisoryMatch } from '../advisories/match-advisory.ts';
import { notPossible, reportOf, type Check } from '../check.ts';
import type { DeclarableChange } from '../trust-policy.ts';

export const toolchainAdvisory: Check = {
  code: 'toolchain.advisory',
  run: ({ evidence: { baseline, candidate }, comparison, policy }) => {
    const { enabled, own } = policy.advisories ?? { enabled: true, own: [] };
    if (!enabled) return notPossible('advisories are switched off');
    const metrics = comparison.metrics.map(({ metric }) => metric.id);
    const [before, after] = [factsOf(baseline), factsOf(candidate)];
    // What reading mended, and what concerns a metric that was not compared, distorts nothing here.
    const relevant = [...shipped, ...own].filter(
      ({ handled, effect }) => handled === undefined && metrics.includes(effect.metric),
    );
    const sides = relevant.map((advisory): Sides => {
      return { advisory, baseline: matchAdvisory(advisory, before), candidate: matchAdvisory(advisory, after) };
    });
    const findings = sides.flatMap((side) => judged(side, policy.changes));
    const possible = possibly(sides);
    if (findings.length === 0 && possible.length === 0 && !tellsToolchain(before))
      return notPossible('the baseline names neither its compiler nor its runtime');
    return reportOf([...findings, ...possible]);
  },
};

/** An advisory and how it stands to either side. */
interface Sides {
  readonly advisory: Advisory;
  readonly baseline: AdvisoryMatch;
  readonly candidate: AdvisoryMatch;
}

function tellsToolchain({ told }: Facts): boolean {
  return told.has('compiler') || told.has('runtime');
}

function judged({ advisory, baseline, candidate }: Sides, changes: readonly DeclarableChange[]): Finding[] {
  if (baseline.outcome !== 'affected' && candidate.outcome !== 'affected') return [];
  const subject: keyof typeof wording =
    baseline.outcome !== 'affected' ? 'candidate' : candidate.outcome === 'affected' ? 'both' : 'baseline';
  const component = baseline.outcome === 'affected' ? baseline.component : named(candidate);
  const declared = changes.includes(changeOf(advisory));
  return [
    {
      code: 'toolchain.advisory',
      severity: declared && subject !== 'both' ? 'info' : severityOf(advisory, subject, candidate),
      subject,
      message: `${advisory.title} (${component}, ${wording[subject]}): ${advisory.effect.much}.`,
      evidence: [
        `advisory ${advisory.id}, confidence ${advisory.confidence}: ${advisory.effect.what}`,
        ...otherSide(subject, baseline, candidate),
        ...unsure(baseline, candidate),
        ...(declared ? ['what differs here is declared as the change under test'] : []),
        ...advisory.evidence,
      ],
      remedy: remedyFor(advisory, subject),
    },
  ];
}

const wording = { baseline: 'in the baseline', candidate: 'in the candidate', both: 'on both sides' } as const;

/** The advisory's own remedy is written for a baseline. */
function remedyFor({ remedy, fixedIn }: Advisory, subject: Finding['subject']): string {
  const fixed = fixedIn === undefined ? '' : `; fixed in ${fixedIn}`;
  if (subject === 'baseline') return remedy;
  return subject === 'both'
    ? `Measure both sides without it, or name it beside the result${fixed}.`
    : `Measure the candidate without it before you judge its code${fixed}.`;
}

/**
 * An affected baseline beside a candidate that is surely not affected is an error when the advisory is sure and shifts whole
 * suites. What slows only programs that do a certain thing makes some benchmarks doubtful, not the baseline: as an error
 * it stood on 8 of 35 pairs of neighbouring sessions, none of which showed it. When both are affected, or what slows only
 * some benchmarks stands on the candidate's side, the comparison suffers less.
 */
function severityOf({ confidence, effect }: Advisory, subject: Finding['subject'], candidate: AdvisoryMatch): Severity {
  if (subject === 'baseline') {
    const certain = confidence === 'high' && candidate.outcome === 'unaffected';
    return certain && effect.reach === 'suite' ? 'error' : 'warning';
  }
  return effect.reach === 'suite' ? 'warning' : 'info';
}

function otherSide(subject: Finding['subject'], baseline: AdvisoryMatch, candidate: AdvisoryMatch): string[] {
  const [side, match] = subject === 'baseline' ? ['candidate', candidate] : ['baseline', baseline];
  if (match.outcome === 'unknown') return [`the ${side} does not tell what it was built with or ran on`];
  return match.outcome === 'possible'
    ? [`the ${side} may have it too: not told whether it has ${match.missing.join('; ')}`]
    : [];
}

function unsure(...matches: readonly AdvisoryMatch[]): string[] {
  const open = matches.flatMap((match) => (match.outcome === 'affected' ? match.unsure : []));
  return [...new Set(open)].map((fact) => `harmless with ${fact}, which the files do not tell`);
}

/**
 * One remark on all that can neither be told nor ruled out. What is equally possible on both sides is left out: the ratio
 * does not depend on it, and of many machines it would be said every time.
 */
function possibly(sides: readonly Sides[]): Finding[] {
  const open = sides.flatMap(({ advisory, baseline, candidate }) => {
    const list = [baseline, candidate].map((match) => (match.outcome === 'possible' ? match.missing.join('; ') : ''));
    if (list[0] === list[1] || baseline.outcome === 'affected' || candidate.outcome === 'affected') return [];
    const where = list[0] === '' ? 'candidate' : 'baseline';
    return [
      `${advisory.id} (${where}), if it has ${list[0] === '' ? (list[1] ?? '') : (list[0] ?? '')}: ${advisory.title}`,
    ];
  });
  if (open.length === 0) return [];
  return [
    {
      code: 'toolchain.advisory',
      severity: 'info',
      subject: 'both',
      message: `${open.length} ${open.length === 1 ? 'advisory' : 'advisories'} can neither be confirmed nor ruled out, because the files do not tell enough.`,
      evidence: open,
      remedy: 'Look these facts up on the machines that measured.',
    },
  ];
}

function changeOf({ component }: Advisory): DeclarableChange {
  const kinds = componentKinds[component];
  if (kinds.includes('runtime')) return 'runtime';
  if (kinds.includes('compiler')) return 'compiler';
  return kinds.includes('harness') ? 'harness' : 'machine';
}

const named = (match: AdvisoryMatch): string => ('component' in match ? match.component : '');
