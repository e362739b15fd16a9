/**
 * Pictures that explain: drawn from a seed, not measured.
 */
import { mean, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { seededRandom } from '../../../__tests__/statistics/seeded-random.ts';
import { benjaminiHochberg } from '../../../src/statistics/benjamini-hochberg.ts';
import { normalCumulative } from '../../../src/statistics/normal.ts';
import { bottomAxis, leftAxis, type Frame } from './axes.ts';
import { box, dot, label, picture, segment } from './svg.ts';

/** Sessions, processes, values: three levels of noise of one benchmark. */
export function nesting(): string {
  const random = seededRandom(4);
  const frame: Frame = { left: 150, right: 776, top: 62, bottom: 232 };
  const x = scaleLinear().domain([9.65, 10.25]).range([frame.left, frame.right]);
  const sessions = range(3).map((session) => {
    const own = 10 + 0.09 * random.normal();
    const processes = range(5).map(() => {
      const process = own + 0.045 * random.normal();
      return range(4).map(() => process + 0.012 * random.normal());
    });
    const top = frame.top + 56 * session;
    const center = mean(processes.flat()) ?? 0;
    return [
      label(frame.left - 12, top + 30, `session ${session + 1}`, { anchor: 'end' }),
      segment(x(center), top + 2, x(center), top + 50, 'line s6'),
      ...processes.flatMap((values, index) => {
        const at = top + 8 + 9 * index;
        const least = Math.min(...values);
        return [
          segment(x(least), at, x(Math.max(...values)), at, 'thin s0'),
          ...values.map((value) => dot(x(value), at, 2.5, 'f0')),
        ];
      }),
    ].join('\n');
  });
  return picture(800, 312, 'One benchmark: values lie close within a process, processes within a session', [
    bottomAxis(
      frame,
      [9.8, 9.9, 10, 10.1, 10.2].map((at) => ({ at: x(at), name: `${at} ms` })),
      'dots: values, a row each process; bars: the sessions’ means',
    ),
    ...sessions,
    label(
      16,
      292,
      'Sixty values, fifteen processes, three sessions. What a new session would show is told by three figures, not by sixty.',
      { className: 'quiet small' },
    ),
  ]);
}

/** Two builds whose layout differs: each file is sure of itself, and both are wrong. */
export function layoutBias(): string {
  const random = seededRandom(9);
  const frame: Frame = { left: 190, right: 776, top: 66, bottom: 266 };
  const x = scaleLinear().domain([9.6, 10.6]).range([frame.left, frame.right]);
  const row = (at: number, name: string, centers: readonly number[], colour: number): string =>
    [
      label(frame.left - 12, at + 4, name, { anchor: 'end' }),
      ...centers.flatMap((center) => {
        const values = range(14).map(() => center + 0.018 * random.normal());
        return [
          ...values.map((value) => dot(x(value), at + 7 * (random.uniform() - 0.5), 2.2, `f${colour}`)),
          segment(x(center), at - 11, x(center), at + 11, `line s${colour}`),
        ];
      }),
    ].join('\n');
  const builds = range(6).map(() => 10 + 0.14 * random.normal());
  return picture(800, 346, 'What two files cannot show: a bias that all processes of a build share', [
    bottomAxis(
      frame,
      [9.8, 10, 10.2, 10.4].map((at) => ({ at: x(at), name: `${at} ms` })),
      'time of one benchmark',
    ),
    row(92, 'baseline’s file', [10.27], 6),
    row(132, 'candidate’s file', [9.98], 0),
    label(x(10.125), 116, '“2.9 % faster, p < 0.0001”', { anchor: 'middle', className: 'small' }),
    ...builds.map((center, index) => row(182 + 13 * index, index === 0 ? 'the baseline, built anew' : '', [center], 3)),
    label(
      16,
      322,
      'Each file’s processes agree with one another, as they share one layout in memory. Only other builds or sessions of the same code',
      { className: 'quiet small' },
    ),
    label(
      16,
      338,
      '(references, history) show how far a layout alone moves it, and that the baseline was an unlucky one.',
      { className: 'quiet small' },
    ),
  ]);
}

/** Sorted p-values under the line of Benjamini and Hochberg. */
export function falseDiscoveries(): string {
  const random = seededRandom(21);
  const count = 40;
  const pValues = range(count)
    .map((index) => ({ changed: index < 10, z: random.normal() + (index < 10 ? 3.2 : 0) }))
    .map(({ changed, z }) => ({ changed, p: 2 * normalCumulative(-Math.abs(z)) }))
    .sort((one, two) => one.p - two.p);
  const q = benjaminiHochberg(pValues.map(({ p }) => p));
  const frame: Frame = { left: 60, right: 540, top: 66, bottom: 290 };
  const shown = 20;
  const x = scaleLinear().domain([0, shown]).range([frame.left, frame.right]);
  const y = scaleLinear().domain([0, 0.1]).range([frame.bottom, frame.top]);
  const points = pValues.slice(0, shown).flatMap(({ changed, p }, index) => {
    if (p > 0.1) return [];
    const called = (q[index] ?? 1) < 0.05;
    const [atX, atY] = [x(index + 1), y(p)];
    return [
      changed ? dot(atX, atY, 4.5, 'f0') : box(atX - 4, atY - 4, 8, 8, 'f5'),
      ...(called ? [segment(atX - 6, frame.bottom + 3, atX + 6, frame.bottom + 3, 'line s0')] : []),
    ];
  });
  const calls = q.filter((value) => value < 0.05).length;
  const plain = pValues.filter(({ p }) => p < 0.05);
  const ticks = [1, 5, 10, 15, 20].map((rank) => ({ at: x(rank), name: String(rank) }));
  return picture(800, 346, 'Forty tests at once: p-values in order, and the line they are held against', [
    bottomAxis(frame, ticks, 'rank of the p-value'),
    leftAxis(
      frame,
      [0, 0.05, 0.1].map((at) => ({ at: y(at), name: String(at) })),
      'p',
    ),
    segment(x(0), y(0), x(shown), y((0.05 * shown) / count), 'line s6'),
    segment(x(0), y(0.05), x(shown), y(0.05), 'thin s3 dash'),
    ...points,
    dot(566, 90, 4.5, 'f0'),
    label(580, 94, 'really changed', { className: 'small' }),
    box(562, 108, 8, 8, 'f5'),
    label(580, 116, 'did not change', { className: 'small' }),
    segment(558, 134, 574, 134, 'line s6'),
    label(580, 138, '0.05 × rank ÷ number of tests', { className: 'small' }),
    segment(558, 156, 574, 156, 'thin s3 dash'),
    label(580, 160, 'p = 0.05, each for itself', { className: 'small' }),
    label(560, 196, `Below the dashed line: ${plain.length}, of which`, { className: 'small quiet' }),
    label(560, 212, `${plain.filter(({ changed }) => !changed).length} did not change.`, { className: 'small quiet' }),
    label(560, 236, `Called (underlined): the first ${calls}, up to the last`, { className: 'small quiet' }),
    label(560, 252, 'that is below the solid line.', { className: 'small quiet' }),
  ]);
}

/** Four intervals against a threshold. */
export function gate(): string {
  const frame: Frame = { left: 250, right: 776, top: 60, bottom: 236 };
  const x = scaleLinear().domain([-2, 5]).range([frame.left, frame.right]);
  const cases = [
    { name: 'pass: wholly within', center: 0.4, half: 1.1, colour: 4 },
    { name: 'inconclusive: measure more', center: 1.6, half: 1.3, colour: 7 },
    { name: 'inconclusive, though beyond 2 %', center: 2.6, half: 1.1, colour: 7 },
    { name: 'fail: wholly beyond', center: 3.6, half: 1, colour: 5 },
  ];
  return picture(800, 296, 'The gate asks where the whole interval lies, not where its middle does', [
    box(x(2), frame.top, x(5) - x(2), frame.bottom - frame.top, 'band'),
    bottomAxis(
      frame,
      [-2, -1, 0, 1, 2, 3, 4, 5].map((at) => ({ at: x(at), name: `${at} %` })),
      'geometric mean: slower by',
    ),
    segment(x(2), frame.top - 8, x(2), frame.bottom, 'line s6'),
    label(x(2) + 6, frame.top - 4, 'threshold 2 %', { className: 'small' }),
    ...cases.flatMap(({ name, center, half, colour }, index) => {
      const at = frame.top + 28 + 40 * index;
      return [
        label(frame.left - 12, at + 4, name, { anchor: 'end' }),
        segment(x(center - half), at, x(center + half), at, `line s${colour}`),
        dot(x(center), at, 5, `f${colour}`),
      ];
    }),
  ]);
}
