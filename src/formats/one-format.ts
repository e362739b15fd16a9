/**
 * Results of several tools on one side: one of them is meant, and the others are told of, for a suite of two tools would
 * mix what they measure differently. Room: formats.
 */
import type { Finding } from '../model/finding.ts';
import type { Suite } from '../model/suite.ts';
import { titleOf } from './titles.ts';

/** The suites of one format, at least one, and what was left out for it. */
export interface OneFormat {
  readonly suites: readonly [Suite, ...Suite[]];
  readonly findings: readonly Finding[];
}

/** File names that one finding lists. */
const filesListed = 10;

/**
 * Keeps the suites in the format `preferred` (the other side's) when there are any, else in the one that has the most
 * benchmarks, and of equals the first. `subject` is the finding's subject.
 */
export function keepOneFormat(
  suites: readonly [Suite, ...Suite[]],
  subject: string,
  preferred: string | null = null,
): OneFormat {
  const counts = new Map<string, number>();
  for (const { format, benchmarks } of suites) counts.set(format, (counts.get(format) ?? 0) + benchmarks.length);
  if (counts.size === 1) return { suites, findings: [] };
  const [most] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  const chosen = preferred !== null && counts.has(preferred) ? preferred : most;
  const [first = suites[0], ...others] = suites.filter(({ format }) => format === chosen);
  const left = suites.filter(({ format }) => format !== chosen);
  return { suites: [first, ...others], findings: [leftOut(left, chosen, chosen === preferred, subject)] };
}

function leftOut(suites: readonly Suite[], chosen: string, isPreferred: boolean, subject: string): Finding {
  const formats = [...new Set(suites.map(({ format }) => format))];
  const files = suites.flatMap(({ format, provenance, benchmarks }) =>
    provenance.files.map(({ name }) => `left out: ${name} (${titleOf(format)}, ${benchmarks.length} benchmarks)`),
  );
  const more = files.length > filesListed ? [`and ${files.length - filesListed} more`] : [];
  const why = isPreferred ? 'which the other side is in' : 'which has the most benchmarks';
  return {
    code: 'input.mixed-formats',
    severity: 'warning',
    subject,
    message: `The files of ${subject} hold results of several tools; those in ${titleOf(chosen)}, ${why}, were used, and those in ${formats.map(titleOf).join(', ')} left out.`,
    evidence: [...files.slice(0, filesListed), ...more],
    remedy: `Set the format to ${[...formats, chosen].toSorted().join(' or ')}, or give the files of each tool apart and review each by itself.`,
  };
}
