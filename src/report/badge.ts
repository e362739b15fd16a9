/**
 * The review as a badge: the JSON that the endpoint badge of Shields reads (https://shields.io/badges/endpoint-badge).
 * A badge has room for a few words, so the doubt stands beside the number or the number does not stand. Room: report.
 */
import { excusedInWords, isAnyExcused } from '../verdict/excuse.ts';
import type { Review } from '../verdict/review.ts';
import { cleanText, clip } from './escape.ts';
import { factsOf } from './facts.ts';
import { speedupText } from './figures.ts';
import { comparesAlike } from './headline.ts';
import { jsonText } from './json/text.ts';
import type { Problem } from './problem.ts';

/** What the endpoint's schema, version 1, has; `color` is one of its names. */
interface Badge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: 'brightgreen' | 'green' | 'yellow' | 'orange' | 'red' | 'lightgrey';
  /** Keeps whoever shows the badge from giving it another colour. */
  readonly isError?: true;
}

/** The comment's key, where there are several reviews of one repository. */
export interface BadgeContext {
  readonly key: string;
}

const labelLimit = 40;

/** The badge as JSON text, ending with a newline. */
export function renderBadge(review: Review, { key }: BadgeContext): string {
  const message = messageOf(review);
  const badge: Badge = { schemaVersion: 1, label: labelOf(key), message, color: colorOf(review) };
  return jsonText(isGrave(review) ? { ...badge, isError: true } : badge);
}

/** The badge when there is no review. */
export function renderProblemBadge({ kind }: Problem, { key }: BadgeContext): string {
  const badge: Badge = {
    schemaVersion: 1,
    label: labelOf(key),
    message: kind === 'no-baseline' ? 'no baseline yet' : 'not judged',
    color: 'lightgrey',
  };
  return jsonText(kind === 'not-judged' ? { ...badge, isError: true } : badge);
}

const labelOf = (key: string): string =>
  key === 'default' ? 'benchmarks' : `benchmarks ${clip(cleanText(key), labelLimit)}`;

function messageOf(review: Review): string {
  const { verdict, trust } = review;
  const facts = factsOf(review);
  if (verdict.notJudged !== null || facts.suite === null) return 'not judged';
  const speedup = speedupText(facts.suite.estimate.logSpeedup, facts.direction);
  const doubt = [
    ...(trust.level === 'suspect' ? ['baseline suspect'] : []),
    ...(verdict.incomplete ? ['incomplete'] : []),
    ...(comparesAlike(review) ? ['same commit'] : []),
  ];
  const number = {
    better: speedup,
    worse: speedup,
    unchanged: 'no change',
    unclear: 'no clear change',
    unknown: 'no clear change',
  }[facts.movement];
  switch (verdict.kind) {
    case 'pass':
      return [number, ...doubt].join(', ') + excusedInWords(verdict.gates);
    case 'fail':
      return [`fail: ${number}`, ...doubt].join(', ');
    case 'inconclusive':
      return ['inconclusive', ...doubt].join(', ');
    case 'untrusted':
      // A number that rests on an unusable baseline would be read all the same.
      return 'untrusted baseline';
  }
}

function colorOf({ verdict, trust, comparison }: Review): Badge['color'] {
  if (verdict.notJudged !== null || !comparison.metrics[0]?.suite) return 'lightgrey';
  switch (verdict.kind) {
    case 'fail':
      return 'red';
    case 'untrusted':
      return 'orange';
    case 'inconclusive':
      return 'yellow';
    case 'pass':
      if (trust.level === 'suspect' || verdict.incomplete || isAnyExcused(verdict.gates)) return 'yellow';
      return trust.level === 'trusted' ? 'brightgreen' : 'green';
  }
}

const isGrave = ({ verdict }: Review): boolean => verdict.failsCheck || verdict.notJudged !== null;
