/**
 * The terminal report's lists: benchmarks without a change, thresholds that do not hold, other metrics, findings.
 * Room: report.
 */
import type { Estimate, MetricComparison } from '../comparison/comparison.ts';
import type { Severity } from '../model/finding.ts';
import type { Review } from '../verdict/review.ts';
import { name, prose } from './document.ts';
import { changedBenchmarks, type Facts, isCompared } from './facts.ts';
import { changeText, count, directionOf, intervalText, speedupText } from './figures.ts';
import { inlineTerminal } from './inline-terminal.ts';
import { openThresholds } from './sections/next-steps.ts';
import { type Screen, wrapped } from './terminal-screen.ts';
import { clipToWidth } from './text-width.ts';

/** A terminal shows so many thresholds that do not hold; the worst come first. */
const thresholdsShown = 10;

/** And so many notes. */
const notesShown = 10;

/** The benchmarks without a change by name: what was small, what could not be seen, what could not be compared. */
export function quietLines(facts: Facts, screen: Screen): string[] {
  const benchmarks = facts.main?.benchmarks ?? [];
  const short = (text: string): string => shortName(text, screen);
  const of = (outcome: 'equivalent' | 'inconclusive'): string[] =>
    benchmarks
      .filter(isCompared)
      .filter((benchmark) => benchmark.outcome === outcome)
      .map((benchmark) => `${short(benchmark.name)} ${changeText(benchmark.minimumDetectableEffect)}`);
  const notComparable = facts.notComparable.flatMap(({ name: text, reason }) =>
    wrapped(`${short(text)}: ${inlineTerminal([prose(reason)])}`, screen, '  '),
  );
  const names = (all: readonly string[]): string[] => all.map(short);
  return [
    ...namesLine('Equivalent, with the change that would have been seen', of('equivalent'), screen),
    ...namesLine('Inconclusive, with the change that would have been seen', of('inconclusive'), screen),
    ...(notComparable.length === 0 ? [] : [`Not comparable (${facts.notComparable.length}):`, ...notComparable]),
    ...namesLine('Only in the baseline', names(facts.missing), screen),
    ...namesLine('Only in the candidate', names(facts.added), screen),
  ];
}

/** The thresholds of tags, memory and single benchmarks that do not hold, and the changes in other metrics. */
export function furtherLines(review: Review, facts: Facts, screen: Screen): string[] {
  const gates = openThresholds(review, facts).map((row) => inlineTerminal(row.cells[0] ?? []));
  const shown = gates.slice(0, thresholdsShown).flatMap((text) => wrapped(text, screen, '  '));
  const more = gates.length - thresholdsShown;
  const rest = more > 0 ? wrapped(`and ${more} more; --report markdown lists all`, screen, '  ') : [];
  const thresholds =
    gates.length === 0
      ? []
      : [screen.palette.bold(`${count(gates.length, 'threshold')} not held, or not clearly`), ...shown, ...rest, ''];
  const metrics = review.comparison.metrics.slice(1).flatMap((metric) => otherMetric(metric, screen));
  return [...thresholds, ...groupLines(facts, screen), ...metrics];
}

/** The geometric mean of each group of the config file, and over them. */
function groupLines({ main, direction }: Facts, screen: Screen): string[] {
  const groups = main?.groups ?? [];
  if (groups.length === 0) return [];
  const answer = ({ logSpeedup, low, high }: Estimate): string =>
    `${speedupText(logSpeedup, direction)} (95 % CI ${intervalText(low, high, direction)})`;
  const lines = groups.map(
    ({ name: label, suite }) =>
      `${shortName(label, screen)} (${count(suite.benchmarks.length, 'benchmark')}): ${answer(suite.estimate)}`,
  );
  const over = main?.overGroups ? [`geometric mean of the groups: ${answer(main.overGroups)}`] : [];
  return [screen.palette.bold('By group'), ...[...lines, ...over].flatMap((line) => wrapped(line, screen, '  ')), ''];
}

function otherMetric(metric: MetricComparison, screen: Screen): string[] {
  const { suite } = metric;
  const direction = directionOf(metric.metric);
  const label = inlineTerminal([name(metric.metric.id, 40)]);
  if (suite === null) return [`${label}: not comparable`];
  const { estimate, counts } = suite;
  const changed = changedBenchmarks(metric).map(
    (benchmark) => `${shortName(benchmark.name, screen)} ${speedupText(benchmark.estimate.logSpeedup, direction)}`,
  );
  const title = `${label}: ${speedupText(estimate.logSpeedup, direction)} against the baseline (95 % CI ${intervalText(estimate.low, estimate.high, direction)}), ${counts.equivalent} equivalent, ${counts.inconclusive} inconclusive, changed`;
  return changed.length === 0 ? wrapped(`${title}: none`, screen) : namesLine(title, changed, screen);
}

/** A name in a list, with room beside it for a figure on the same line. */
function shortName(text: string, { width }: Screen): string {
  return clipToWidth(inlineTerminal([name(text)]), Math.min(60, width - 20));
}

function namesLine(title: string, names: readonly string[], screen: Screen): string[] {
  if (names.length === 0) return [];
  // A name and its figure stay on one line: they are joined by no-break spaces until the lines are broken.
  const joined = names.map((text) => text.replaceAll(' ', '\u{A0}')).join(', ');
  const [first = '', ...rest] = wrapped(`${title} (${names.length}): ${joined}`, screen, '  ');
  return [first.slice(2), ...rest].map((line) => line.replaceAll('\u{A0}', ' '));
}

/** The findings, each with its remedy. */
export function findingLines(review: Review, screen: Screen): string[] {
  const muted = mutedLines(review, screen);
  if (review.findings.length === 0) return muted;
  const paints: Readonly<Record<Severity, (text: string) => string>> = {
    error: screen.palette.red,
    warning: screen.palette.yellow,
    info: screen.palette.dim,
  };
  const lines = review.findings.flatMap((finding) => {
    const { severity, code, subject, message, remedy } = finding;
    const text = inlineTerminal([`${severity} ${code} (`, name(subject, 40), '): ', prose(message)]);
    const [first = '', ...rest] = wrapped(text, screen, '  ');
    const painted = `  ${paints[severity](severity)}${first.slice(2 + severity.length)}`;
    return [painted, ...rest, ...wrapped(inlineTerminal([prose(remedy)]), screen, '    ')];
  });
  return [screen.palette.bold(count(review.findings.length, 'finding')), ...lines, ...muted];
}

/** What was skipped, assumed or read, one sentence each. */
export function noteLines({ evidence: { notes } }: Review, screen: Screen): string[] {
  if (notes.length === 0) return [];
  const shown = notes.slice(0, notesShown).flatMap((note) => wrapped(inlineTerminal([prose(note)]), screen, '  '));
  const more = notes.length - notesShown;
  const rest = more > 0 ? wrapped(`and ${more} more; --json lists all`, screen, '  ') : [];
  return [screen.palette.bold(count(notes.length, 'note')), ...shown, ...rest];
}

/** What the project's config file mutes, with its reason. */
function mutedLines({ trust: { muted } }: Review, screen: Screen): string[] {
  if (muted.length === 0) return [];
  const lines = muted.flatMap(({ code, subject, message, mutedBecause }) => {
    const text = [`${code} (`, name(subject, 40), '): ', prose(message), ' Muted because: ', prose(mutedBecause)];
    return wrapped(inlineTerminal(text), screen, '  ');
  });
  return [screen.palette.bold(`${count(muted.length, 'finding')} muted by the config file`), ...lines];
}
