/**
 * What `plumbline compare` prints: verdict and reason, the claim against baseline and references, the changed
 * benchmarks as a table with a forest column, the others by name, findings, the gate's self-test. Room: report.
 */
import type { ComparedBenchmark, Comparison, MetricComparison } from '../comparison/comparison.ts';
import type { Review } from '../verdict/review.ts';
import { name, type Text } from './document.ts';
import { changedBenchmarks, type Facts, factsOf, thanMedian } from './facts.ts';
import { type Direction, intervalText, speedupText, valueText } from './figures.ts';
import { drawInterval, forestScale } from './forest.ts';
import { headline, verdictWord } from './headline.ts';
import { opening } from './sections/opening.ts';
import { inlineTerminal, type Palette, plainPalette } from './inline-terminal.ts';
import { countsText, memoryText, sensitivity, tellsMemory } from './sections/claims.ts';
import { selfTestLine } from './sections/decision.ts';
import { findingLines, furtherLines, noteLines, quietLines } from './terminal-lists.ts';
import { inBlocks, type Screen, wrapped } from './terminal-screen.ts';
import { terminalTable } from './terminal-table.ts';

/** How wide the terminal is, and what to colour with. */
export interface TerminalContext {
  /** Columns; less than 40 is treated as 40. */
  readonly width: number;
  readonly palette?: Palette;
}

const leastWidth = 40;

/** The report for a terminal, ending with a newline. Without a palette it holds no escape sequence. */
export function renderTerminal(review: Review, context: TerminalContext): string {
  const facts = factsOf(review);
  const screen: Screen = {
    width: Math.max(leastWidth, Math.floor(context.width)),
    palette: context.palette ?? plainPalette,
  };
  return inBlocks([
    openingLines(review, facts, screen),
    claimLines(review, facts, screen),
    changedLines(facts, screen),
    quietLines(facts, screen),
    furtherLines(review, facts, screen),
    findingLines(review, screen),
    noteLines(review, screen),
    wrapped(inlineTerminal(selfTestLine(review.verdict.selfTest)), screen),
  ]);
}

/** The verdict, the number and the doubt on one line, ending with a newline. */
export function renderVerdictLine(review: Review, palette: Palette = plainPalette): string {
  const word = verdictWord(review).toUpperCase();
  const paint = verdictPaint(review, palette);
  return `${paint(palette.bold(word))}  ${titleAfter(review, factsOf(review))}\n`;
}

/** The headline behind the verdict's word, which it does not repeat. */
const titleAfter = (review: Review, facts: Facts): string =>
  inlineTerminal(headline(review, facts)).replace(/^inconclusive, /u, '');

function openingLines(review: Review, facts: Facts, screen: Screen): string[] {
  const word = verdictWord(review).toUpperCase();
  const paint = verdictPaint(review, screen.palette);
  const title = wrapped(`${word}  ${titleAfter(review, facts)}`, screen);
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
      ...(tellsMemory(review)
        ? [
            {
              title: 'memory',
              align: 'right',
              cells: against.map(([, , comparison]) => memoryText(comparison)),
              leaveOut: 0,
            } as const,
          ]
        : []),
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
  if (facts.main === null || facts.suite === null) return [];
  const changed = changedBenchmarks(facts.main);
  if (changed.length === 0) return ['No benchmark is called changed.'];
  const slower = changed.filter((benchmark) => benchmark.outcome === 'slower').length;
  const { better, worse } = facts.direction;
  const title = `${slower} ${worse}, ${changed.length - slower} ${better}${thanMedian(facts.main)}${changed.length > 1 ? ', strongest first' : ''}`;
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
