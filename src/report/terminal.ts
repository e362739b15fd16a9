/**
 * What `plumbline compare` prints: verdict and reason, the claim against baseline and references, the changed
 * benchmarks as a table with a forest column, the others by name, findings, the gate's self-test. Room: report.
 */
import type { ComparedBenchmark, Comparison, MetricComparison } from '../comparison/comparison.ts';
import type { Severity } from '../model/finding.ts';
import type { Review } from '../verdict/review.ts';
import { name, prose, type Text } from './document.ts';
import { changedBenchmarks, type Facts, factsOf, isCompared } from './facts.ts';
import { changeText, count, type Direction, directionOf, intervalText, speedupText, valueText } from './figures.ts';
import { drawInterval, forestScale } from './forest.ts';
import { headline, opening, verdictWord } from './headline.ts';
import { inlineTerminal, type Palette, plainPalette } from './inline-terminal.ts';
import { countsText, memoryText, sensitivity } from './sections/claims.ts';
import { selfTestLine } from './sections/decision.ts';
import { openThresholds } from './sections/next-steps.ts';
import { terminalTable } from './terminal-table.ts';
import { clipToWidth, wrap } from './text-width.ts';

/** How wide the terminal is, and what to colour with. */
export interface TerminalContext {
  /** Columns; less than 40 is treated as 40. */
  readonly width: number;
  readonly palette?: Palette;
}

const leastWidth = 40;
/** A terminal shows so many thresholds that do not hold; the worst come first. */
const thresholdsShown = 10;
/** Running text wider than this is hard to read. */
const textWidthLimit = 100;

