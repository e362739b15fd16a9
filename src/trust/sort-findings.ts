/**
 * One order of findings for every report. Room: trust.
 */
import { findingCodes, type Finding, type Severity } from '../model/finding.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Errors first, then warnings; within them the order of the codes' list, then subject and text, so that no input order shows. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      findingCodes.indexOf(a.code) - findingCodes.indexOf(b.code) ||
      inOrder(a.subject, b.subject) ||
      inOrder(a.message, b.message),
  );
}

/** By code unit, not by the reader's language, which would order differently elsewhere. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
