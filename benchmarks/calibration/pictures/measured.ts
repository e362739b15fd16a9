/**
 * Pictures of what was measured.
 */
import { scaleBand, scaleLinear, scaleLog, scalePow } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import { bottomAxis, leftAxis, type Frame, type Tick } from './axes.ts';
import { effects, type Curve, type Results } from '../results.ts';
import type { Share } from '../wilson.ts';
import { box, dot, label, picture, px, segment } from './svg.ts';

/** Series colours by method; a swept threshold stands for both fixed ones. */
const colourOf: Readonly<Record<string, number>> = {
  'Plumbline with history': 0,
  'Plumbline, only sessions before both': 1,
  'Plumbline, constants chosen on the other pairs': 2,
  'Plumbline without history': 3,
  'pyperf t-test': 5,
  'Mann–Whitney on all values': 6,
  'fixed threshold': 7,
  'threshold 5 %': 7,
  'threshold 10 %': 8,
};
const usedLevels: Readonly<Record<string, readonly number[]>> = { 'fixed threshold': [-0.05, -0.1] };

const percentTicks = (values: readonly number[], at: (value: number) => number): readonly Tick[] =>
  values.map((value) => ({ at: at(value), name: `${Math.round(1000 * value) / 10} %` }));

/** Detection rate against false alarms, for changes of 3 % and of 5 %, the level swept. */
export function detectionAgainstFalseAlarms({ curves }: Results): string {
  const frames = [0, 1].map((index): Frame => ({
    left: 60 + 385 * index,
    right: 400 + 385 * index,
    top: 76,
    bottom: 330,
  }));
  const panels = frames.map((frame, index) => {
    const effect = index === 0 ? 3 : 5;
    const x = scalePow().exponent(0.4).domain([0, 1]).range([frame.left, frame.right]);
    const y = scaleLinear().domain([0, 1]).range([frame.bottom, frame.top]);
    return [
      box(x(0), frame.top, x(0.02) - x(0), frame.bottom - frame.top, 'band'),
      bottomAxis(frame, percentTicks([0, 0.01, 0.05, 0.2, 0.5, 1], x), 'called of the benchmarks left alone'),
      leftAxis(frame, percentTicks([0, 0.25, 0.5, 0.75, 1], y), `found of changes of ${effect} %`),
      ...curves.map((curve) => sweep(curve, effect, x, y)),
    ].join('\n');
  });
  const legend = curves.map(({ name }, index) => key([30, 195, 375, 485, 680][index] ?? 0, 392, name));
  return picture(800, 408, 'What is found, against what is called falsely (dots: the level in use)', [
    ...panels,
    ...legend,
  ]);
}

type Scale = (value: number) => number;

function sweep({ name, points }: Curve, effect: 3 | 5, x: Scale, y: Scale): string {
  const colour = colourOf[name] ?? 0;
  const path = line<Curve['points'][number]>(
    (point) => x(point[`false${effect}`]),
    (point) => y(point[`found${effect}`]),
  )(points.toSorted((one, two) => one.level - two.level));
  const used = usedLevels[name] ?? [0.05];
  const dots = points
    .filter(({ level }) => used.includes(level))
    .map((point) => dot(x(point[`false${effect}`]), y(point[`found${effect}`]), 4.5, `f${colour}`));
  return [`<path d="${path ?? ''}" class="line s${colour}"/>`, ...dots].join('\n');
}

const key = (x: number, y: number, name: string): string =>
  [
    segment(x, y - 4, x + 18, y - 4, `line s${colourOf[name] ?? 0}`),
    label(x + 23, y, name, { className: 'small' }),
  ].join('\n');

/** Detection against the size of the change, one line a method. */
export function detectionAgainstSize({ rows }: Results): string {
  const frame: Frame = { left: 60, right: 500, top: 66, bottom: 340 };
  const x = scaleLog()
    .domain([effects[0], 0.1])
    .range([frame.left + 12, frame.right - 12]);
  const y = scaleLinear().domain([0, 1]).range([frame.bottom, frame.top]);
  const shown = rows.filter(({ name }) => colourOf[name] !== undefined);
  const lines = shown.flatMap(({ name, found }, index) => {
    const colour = colourOf[name] ?? 0;
    const path = line<Share>(
      (_, at) => x(effects[at] ?? 1),
      ({ share }) => y(share),
    ).curve(curveMonotoneX)([...found]);
    const bars = found.map(({ low, high }, at) =>
      segment(x(effects[at] ?? 1), y(low), x(effects[at] ?? 1), y(high), `thin s${colour}`),
    );
    const dots = found.map(({ share }, at) => dot(x(effects[at] ?? 1), y(share), 3, `f${colour}`));
    return [
      `<path d="${path ?? ''}" class="line s${colour}${name.startsWith('Plumbline') ? '' : ' dash'}"/>`,
      ...(name === 'Plumbline with history' ? bars : []),
      ...dots,
      key(520, 86 + 22 * index, name),
    ];
  });
  return picture(800, 392, 'Found, by the size of the change put into a tenth of the benchmarks', [
    bottomAxis(frame, percentTicks(effects, x), 'size of the change'),
    leftAxis(frame, percentTicks([0, 0.25, 0.5, 0.75, 1], y), 'found'),
    ...lines,
    label(520, 86 + 22 * shown.length + 10, 'Bars: 95 % intervals over machines.', { className: 'small quiet' }),
    label(520, 86 + 22 * shown.length + 26, 'Dashed: calls also 2 to 72 % of what', { className: 'small quiet' }),
    label(520, 86 + 22 * shown.length + 40, 'did not change (see the other picture).', { className: 'small quiet' }),
  ]);
}

