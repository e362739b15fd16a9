/**
 * Check `reference.outlier`: among builds that agree with each other the baseline stands apart, slower or faster. Unlike
 * `reference.flattering` it needs no win, so it also sees a baseline that makes a candidate look bad. Room: trust.
 */
import { notPossible, reportOf, type Check } from '../check.ts';
import { change, countOf, mainWords } from '../phrases.ts';
import { whyNoReference } from './reference-flattering.ts';

export const referenceOutlier: Check = {
  code: 'reference.outlier',
  run: ({ references, comparison, thresholds }) => {
    const { triangulation } = references;
    if (triangulation === null) return notPossible(whyNoReference(references));
    const { robustZ, medianDeficit, witnesses } = triangulation;
    if (robustZ === null)
      return notPossible(
        `a spread needs three references, and there ${witnesses.length === 1 ? 'is one' : `are ${witnesses.length}`}`,
      );
    const isOutlier =
      Math.abs(robustZ) >= thresholds['reference.outlier/robust-z'] &&
      Math.abs(medianDeficit) >= thresholds['reference.outlier/smallest-deficit'];
    if (!isOutlier) return { outcome: 'passed' };
    const words = mainWords(comparison);
    const inWords = (deficit: number): string => `${change(deficit)} ${deficit > 0 ? words.worse : words.better}`;
    return reportOf([
      {
        code: 'reference.outlier',
        severity: 'warning',
        subject: 'baseline',
        message: `The baseline is ${inWords(medianDeficit)} than the median of ${countOf(witnesses.length, 'reference')}, ${Math.abs(robustZ).toFixed(1)} of their robust standard deviations away.`,
        evidence: witnesses.map(({ label, deficit }) => `${label}: baseline ${inWords(deficit)}`),
        remedy: `Find out what sets the baseline’s build apart from the references, or measure it again, before believing a comparison with it.`,
      },
    ]);
  },
};
