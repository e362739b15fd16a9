/**
 * Text of `cargo bench`: of Rust's own harness (libtest, also the `bencher` crate and Criterion's `--output-format bencher`), and
 * what Criterion.rs prints by itself. Room: formats. Structure: rust-lang/rust `library/test/src/formatters/pretty.rs`,
 * criterion `src/report.rs`.
 */
import { timeMetric, type Metric } from '../model/metric.ts';
import { complainOfNothing, complainOfRecord, complainOfValue } from './common-complaints.ts';
import { Complaints, shownName } from './complaints.ts';
import type { Format, FormatInput, ParseResult } from './format.ts';
import { suiteOf } from './make-suite.ts';
import { assumedDirection, isRate, throughputMetric, unitsPerSecond } from './metrics.ts';
import { benchmarksOf, type Estimate } from './repeated-estimates.ts';
import { withoutColours } from './terminal-text.ts';

/** The format of Rust's benchmark harnesses. */
export const cargoBench: Format = {
  id: 'cargo-bench',
  title: 'cargo bench text',
  recognisedBy: 'lines of test … bench: or time: [… … …]',
  detect,
  parse,
};

const benchLine =
  /^test (.{1,1000}?) +\.\.\. bench: +([\d,.]+) ([^\s/]{1,20})\/(\S{1,20}) \(\+\/- ([\d,.]+)\)(?: = ([\d,.]+) (\S+))?/;
const timeLine = /^(.{0,1000}?) *time: +\[([\d.]+) (\S+) ([\d.]+) (\S+) ([\d.]+) (\S+)\]$/;

function detect({ text }: FormatInput): number {
  const start = text.slice(0, 262_144);
  if (/^test .{1,1000} \.\.\. bench: +[\d,.]+ \S+ \(\+\/-/m.test(start)) return 0.9;
  if (/ {2,}time: {3}\[[\d.]+ \S+ [\d.]+ \S+ [\d.]+ \S+\]/.test(start)) return 0.9;
  return /^test result: .*\d+ measured/m.test(start) ? 0.6 : 0;
}

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const estimates: Estimate[] = [];
  let scope = '';
  let previous = '';
  let benchmarks = 0;
  input.text.split('\n').forEach((raw, index) => {
    const line = withoutColours(raw.trimEnd());
    const place = `line ${index + 1}`;
    const [, program] = /^ *Running (?:unittests )?(\S+)/.exec(line) ?? [];
    if (program !== undefined) scope = program.startsWith('(') ? '' : program;
    // Lines of such length are no results, and would cost time to look into.
    if (line.length > 2000) return;
    const bench = benchLine.exec(line);
    const time = bench === null && line.endsWith(']') ? timeLine.exec(line) : null;
    if (bench !== null || time !== null) benchmarks += 1;
    if (bench !== null) estimates.push(...readBench(bench, scope, place, complaints));
    else if (time !== null) estimates.push(...readTime(time, previous, scope, place, complaints));
    const [, failed] = /^test (.+) \.\.\. FAILED$/.exec(line) ?? [];
    if (failed !== undefined)
      complainOfRecord(complaints, place, `says that ${shownName(failed)} failed`, 'Mend it, and measure again.');
    previous = line;
  });
  if (estimates.length === 0) {
    complainOfNothing(complaints, 'the text', benchmarks);
    return { suite: null, findings: complaints.findings() };
  }
  const suite = suiteOf(input, { format: cargoBench.id, benchmarks: benchmarksOf(estimates) });
  return { suite, findings: complaints.findings() };
}

/** `1,234.5` as a number. */
const numberOf = (text: string | undefined): number => Number((text ?? '').replaceAll(',', '') || NaN);

/** The median, and behind the sign its range (libtest) or standard deviation (Criterion), which the line does not tell apart. */
function readBench(match: RegExpExecArray, scope: string, place: string, complaints: Complaints): Estimate[] {
  const [, name = '', median, unit = '', per = '', range, rate, rateUnit] = match;
  const value = numberOf(median);
  const { metric, divisor } = metricOf(unit, per);
  if (!(value > 0 && value < Infinity)) {
    complainOfValue(complaints, place, median, name);
    return [];
  }
  const facts = { range: numberOf(range) / divisor };
  const main = {
    name: name.trimEnd(),
    scope,
    metric,
    value: value / divisor,
    facts: Number.isFinite(facts.range) ? facts : {},
  };
  const throughput = numberOf(rate);
  if (rateUnit === undefined || !Number.isFinite(throughput) || metric.id === 'throughput') return [main];
  return [main, { ...main, metric: throughputMetric(rateUnit), value: throughput, facts: {} }];
}

function metricOf(unit: string, per: string): { metric: Metric; divisor: number } {
  const perSecond = unitsPerSecond(unit);
  if (perSecond !== undefined && per === 'iter') return { metric: timeMetric, divisor: perSecond };
  const whole = `${unit}/${per}`;
  if (isRate(whole)) return { metric: throughputMetric(whole), divisor: 1 };
  // `cycles/iter` and the like are costs.
  return { metric: { id: unit, unit: whole, direction: assumedDirection(whole) }, divisor: 1 };
}

/** Criterion's estimate between the bounds of its interval; a long name stands on the line before. */
function readTime(
  match: RegExpExecArray,
  previous: string,
  scope: string,
  place: string,
  complaints: Complaints,
): Estimate[] {
  const [, own = '', low, lowUnit = '', middle, unit = '', high, highUnit = ''] = match;
  const name = own.trim() === '' ? previous.trim() : own.trim();
  const seconds = (number: string | undefined, of: string): number => Number(number) / (unitsPerSecond(of) ?? NaN);
  const value = seconds(middle, unit);
  if (name === '' || !(value > 0 && value < Infinity)) {
    complainOfRecord(
      complaints,
      place,
      `(${shownName(name)}) has no name or no usable time`,
      'Give target/criterion instead.',
    );
    return [];
  }
  const interval = [seconds(low, lowUnit), seconds(high, highUnit)];
  const facts = interval.every((bound) => Number.isFinite(bound)) ? { interval } : {};
  return [{ name, scope, metric: timeMetric, value, facts }];
}
