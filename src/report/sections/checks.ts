/**
 * Section: what the sanity checks said: each finding with evidence and remedy, each check that was not possible with
 * why, and the names of those that passed. Room: report.
 */
import type { Finding, Severity } from '../../model/finding.ts';
import type { Review } from '../../verdict/review.ts';
import {
  type Block,
  type Details,
  type Inline,
  item,
  lineBreak,
  name,
  paragraph,
  priorities,
  prose,
  strong,
} from '../document.ts';
import { count } from '../figures.ts';
import type { ReportContext } from '../report-context.ts';

/** How many pieces of evidence of one finding are shown. */
const evidenceShown = 5;
const gravity: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** The findings that say something against the comparison, the gravest first. */
export const doubtfulFindings = ({ findings }: Review): readonly Finding[] =>
  findings.filter(({ severity }) => severity !== 'info');

/** The name of this section for the link below the alert box, which shows one finding; null where there is no link. */
export const checksAnchor = (review: Review, { anchor }: ReportContext): string | null =>
  anchor === undefined || doubtfulFindings(review).length < 2 ? null : `${anchor}-checks`;

/** Folded: the checks. */
export function checksSection(review: Review, context: ReportContext): Details[] {
  const { findings } = review;
  const checks = [...review.trust.checks, ...review.verdict.checks];
  const impossible = checks.filter((check) => check.outcome === 'not-possible');
  const passed = checks.filter((check) => check.outcome === 'passed');
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const title = [
    ...(of('error') > 0 ? [count(of('error'), 'error')] : []),
    ...(of('warning') > 0 ? [count(of('warning'), 'warning')] : []),
    ...(of('info') > 0 ? [count(of('info'), 'note')] : []),
    ...(review.trust.muted.length > 0 ? [`${review.trust.muted.length} muted`] : []),
    `${passed.length} passed`,
    `${impossible.length} not possible`,
  ].join(', ');
  const blocks: Block[] = [];
  if (findings.length > 0)
    blocks.push({
      kind: 'list',
      rows: findings.map((finding, index) => item(gravity[finding.severity] * 1e6 - index, ...findingLine(finding))),
      priority: priorities.checks,
      noun: 'finding',
    });
  const { muted } = review.trust;
  if (muted.length > 0) {
    blocks.push(paragraph(strong('Muted by the config file:')));
    blocks.push({
      kind: 'list',
      rows: muted.map((finding, index) =>
        item(
          gravity[finding.severity] * 1e6 - index,
          ...findingLine(finding),
          lineBreak,
          'Muted because: ',
          prose(finding.mutedBecause),
        ),
      ),
      priority: priorities.checks,
      noun: 'muted finding',
    });
  }
  if (impossible.length > 0) {
    const rows = impossible.map((check, index) =>
      item(-index, name(check.code), ...(check.reason === undefined ? [] : [': ', prose(check.reason)])),
    );
    blocks.push(paragraph(strong('Not possible:')));
    blocks.push({ kind: 'list', rows, priority: priorities.passedChecks, noun: 'check' });
  }
  if (passed.length > 0) {
    // Codes are a closed list of ours, so this line cannot grow without bound.
    const codes = passed.flatMap((check, index): Inline[] =>
      index === 0 ? [name(check.code)] : [', ', name(check.code)],
    );
    blocks.push(paragraph(strong('Passed:'), ' ', ...codes, '.'));
  }
  if (blocks.length === 0) blocks.push(paragraph('No check has looked at this baseline.'));
  const section: Details = { kind: 'details', id: 'checks', title: [`Baseline checks: ${title}`], blocks };
  const anchor = checksAnchor(review, context);
  return [anchor === null ? section : { ...section, anchor }];
}

/** How many pieces that is; a list of names may be cut already, and says of how many at its end. */
function leftOut(rest: readonly string[]): number {
  const cut = /^… and (\d+) more$/u.exec(rest.at(-1) ?? '')?.[1];
  return cut === undefined ? rest.length : rest.length - 1 + Number(cut);
}

function findingLine(finding: Finding): Inline[] {
  const shown = finding.evidence.slice(0, evidenceShown);
  const rest = leftOut(finding.evidence.slice(evidenceShown));
  const evidence = shown.flatMap((text, index): Inline[] => (index === 0 ? [prose(text)] : ['; ', prose(text)]));
  return [
    strong(finding.severity),
    ' ',
    name(finding.code),
    ' (',
    prose(finding.subject),
    '): ',
    prose(finding.message),
    lineBreak,
    strong('What to do:'),
    ' ',
    prose(finding.remedy),
    ...(shown.length === 0 ? [] : [lineBreak, 'Evidence: ', ...evidence, rest > 0 ? `; and ${rest} more.` : '.']),
  ];
}
