/**
 * The record as the tables of docs/method.md, each between comments that name it.
 */
import { percent, withInterval } from './figures.ts';
import { paragraphs } from './prose.ts';
import type { Results, Row } from './results.ts';
import { targets } from './targets.ts';
import type { Share } from './wilson.ts';

const counted = (share: Share): string => `${share.hits} of ${share.of}: ${withInterval(share)}`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const yes = (met: boolean): string => (met ? 'yes' : '**no**');

/** All tables, by name, in GitHub's markdown. */
export function tables(results: Results): Readonly<Record<string, string>> {
  return {
    targets: table(
      ['figure', 'must be', 'measured', 'met'],
      targets(results).map(({ figure, floor, measured, met }) => [figure, floor, measured, yes(met)]),
    ),
    rates: table(
      [
        '',
        'unchanged, called',
        '1 % found',
        '2 %',
        '3 %',
        '5 %',
        '10 %',
        'of the calls at 5 % false',
        'halves, called',
      ],
      results.rows.map(rateCells),
    ),
    together: table(
      [
        'slower by',
        'all: interval says so',
        'all: single benchmarks called',
        'a tag: interval says so',
        'a tag: called',
      ],
      results.all.map(({ effect, detected, called }, index) => {
        const tag = results.tags[index];
        const cells = [detected, called, ...(tag ? [tag.detected, tag.called] : [])].map(withInterval);
        return [`${100 * effect} %`, ...cells];
      }),
    ),
    gates: table(
      [
        'pair',
        'interval ±',
        'unchanged',
        '3 % slower',
        '5 % slower',
        'no history: unchanged',
        'no history: 3 % slower',
      ],
      results.gates.map((one) => [
        one.pair,
        `${(100 * one.halfWidth).toFixed(2)} %`,
        one.unchanged,
        one.slower3,
        one.slower5,
        one.unchangedWithoutHistory,
        one.slower3WithoutHistory,
      ]),
    ),
    several: table(
      ['sessions a side', 'called', 'intervals that hold zero', 'of the suite', '3 % found', '5 %'],
      results.several.map((one) => [
        String(one.perSide),
        ...[one.falseAlarms, one.coverage, one.suiteCoverage, one.found3, one.found5].map(withInterval),
      ]),
    ),
    synthetic: table(
      ['world', 'benchmarks covered', 'suites covered', 'called', '3 % found', '5 %', 'of the calls at 5 % false'],
      results.synthetic.map((one) => [
        one.world,
        ...[one.benchmarkCoverage, one.suiteCoverage, one.falselyCalled, one.found3, one.found5].map(withInterval),
        percent(one.falseDiscoveries5),
      ]),
    ),
    power: table(
      [
        'of the injected changes',
        ...results.decomposition.flatMap(({ effect }) => [`${100 * effect} %: left`, 'by this alone']),
      ],
      (results.decomposition[0]?.steps ?? []).map(({ step }, index) => [
        step,
        ...results.decomposition.flatMap(({ steps }) =>
          [steps[index]?.left ?? NaN, steps[index]?.alone ?? NaN].map(percent),
        ),
      ]),
    ),
    sessions: table(
      ['expected to be found with', ...results.decomposition.map(({ effect }) => `${100 * effect} %`)],
      [
        ...(results.decomposition[0]?.bySessions ?? []).map(({ sessions }, index) => [
          `${sessions} session${sessions === 1 ? '' : 's'} a side`,
          ...results.decomposition.map(({ bySessions }) => percent(bySessions[index]?.found ?? NaN)),
        ]),
        [
          '1 session a side, infinitely many processes',
          ...results.decomposition.map(({ withoutWithin }) => percent(withoutWithin)),
        ],
      ],
    ),
    choices: table(
      ['pair left out', 'chosen on the other four'],
      results.heldOut.choices.map(({ without, chosen }) => [without, chosen]),
    ),
  };
}

function rateCells({ name, falseAlarms, found, falseDiscoveries, halves }: Row): readonly string[] {
  return [
    name,
    counted(falseAlarms),
    ...found.map(withInterval),
    percent(falseDiscoveries[3] ?? NaN),
    percent(halves.share),
  ];
}

/** The document with every marked table and paragraph replaced by the record's; a mark that has gone is an error. */
export function withTables(document: string, results: Results): string {
  const parts = { ...tables(results), ...paragraphs(results) };
  return Object.entries(parts).reduce((text, [name, content]) => {
    const marked = new RegExp(`<!-- calibration: ${name} -->[^]*?<!-- /calibration -->`);
    if (!marked.test(text)) throw new Error(`docs/method.md has lost the comments around "${name}"`);
    return text.replace(marked, () => `<!-- calibration: ${name} -->\n\n${content}\n\n<!-- /calibration -->`);
  }, document);
}
