/**
 * Collects what a parser has to complain about, and turns it into findings: many complaints of one kind about one
 * record become one finding, so that a file full of rubbish gives a page and not a book. Room: formats.
 */
import type { Finding, FindingCode, Severity } from '../model/finding.ts';

/** What is wrong at one place of a file. */
export interface Complaint {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** JSON path or line, e.g. `$.benchmarks[3].runs[7].values[2]`. */
  readonly place: string;
  /** What is wrong there, to follow the place: `is -1, not a number above 0`. */
  readonly problem: string;
  readonly remedy: string;
  /** Complaints with equal keys become one finding. */
  readonly key: string;
}

/** How many places one finding lists, and how many findings one file can give. */
const placesListed = 5;
const findingsPerFile = 100;

/** Collects complaints about one file. */
export class Complaints {
  private readonly file: string;
  private readonly subject: string;
  private readonly groups = new Map<string, { first: Complaint; evidence: string[]; count: number }>();
  private unlisted = 0;

  constructor(file: string, subject: string) {
    this.file = file;
    this.subject = subject;
  }

  add(complaint: Complaint): void {
    const key = `${complaint.code} ${complaint.key}`;
    const group = this.groups.get(key);
    if (group !== undefined) {
      group.count += 1;
      if (group.evidence.length < placesListed) group.evidence.push(`${complaint.place} ${complaint.problem}`);
    } else if (this.groups.size < findingsPerFile) {
      this.groups.set(key, { first: complaint, evidence: [`${complaint.place} ${complaint.problem}`], count: 1 });
    } else {
      this.unlisted += 1;
    }
  }

  /** One finding per kind and record, in the order of the file. */
  findings(): Finding[] {
    const findings = [...this.groups.values()].map(({ first, evidence, count }): Finding => {
      const more = count > 1 ? ` (and ${count - 1} more like it)` : '';
      const unlistedPlaces = count > evidence.length ? [`${count - evidence.length} more`] : [];
      return {
        code: first.code,
        severity: first.severity,
        subject: this.subject,
        message: `${this.file}: ${first.place} ${first.problem}${more}.`,
        evidence: count > 1 ? [...evidence, ...unlistedPlaces] : [],
        remedy: first.remedy,
      };
    });
    if (this.unlisted > 0) findings.push(this.rest());
    return findings;
  }

  private rest(): Finding {
    return {
      code: 'input.invalid-record',
      severity: 'warning',
      subject: this.subject,
      message: `${this.file}: ${this.unlisted} further complaints are not listed.`,
      evidence: [],
      remedy: 'Mend what is listed first; the file is probably not what its writer meant.',
    };
  }
}

/** A value from a file as messages show it: short, on one line. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

/** A name from a file as messages show it: in quotes, at most 80 characters. */
export const shownName = (name: string): string => JSON.stringify(name.length > 80 ? `${name.slice(0, 79)}…` : name);
