/**
 * Check `identity.same-file`: the two sides are one measurement, by the bytes or by the values: an artifact taken twice, a
 * cache, a baseline that was overwritten. Then every ratio is 1 and every gate passes. Room: trust.
 */
import type { SourceFile } from '../../model/provenance.ts';
import { flatValues } from '../../model/suite.ts';
import { notPossible, reportOf, type Check } from '../check.ts';
import { percent } from '../phrases.ts';
import { pairsOf, type BenchmarkSamples } from '../samples.ts';

export const identitySameFile: Check = {
  code: 'identity.same-file',
  run: ({ evidence: { baseline, candidate }, samples, thresholds }) => {
    const shared = sharedDigests(baseline.provenance.files, candidate.provenance.files);
    // Constant values are equal without being copies of each other.
    const pairs = pairsOf(samples).filter(([first]) => !isConstant(first));
    if (shared.length === 0 && pairs.length === 0)
      return notPossible('neither digests nor raw values are known on both sides');
    const equal = pairs.filter(([first, second]) => sameValues(first, second)).length;
    const mostlyEqual = pairs.length > 0 && equal >= thresholds['identity.same-file/equal-share'] * pairs.length;
    if (shared.length === 0 && !mostlyEqual) return reportOf([]);
    return reportOf([
      {
        code: 'identity.same-file',
        severity: 'error',
        subject: 'both',
        message:
          shared.length > 0
            ? 'Baseline and candidate are read from the same bytes: this compares a measurement with itself.'
            : `Baseline and candidate hold the same values in ${equal} of ${pairs.length} benchmarks (${percent(equal / pairs.length)}): one is a copy of the other.`,
        evidence: [
          ...shared.map((digest) => `the same bytes on both sides: sha256 ${digest}`),
          `baseline: ${baseline.provenance.files.map(({ name }) => name).join(', ')}`,
          `candidate: ${candidate.provenance.files.map(({ name }) => name).join(', ')}`,
        ],
        remedy: 'Check which artifact or file each side is taken from; one of them is not what it should be.',
      },
    ]);
  },
};

/** Only of files of one length: a digest is computed when it is asked for. */
function sharedDigests(files: readonly SourceFile[], others: readonly SourceFile[]): readonly string[] {
  const shared = files.flatMap((file) => {
    const isCopy = others.some((other) => other.byteLength === file.byteLength && other.sha256 === file.sha256);
    return isCopy ? (file.sha256 ?? []) : [];
  });
  return [...new Set(shared)];
}

function isConstant({ means }: BenchmarkSamples): boolean {
  return means.every((value) => value === means[0]);
}

function sameValues(one: BenchmarkSamples, other: BenchmarkSamples): boolean {
  // Means that differ settle it for almost all, without a look at the values.
  if (one.means.length !== other.means.length || one.means[0] !== other.means[0]) return false;
  const [first, second] = [flatValues(one.series), flatValues(other.series)];
  return first.length === second.length && first.every((value, index) => value === second[index]);
}
