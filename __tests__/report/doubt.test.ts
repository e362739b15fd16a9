/** No combination of findings may print a win over a doubtful baseline without the doubt in the same line. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { findingCodes, type Finding } from '../../src/model/finding.ts';
import { ratio } from '../../src/model/quantity.ts';
import { renderComment } from '../../src/report/comment.ts';
import { plainPalette } from '../../src/report/inline-terminal.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { assessTrust } from '../../src/trust/assess-trust.ts';
import type { Evidence } from '../../src/trust/evidence.ts';
import { sortFindings } from '../../src/trust/sort-findings.ts';
import { trustLevelOf } from '../../src/trust/trust-level.ts';
import { judge } from '../../src/verdict/judge.ts';
import type { Policy } from '../../src/verdict/policy.ts';
import type { Review } from '../../src/verdict/review.ts';
import { makeEvidence, makeSuite } from '../trust/assess.ts';
import { policy } from '../verdict/build-policy.ts';
import { context, marker } from './review-builder.ts';

const evidences = [0.9, 0.97, 1, 1.05].map((factor) =>
  makeEvidence({
    candidate: makeSuite({ label: 'new', factor, seed: 12, count: 6 }),
    baseline: makeSuite({ label: 'base', seed: 11, count: 6 }),
  }),
);
const partial: Evidence = { ...evidences[0]!, candidate: makeSuite({ factor: 0.9, seed: 12, count: 4 }) };
const policies: readonly Policy[] = [
  policy(),
  policy({ geomean: null }),
  policy({ geomean: ratio(1.0001) }),
  policy({ memory: ratio(1.02) }),
  policy({ benchmark: ratio(1.1) }, { failOn: [] }),
];
/** Comparing is slow, and no finding changes it. */
const cases = [...evidences, partial].map((evidence) => {
  const options = policy().comparison;
  const comparison = compareSuites(evidence.baseline, evidence.candidate, options);
  return { evidence, comparison, trust: assessTrust(evidence, comparison, options) };
});

/** The review as it would be if the checks had found these. */
function reviewWith(findings: readonly Finding[], vouchedBy: readonly string[], which: number, will: Policy): Review {
  const { evidence, comparison, trust: measured } = cases[which]!;
  const sorted = sortFindings(findings);
  const trust = { ...measured, findings: sorted, vouchedBy, level: trustLevelOf(sorted, vouchedBy) };
  const verdict = judge({ evidence, comparison, trust, policy: will });
  return { evidence, comparison, trust, verdict, findings: sortFindings([...sorted, ...verdict.findings]) };
}

const anyFinding: fc.Arbitrary<Finding> = fc.record({
  code: fc.constantFrom(...findingCodes),
  severity: fc.constantFrom('error', 'warning', 'info'),
  subject: fc.constantFrom('baseline', 'both', 'candidate', 'reference x', 'history', 'policy'),
  message: fc.constant('Something is odd.'),
  evidence: fc.constant([]),
  remedy: fc.constant('Mend it.'),
});

/** The line that people read first in each report. */
function firstLines(review: Review): { report: string; line: string }[] {
  const heading = (markdown: string): string => markdown.split('\n').find((line) => line.startsWith('#')) ?? markdown;
  const terminal = renderTerminal(review, { width: 400 });
  return [
    { report: 'comment', line: heading(renderComment(review, { ...context, marker })) },
    { report: 'summary', line: heading(renderSummary(review, context)) },
    { report: 'terminal', line: terminal.split('\n')[0] ?? '' },
  ];
}

const word = { suspect: /\bsuspect\b/, unusable: /\bunusable\b/ } as const;

test('a win over a suspect or unusable baseline always carries the doubt in its line, and no green sign', () => {
  let [wins, doubted] = [0, 0];
  fc.assert(
    fc.property(
      fc.array(anyFinding, { maxLength: 6 }),
      fc.constantFrom([], ['3 references']),
      fc.nat(cases.length - 1),
      fc.constantFrom(...policies),
      (findings, vouchedBy, which, will) => {
        const review = reviewWith(findings, vouchedBy, which, will);
        const { level } = review.trust;
        if (level === 'unusable') expect(review.verdict.kind).toBe('untrusted');
        if (level !== 'suspect' && level !== 'unusable') return;
        doubted += 1;
        for (const { report, line } of firstLines(review)) {
          const seen = { report, level, line };
          expect(seen).toEqual({ ...seen, line: expect.not.stringMatching(/✅/) as unknown });
          if (!/faster|better/.test(line)) continue;
          wins += 1;
          expect(seen).toEqual({ ...seen, line: expect.stringMatching(word[level]) as unknown });
        }
      },
    ),
    { seed: 3, numRuns: 300 },
  );
  // The property must have been put to the test.
  expect(doubted).toBeGreaterThan(100);
  expect(wins).toBeGreaterThan(100);
});

describe('one finding of each code', () => {
  const doubting = findingCodes.flatMap((code) =>
    (['error', 'warning'] as const).map((severity) => ({ code, severity })),
  );

  test.each(doubting)('$code as $severity takes the green tick away', ({ code, severity }) => {
    const finding: Finding = { code, severity, subject: 'baseline', message: 'Odd.', evidence: [], remedy: 'Mend it.' };
    const review = reviewWith([finding], ['3 references'], 0, policy());
    const { level } = review.trust;
    // What reading found odd makes a baseline suspect at most: good records were kept.
    expect(level).toBe(severity === 'error' && !code.startsWith('input.') ? 'unusable' : 'suspect');
    for (const { line } of firstLines(review)) {
      expect(line).toMatch(level === 'suspect' ? word.suspect : word.unusable);
      expect(line).toMatch(/faster/);
      expect(line).not.toMatch(/✅/);
    }
  });
});

test('the terminal paints a doubted pass in no green', () => {
  const finding: Finding = {
    code: 'age.stale',
    severity: 'warning',
    subject: 'baseline',
    message: 'Old.',
    evidence: [],
    remedy: '',
  };
  const palette = { ...plainPalette, green: (text: string) => `GREEN(${text})` };
  const painted = (findings: readonly Finding[]): string =>
    renderTerminal(reviewWith(findings, ['3 references'], 0, policy()), { width: 200, palette }).split('\n')[0] ?? '';
  expect(painted([finding])).not.toContain('GREEN');
  expect(painted([])).toContain('GREEN');
});

test('an undoubted win is printed as one: the doubt is not simply always there', () => {
  for (const { line } of firstLines(reviewWith([], ['3 references'], 0, policy()))) {
    expect(line).toMatch(/faster/);
    expect(line).not.toMatch(/suspect|unusable|unverified/);
  }
});

test('the reason of an untrusted verdict is the win’s own, where references tell it', () => {
  const error = (code: Finding['code'], message: string): Finding => ({
    code,
    severity: 'error',
    subject: 'baseline',
    message,
    evidence: [],
    remedy: '',
  });
  const [moved, flattering] = [error('shift.uniform', 'All moved.'), error('reference.flattering', '83 % is its own.')];
  const reason = (...findings: Finding[]): string | undefined =>
    reviewWith(findings, [], 0, policy()).verdict.reasons[0];
  expect(reason(moved, flattering)).toBe('The baseline is unusable, so no verdict rests on it: 83 % is its own.');
  expect(reason(moved)).toBe('The baseline is unusable, so no verdict rests on it: All moved.');
});
