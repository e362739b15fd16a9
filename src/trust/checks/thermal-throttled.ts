/**
 * Check `thermal.throttled`: one side ran clearly hotter or slower-clocked than the other, or near the temperature at which
 * processors slow themselves down. Room: trust.
 *
 * In 70 real pairs that tell either, typical temperatures were at most 7 °C apart, the hottest 68 °C, and the clocks equal:
 * no false alarm, and no true one to test against.
 */
import { median, quantile } from 'simple-statistics';
import type { Conditions } from '../../model/environment.ts';
import type { Finding } from '../../model/finding.ts';
import { notPossible, reportOf, type Check, type CheckContext } from '../check.ts';
import { bothSay, type Sides } from '../environment/sides.ts';
import { percent } from '../phrases.ts';

/** Hot for one process in twenty is hot for long enough to matter. */
const hotShare = 0.95;

export const thermalThrottled: Check = {
  code: 'thermal.throttled',
  run: (context) => {
    const { evidence } = context;
    const reading =
      (pick: (conditions: Conditions) => readonly number[]) =>
      ({ conditions }: { readonly conditions?: Conditions }): readonly number[] | undefined => {
        const list = conditions === undefined ? [] : pick(conditions);
        return list.length === 0 ? undefined : list;
      };
    const temperatureOf = reading(({ temperatures }) => temperatures);
    const frequencies = bothSay(
      evidence,
      reading((conditions) => conditions.frequencies),
    );
    const temperatures = bothSay(evidence, temperatureOf);
    const hot = (['baseline', 'candidate'] as const).flatMap((side) =>
      tooHot(context, side, temperatureOf(evidence[side].environment)),
    );
    if (frequencies === undefined && temperatures === undefined && hot.length === 0)
      return notPossible('the two sides do not both tell temperatures or clock frequencies');
    return reportOf([
      ...(frequencies === undefined ? [] : otherFrequency(context, frequencies)),
      ...(temperatures === undefined ? [] : otherTemperature(context, temperatures)),
      ...hot,
    ]);
  },
};

function otherFrequency({ thresholds }: CheckContext, sides: Sides<readonly number[]>): Finding[] {
  const [one, other] = typical(sides);
  const apart = Math.abs(Math.log(one / other));
  if (!(apart > Math.log1p(thresholds['thermal.throttled/frequency']))) return [];
  const slower = one < other ? 'baseline' : 'candidate';
  return [
    {
      code: 'thermal.throttled',
      severity: 'warning',
      subject: 'both',
      message: `The ${slower}'s CPU was clocked ${percent(1 - Math.min(one, other) / Math.max(one, other))} lower than the other side's.`,
      evidence: [`baseline: typically ${one.toFixed(0)} MHz`, `candidate: typically ${other.toFixed(0)} MHz`],
      remedy: 'Fix the clock (no turbo, governor `performance`), see to the cooling, and measure both sides again.',
    },
  ];
}

function otherTemperature({ thresholds }: CheckContext, sides: Sides<readonly number[]>): Finding[] {
  const [one, other] = typical(sides);
  if (!(Math.abs(one - other) > thresholds['thermal.throttled/degrees'])) return [];
  return [
    {
      code: 'thermal.throttled',
      severity: 'warning',
      subject: 'both',
      message: `The ${one > other ? 'baseline' : 'candidate'} was measured at a temperature ${Math.abs(one - other).toFixed(0)} °C higher than the other side's.`,
      evidence: [`baseline: typically ${one.toFixed(0)} °C`, `candidate: typically ${other.toFixed(0)} °C`],
      remedy: 'See to the cooling, or let the machine warm up first, and measure both sides again.',
    },
  ];
}

function tooHot(
  { thresholds }: CheckContext,
  side: 'baseline' | 'candidate',
  temperatures: readonly number[] | undefined,
): Finding[] {
  const limit = thresholds['thermal.throttled/limit-degrees'];
  if (temperatures === undefined) return [];
  const high = quantile(temperatures, hotShare);
  if (high < limit) return [];
  return [
    {
      code: 'thermal.throttled',
      severity: 'warning',
      subject: side,
      message: `The ${side} was measured at up to ${high.toFixed(0)} °C, where processors begin to slow themselves down.`,
      evidence: [`one process in twenty started at ${high.toFixed(0)} °C or more`],
      remedy: `See to the cooling, and measure the ${side} again.`,
    },
  ];
}

const typical = ({ baseline, candidate }: Sides<readonly number[]>): readonly [number, number] => [
  median(baseline),
  median(candidate),
];
