/**
 * What `plumbline inspect` prints of one suite: what it is, its metrics with their noise, the environment, which checks can be
 * made with it, findings. Room: report.
 */
import type { Provenance } from '../../model/provenance.ts';
import { name, prose } from '../document.ts';
import { changeText, count, directionOf, enumerate, percentText, valueText } from '../figures.ts';
import { inlineTerminal } from '../inline-terminal.ts';
import { inBlocks, type Screen, wrapped } from '../terminal-screen.ts';
import { terminalTable } from '../terminal-table.ts';
import { inspectionLists } from './inspection-lists.ts';
import type { InspectedBenchmark, InspectedMetric, Inspection } from './inspection.ts';

/** The report for a terminal, ending with a newline. */
export function renderInspection(inspection: Inspection, screen: Screen): string {
  return inBlocks([
    whatItIs(inspection, screen),
    ...inspection.metrics.map((metric) => metricLines(metric, screen)),
    ...inspectionLists(inspection, screen),
  ]);
}

function whatItIs({ named, suite, formatTitle, recognised, tags, notes }: Inspection, screen: Screen): string[] {
  const { benchmarks, provenance } = suite;
  const tagged = tags.map(({ tag, benchmarks: number }) => `${inlineTerminal([name(tag, 40)])} (${number})`);
  const facts = [
    `${formatTitle}, ${recognised}. ${filesText(provenance)}.`,
    ...measured(provenance),
    `${count(benchmarks.length, 'benchmark')}${tagged.length === 0 ? '' : `; tags: ${tagged.join(', ')}`}.`,
    ...notes.map((note) => inlineTerminal([prose(note)])),
  ];
  return [
    screen.palette.bold(inlineTerminal([name(named, 80)])),
    ...facts.flatMap((text) => wrapped(text, screen, '  ')),
  ];
}

function filesText({ files }: Provenance): string {
  const bytes = files.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const size = valueText(bytes, { id: 'size', unit: 'byte', direction: 'smaller' });
  const [only, ...others] = files;
  const digest = only?.sha256 === undefined || others.length > 0 ? '' : `, SHA-256 ${only.sha256.slice(0, 16)}…`;
  return `${count(files.length, 'file')} of ${size}${digest}`;
}

/** When, which commit and branch, as far as the file tells. */
function measured({ measuredAt, commit, branch, dirty }: Provenance): string[] {
  const shown = (text: string): string => inlineTerminal([name(text, 60)]);
  const parts = [
    ...(measuredAt === undefined ? [] : [`at ${shown(measuredAt)}`]),
    ...(commit === undefined ? [] : [`at commit ${shown(commit)}${dirty === true ? ' with uncommitted changes' : ''}`]),
    ...(branch === undefined ? [] : [`on branch ${shown(branch)}`]),
  ];
  return [
    parts.length === 0 ? 'It tells neither when nor at which commit it was measured.' : `Measured ${parts.join(', ')}.`,
  ];
}

function metricLines(metric: InspectedMetric, screen: Screen): string[] {
  const { id, unit, direction } = metric.metric;
  const title = inlineTerminal([
    name(id, 40),
    ` (${unit}, ${direction} is better): ${count(metric.benchmarks.length, 'benchmark')}`,
  ]);
  return [
    screen.palette.bold(title),
    ...[nestingText(metric), noiseText(metric), detectableText(metric)].flatMap((text) => wrapped(text, screen, '  ')),
    ...benchmarkTable(metric, screen).map((line) => `  ${line}`),
  ];
}

const levels = {
  sessions: 'several sessions',
  processes: 'processes apart',
  values: 'values without their processes',
  summary: 'a summary without values',
} as const;

function nestingText({ nesting, ordered }: InspectedMetric): string {
  const parts = Object.entries(levels).flatMap(([level, words]) => {
    const number = nesting[level as keyof typeof levels] ?? 0;
    return number === 0 ? [] : [`${words} (${number})`];
  });
  const order = ordered === null ? '' : ordered ? ', in the order they were taken' : ', order lost';
  return `Samples: ${enumerate(parts)}${order}.`;
}

/** Relative spread between units of replication: the typical benchmark's and the noisiest ones'. */
function noiseText({ typicalSpread, benchmarks }: InspectedMetric): string {
  if (typicalSpread === null) return 'Noise: not known, as nothing was repeated.';
  const spreads = benchmarks.flatMap(({ name: text, spread }) => (spread === null ? [] : [{ text, spread }]));
  const noisiest = spreads
    .toSorted((one, other) => other.spread - one.spread)
    .slice(0, 3)
    .map(({ text, spread }) => `${inlineTerminal([name(text, 40)])} ${percentText(spread)}`);
  return `Noise: the typical benchmark spreads by ${percentText(typicalSpread)} (standard deviation); noisiest: ${noisiest.join(', ')}.`;
}

function detectableText({ metric, detectable, typicalDetectable, sessionNoise }: InspectedMetric): string {
  if (detectable === null || typicalDetectable === null)
    return 'Detectable: nothing, as there is no repetition to test by.';
  const { worse } = directionOf(metric);
  const assumed = sessionNoise === 'prior' ? '; the noise between sessions is assumed' : '';
  return `Detectable against another run like it (80 % power${assumed}): ${changeText(detectable)} ${worse} in the geometric mean, ${changeText(typicalDetectable)} in the typical benchmark.`;
}

function benchmarkTable({ metric, benchmarks }: InspectedMetric, { width, palette }: Screen): string[] {
  const cells = (text: (benchmark: InspectedBenchmark) => string): string[] => benchmarks.map(text);
  const orDash = <Value>(value: Value | null, text: (value: Value) => string): string =>
    value === null ? '–' : text(value);
  return terminalTable(
    [
      { title: 'benchmark', align: 'left', cells: cells((one) => inlineTerminal([name(one.name, 60)])) },
      { title: 'mean', align: 'right', cells: cells(({ mean }) => orDash(mean, (value) => valueText(value, metric))) },
      { title: 'spread', align: 'right', cells: cells(({ spread }) => orDash(spread, percentText)) },
      {
        title: 'detectable',
        align: 'right',
        cells: cells(({ detectable }) => orDash(detectable, (log) => changeText(log))),
      },
      { title: 'sessions', align: 'right', cells: cells(({ sessions }) => String(sessions)), leaveOut: 0 },
      { title: 'processes', align: 'right', cells: cells(({ processes }) => String(processes)), leaveOut: 1 },
      { title: 'values', align: 'right', cells: cells(({ values }) => String(values)), leaveOut: 2 },
    ],
    benchmarks.length,
    width - 2,
    palette.dim,
  );
}
