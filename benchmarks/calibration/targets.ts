/**
 * What the method has to reach, and whether it does.
 */
import { percent, withInterval } from './figures.ts';
import type { Results, Row } from './results.ts';
import type { Share } from './wilson.ts';

/** A floor and what was measured. */
export interface Target {
  readonly figure: string;
  readonly floor: string;
  readonly measured: string;
  readonly met: boolean;
}

/** The floors that were set before anything was measured, with the record's figures. */
export function targets(results: Results): readonly Target[] {
  const history = rowNamed(results, 'Plumbline with history');
  const without = rowNamed(results, 'Plumbline without history');
  const held = rowNamed(results, 'Plumbline, constants chosen on the other pairs');
  const before = rowNamed(results, 'Plumbline, only sessions before both');
  const [three, five] = [2, 3] as const;
  return [
    atMost('unchanged real pairs, with history: called changed', 2, history.falseAlarms),
    atMost('the same, constants chosen without the pair', 2, held.falseAlarms),
    atMost('unchanged real pairs, without history: called changed', 5, without.falseAlarms),
    gateNeverFails(results),
    atLeast('5 % in a tenth of the benchmarks, with history: found', 70, history.found[five]),
    atLeast('the same, only sessions before both', 70, before.found[five]),
    atLeast('3 %: found', 35, history.found[three]),
    atLeast('the same, only sessions before both', 35, before.found[three]),
    gateNeverPasses(results),
    ...coverages(results),
  ];
}

function rowNamed({ rows }: Results, name: string): Row {
  const row = rows.find((one) => one.name === name);
  if (row === undefined) throw new Error(`the record has no row "${name}"`);
  return row;
}

const atMost = (figure: string, limit: number, share: Share): Target => ({
  figure,
  floor: `≤ ${limit} %`,
  measured: `${withInterval(share)} %`,
  met: 100 * share.share <= limit,
});

function atLeast(figure: string, limit: number, share: Share | undefined): Target {
  if (share === undefined) throw new Error(`${figure}: not in the record`);
  return {
    figure,
    floor: `≥ ${limit} %`,
    measured: `${withInterval(share)} %`,
    met: 100 * share.share >= limit,
  };
}

function gateNeverFails({ gates }: Results): Target {
  const failed = gates.filter((one) => one.unchanged === 'fail' || one.unchangedWithoutHistory === 'fail').length;
  return {
    figure: 'unchanged real pairs: the gate at 2 % fails',
    floor: '0',
    measured: `${failed} of ${gates.length}`,
    met: failed === 0,
  };
}

function gateNeverPasses({ gates }: Results): Target {
  const held = gates.filter((one) => one.slower3 !== 'pass' && one.slower3WithoutHistory !== 'pass').length;
  return {
    figure: '3 % slower throughout: the gate at 2 % fails or is inconclusive',
    floor: 'all',
    measured: `${held} of ${gates.length}`,
    met: held === gates.length,
  };
}

/** Synthetic worlds whose noise is what the method takes it for; the others are there to show what happens if it is not. */
function coverages({ synthetic }: Results): readonly Target[] {
  return synthetic
    .slice(0, 1)
    .concat(synthetic.filter(({ world }) => /as assumed|a side/.test(world)))
    .flatMap(({ world, benchmarkCoverage, suiteCoverage }) =>
      [
        { what: 'benchmarks', share: benchmarkCoverage },
        { what: 'suites', share: suiteCoverage },
      ].map(({ what, share }) => ({
        figure: `95 % intervals of synthetic ${what} cover (${world})`,
        floor: '94–96 %',
        measured: `${(100 * share.share).toFixed(1)} (${percent(share.low)}–${percent(share.high)}) %`,
        met: share.share >= 0.94 && share.share <= 0.96,
      })),
    );
}
