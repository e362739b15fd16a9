/**
 * `plumbline plot`: one drawing of a comparison as an SVG file. Room: command-line.
 */
import { fitsPattern } from '../model/pattern.ts';
import { PlumblineError } from '../model/plumbline-error.ts';
import { type Facts, factsOf } from '../report/facts.ts';
import { type Drawing, drawingAlone, stacked } from '../report/plots/drawing.ts';
import { wholeForest } from '../report/plots/forest-plot.ts';
import { reviewForest } from '../report/plots/review-forest.ts';
import { benchmarkHistory, reviewHistory } from '../report/plots/review-history.ts';
import { reviewStrips } from '../report/plots/review-strips.ts';
import { review as reviewOf } from '../review.ts';
import { nearestName } from '../settings/nearest-name.ts';
import { quoted } from '../settings/read-values.ts';
import { editEvidence } from '../trust/edit-evidence.ts';
import { readHistory } from '../trust/history/history-reading.ts';
import type { Review } from '../verdict/review.ts';
import { settingsOf } from './compare.ts';
import { joinEdits } from './edit-flags.ts';
import { gatherEvidence } from './evidence.ts';
import { programSays } from './messages.ts';
import { optimiseLater } from './optimise-later.ts';
import { readPlotArguments, type PlotRequest } from './plot-arguments.ts';
import { plotHelp } from './plot-help.ts';
import { filesOf, writeReport } from './write-report.ts';

/** Runs `plumbline plot` with the words that follow it; prints or writes. Throws PlumblineError. */
export async function runPlot(words: readonly string[]): Promise<void> {
  const request = readPlotArguments(words);
  if (request === 'help') {
    process.stdout.write(plotHelp);
    return;
  }
  await optimiseLater(true);
  const { comparison, out } = request;
  const settings = await settingsOf(comparison);
  const [evidence] = await gatherEvidence(comparison, settings);
  const edited = editEvidence(evidence, joinEdits(comparison.edits, settings.suiteEdits));
  const drawn = drawingAlone(draw(reviewOf(edited, settings.policy), request));
  if (out === null) process.stdout.write(drawn);
  else writeReport('--out', out, drawn, filesOf(evidence));
  const lines = [
    ...edited.findings.map(({ severity, message }) => `${severity}: ${message}`),
    ...(out === null ? [] : [`the plot is in ${out}`]),
  ];
  process.stderr.write(programSays(lines));
}

/** Side by side from here on, so that a column of strips does not become endless. */
const twoColumnsFrom = 7;

function draw(review: Review, { kind, benchmarks }: PlotRequest): Drawing {
  const facts = factsOf(review);
  const includes = chosenOf(benchmarks, facts);
  switch (kind) {
    case 'forest': {
      const plot = reviewForest(review, facts, includes);
      if (plot === null) throw nothingToDraw('the two sides have no benchmark.');
      return wholeForest(plot);
    }
    case 'strips': {
      const strips = reviewStrips(review, facts, includes).map(({ drawing }) => drawing);
      return together('How each benchmark was measured', strips, 'the results hold no single values.');
    }
    case 'history': {
      const names = (facts.main?.benchmarks ?? []).map(({ name }) => name).filter(includes);
      const drawings =
        benchmarks.length === 0 ? [reviewHistory(review)] : names.map((name) => benchmarkHistory(review, name));
      return together(
        'History of the baseline’s branch',
        drawings.filter((drawing) => drawing !== null),
        whyNoHistory(review),
      );
    }
  }
}

function together(title: string, drawings: readonly Drawing[], whyNone: string): Drawing {
  const [first, ...others] = drawings;
  if (first === undefined) throw nothingToDraw(whyNone);
  return others.length === 0 ? first : stacked(title, drawings, drawings.length < twoColumnsFrom ? 1 : 2);
}

function whyNoHistory({ evidence, comparison, verdict }: Review): string {
  const { sessions, leftOut } = readHistory(evidence, comparison, verdict.policy.comparison);
  if (sessions.length > 1) return 'the earlier results do not all have the benchmark.';
  const reasons = leftOut.map(({ label, reason }) => `${label}: ${reason}`).join('; ');
  return `of the earlier results ${sessions.length} can be held against the baseline, and it takes two.${reasons === '' ? '' : ` Left out: ${reasons}.`}`;
}

/** Which benchmarks the names and patterns choose. Throws PlumblineError for one that fits none. */
function chosenOf(patterns: readonly string[], { main }: Facts): (name: string) => boolean {
  const names = (main?.benchmarks ?? []).map(({ name }) => name);
  for (const pattern of patterns) {
    if (names.some((name) => name === pattern || fitsPattern(name, pattern))) continue;
    const nearest = nearestName(pattern, names);
    throw new PlumblineError(
      'input-unusable',
      `--benchmark: no benchmark is called ${quoted(pattern)}.`,
      nearest === undefined ? 'Run `plumbline inspect FILE` to see their names.' : `Did you mean ${quoted(nearest)}?`,
    );
  }
  return (name) => patterns.length === 0 || patterns.some((pattern) => name === pattern || fitsPattern(name, pattern));
}

const nothingToDraw = (why: string): PlumblineError =>
  new PlumblineError(
    'input-unusable',
    `There is nothing to draw: ${why}`,
    'Run `plumbline inspect FILE` to see what the files hold.',
  );