/** How often 95 % intervals hold the truth, on synthetic suites and on real pairs. */
export function coverageOfIntervals({ synthetic, coverage, coverageWithoutHistory }: Results): string {
  const lines = [
    ...synthetic.map(({ world, benchmarkCoverage, suiteCoverage }) => ({ world, benchmarkCoverage, suiteCoverage })),
    { world: 'real pairs, with history', benchmarkCoverage: coverage, suiteCoverage: null },
    { world: 'real pairs, without', benchmarkCoverage: coverageWithoutHistory, suiteCoverage: null },
  ];
  const frame: Frame = { left: 300, right: 776, top: 60, bottom: 72 + 26 * lines.length };
  const lowest = 0.85;
  const x = scaleLinear().domain([lowest, 1]).range([frame.left, frame.right]);
  const y = scaleBand<number>()
    .domain(lines.map((_, index) => index))
    .range([frame.top, frame.bottom]);
  const rows = lines.flatMap(({ world, benchmarkCoverage, suiteCoverage }, index) => {
    const center = (y(index) ?? 0) + y.bandwidth() / 2;
    return [
      label(frame.left - 10, center + 4, world, { anchor: 'end', className: 'small' }),
      mark(benchmarkCoverage, center - 4, 0),
      ...(suiteCoverage === null ? [] : [mark(suiteCoverage, center + 5, 6)]),
    ];
  });
  /** A share with its interval; one that is below the axis is written. */
  function mark({ share, low, high }: Share, at: number, colour: number): string {
    if (share < lowest)
      return label(frame.left + 4 + 10 * colour, at + 6, `◂ ${(100 * share).toFixed(0)} %`, { className: 'small' });
    return [
      segment(x(Math.max(lowest, low)), at, x(high), at, `line s${colour}`),
      dot(x(share), at, 3.5, `f${colour}`),
    ].join('\n');
  }
  return picture(800, frame.bottom + 66, '95 % intervals that hold the truth', [
    box(x(0.94), frame.top, x(0.96) - x(0.94), frame.bottom - frame.top, 'band'),
    bottomAxis(frame, percentTicks([0.85, 0.9, 0.94, 0.96, 1], x), 'covered'),
    ...rows,
    dot(306, frame.bottom + 52, 3.5, 'f0'),
    label(316, frame.bottom + 56, 'single benchmarks', { className: 'small' }),
    dot(456, frame.bottom + 52, 3.5, 'f6'),
    label(466, frame.bottom + 56, 'geometric mean of the suite', { className: 'small' }),
  ]);
}

/** What is left of the injected changes after each step from a plain t-test to a call. */
export function whereThePowerGoes({ decomposition }: Results): string {
  const steps = decomposition[0]?.steps ?? [];
  const frame: Frame = { left: 370, right: 770, top: 60, bottom: 60 + 46 * steps.length };
  const x = scaleLinear().domain([0, 1]).range([frame.left, frame.right]);
  const bars = steps.flatMap(({ step }, index) => {
    const top = frame.top + 46 * index;
    return [
      label(frame.left - 10, top + 26, step, { anchor: 'end', className: 'small' }),
      ...decomposition.flatMap(({ effect, steps: own }, which) => {
        const left = own[index]?.left ?? 0;
        const at = top + 6 + 17 * which;
        return [
          box(frame.left, at, x(left) - frame.left, 15, which === 0 ? 'f0' : 'f1'),
          label(x(left) + 5, at + 12, `${px(100 * left)} % of ${100 * effect} %`, { className: 'small' }),
        ];
      }),
    ];
  });
  return picture(860, frame.bottom + 50, 'Injected changes that are left after each step', [
    bottomAxis(frame, percentTicks([0, 0.25, 0.5, 0.75, 1], x), 'of the injected changes'),
    ...bars,
  ]);
}