/** The report for a terminal, ending with a newline. Without a palette it holds no escape sequence. */
export function renderTerminal(review: Review, context: TerminalContext): string {
  const facts = factsOf(review);
  const screen: Screen = {
    width: Math.max(leastWidth, Math.floor(context.width)),
    palette: context.palette ?? plainPalette,
  };
  const parts = [
    openingLines(review, facts, screen),
    claimLines(review, facts, screen),
    changedLines(facts, screen),
    quietLines(facts, screen),
    furtherLines(review, facts, screen),
    findingLines(review, screen),
    wrapped(inlineTerminal(selfTestLine(review.verdict.selfTest)), screen),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

interface Screen {
  readonly width: number;
  readonly palette: Palette;
}

function wrapped(text: string, { width }: Screen, indent = ''): string[] {
  return wrap(text, Math.min(width, textWidthLimit) - indent.length).map((line) => indent + line);
}

function openingLines(review: Review, facts: Facts, screen: Screen): string[] {
  const word = verdictWord(review).toUpperCase();
  const paint = verdictPaint(review, screen.palette);
  const title = wrapped(`${word}  ${inlineTerminal(headline(review, facts))}`, screen);
  const painted = title.map((line, index) =>
    index === 0
      ? paint(screen.palette.bold(word)) + screen.palette.bold(line.slice(word.length))
      : screen.palette.bold(line),
  );
  const paragraphs = opening(review, facts).flatMap((block) =>
    block.kind === 'paragraph' ? splitAtBreaks(block.text) : [],
  );
  const reason = paragraphs.flatMap((text) =>
    wrapped(inlineTerminal(text).replace(new RegExp(`^${verdictWord(review)}\\. `, 'u'), ''), screen, '  '),
  );
  return [...painted, ...reason];
}

function splitAtBreaks(text: Text): Text[] {
  const at = text.findIndex((piece) => typeof piece === 'object' && piece.kind === 'break');
  return at < 0 ? [text] : [text.slice(0, at), ...splitAtBreaks(text.slice(at + 1))];
}

function verdictPaint(review: Review, palette: Palette): (text: string) => string {
  const { kind, notJudged } = review.verdict;
  if (kind === 'pass' && notJudged === null) return review.trust.level === 'suspect' ? palette.yellow : palette.green;
  return kind === 'inconclusive' && notJudged === null ? palette.yellow : palette.red;
}

function claimLines(review: Review, facts: Facts, screen: Screen): string[] {
  const { better, worse } = facts.direction;
  const against: readonly (readonly [string, string, Comparison])[] = [
    ['baseline ', facts.baselineLabel, review.comparison],
    ...review.trust.references.map((one) => ['reference', one.label, one.comparison] as const),
  ];
  const suites = against.map(([, , comparison]) => comparison.metrics[0]?.suite ?? null);
  const cells = (text: (suite: NonNullable<(typeof suites)[number]>) => string): string[] =>
    suites.map((suite) => (suite === null ? '–' : text(suite)));
  const table = terminalTable(
    [
      {
        title: inlineTerminal([name(facts.candidateLabel, 40), ' vs']),
        align: 'left',
        cells: against.map(([role, label]) => `${role} ${inlineTerminal([name(label, 40)])}`),
      },
      {
        title: 'geometric mean',
        align: 'right',
        cells: cells((suite) => speedupText(suite.estimate.logSpeedup, facts.direction)),
        paint: (text, row) => speedupPaint(suites[row]?.estimate, screen.palette)(text),
      },
      {
        title: '95 % CI',
        align: 'right',
        cells: cells((suite) => intervalText(suite.estimate.low, suite.estimate.high, facts.direction)),
        leaveOut: 2,
      },
      {
        title: `${better}/${worse}/equiv./inconcl.`,
        align: 'right',
        cells: cells((suite) => countsText(suite.counts)),
        leaveOut: 1,
      },
      {
        title: 'memory',
        align: 'right',
        cells: against.map(([, , comparison]) => memoryText(comparison)),
        leaveOut: 0,
      },
    ],
    against.length,
    screen.width,
    screen.palette.dim,
  );
  const seen = sensitivity(facts).flatMap((block) =>
    block.kind === 'paragraph' ? wrapped(inlineTerminal(block.text), screen) : [],
  );
  return seen.length === 0 ? table : [...table, '', ...seen];
}

function speedupPaint(
  estimate: { readonly low: number; readonly high: number } | undefined,
  palette: Palette,
): (text: string) => string {
  if (estimate !== undefined && estimate.low > 0) return palette.green;
  return estimate !== undefined && estimate.high < 0 ? palette.red : (text) => text;
}

/** Each metric's changed benchmarks, the main one's first. */
function changedLines(facts: Facts, screen: Screen): string[] {
  if (facts.main === null) return [];
  const changed = changedBenchmarks(facts.main);
  if (changed.length === 0) return ['No benchmark is called changed.'];
  const slower = changed.filter((benchmark) => benchmark.outcome === 'slower').length;
  const { better, worse } = facts.direction;
  const title = `${slower} ${worse}, ${changed.length - slower} ${better}, strongest first`;
  return [screen.palette.bold(title), ...changedTable(changed, facts.main, facts.direction, screen)];
}

function changedTable(
  changed: readonly ComparedBenchmark[],
  { metric }: MetricComparison,
  direction: Direction,
  screen: Screen,
): string[] {
  const scale = forestScale(changed.map((benchmark) => benchmark.estimate));
  const paint = (text: string, row: number): string => speedupPaint(changed[row]?.estimate, screen.palette)(text);
  return terminalTable(
    [
      {
        title: 'benchmark',
        align: 'left',
        cells: changed.map((benchmark) => inlineTerminal([name(benchmark.name, 60)])),
      },
      {
        title: 'change',
        align: 'right',
        cells: changed.map((benchmark) => speedupText(benchmark.estimate.logSpeedup, direction)),
        paint,
      },
      {
        title: '95 % CI',
        align: 'right',
        cells: changed.map(({ estimate }) => intervalText(estimate.low, estimate.high, direction)),
        leaveOut: 3,
      },
      {
        title: `${direction.worse} ◄ │ ► ${direction.better}`,
        align: 'left',
        cells: (row, width) => {
          const estimate = changed[row]?.estimate;
          return estimate === undefined
            ? ''
            : drawInterval({ ...estimate, estimate: estimate.logSpeedup }, scale, width, ' ');
        },
        paint,
        leaveOut: 2,
      },
      {
        title: 'baseline',
        align: 'right',
        cells: changed.map(({ baseline }) => valueText(baseline.mean, metric)),
        leaveOut: 0,
      },
      {
        title: 'candidate',
        align: 'right',
        cells: changed.map(({ candidate }) => valueText(candidate.mean, metric)),
        leaveOut: 1,
      },
    ],
    changed.length,
    screen.width,
    screen.palette.dim,
  );
}

/** The benchmarks without a change by name: what was small, what could not be seen, what could not be compared. */
function quietLines(facts: Facts, screen: Screen): string[] {
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
function furtherLines(review: Review, facts: Facts, screen: Screen): string[] {
  const gates = openThresholds(review, facts).map((row) => inlineTerminal(row.cells[0] ?? []));
  const shown = gates.slice(0, thresholdsShown).flatMap((text) => wrapped(text, screen, '  '));
  const more = gates.length - thresholdsShown;
  const rest = more > 0 ? wrapped(`and ${more} more; --report markdown lists all`, screen, '  ') : [];
  const thresholds =
    gates.length === 0
      ? []
      : [screen.palette.bold(`${count(gates.length, 'threshold')} not held, or not clearly`), ...shown, ...rest, ''];
  const metrics = review.comparison.metrics.slice(1).flatMap((metric) => otherMetric(metric, screen));
  return [...thresholds, ...metrics];
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

function findingLines(review: Review, screen: Screen): string[] {
  if (review.findings.length === 0) return [];
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
  return [screen.palette.bold(count(review.findings.length, 'finding')), ...lines];
}
