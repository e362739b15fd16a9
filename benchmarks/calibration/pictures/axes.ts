/**
 * Axes with a grid, for a plot in a rectangle.
 */
import { label, segment } from './svg.ts';

/** Pixels. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a number is on an axis. */
export interface Tick {
  readonly at: number;
  readonly name: string;
}

/** The horizontal axis at the bottom. */
export function bottomAxis(frame: Frame, ticks: readonly Tick[], title: string): string {
  return [
    segment(frame.left, frame.bottom, frame.right, frame.bottom, 'axis'),
    ...ticks.flatMap(({ at, name }) => [
      segment(at, frame.top, at, frame.bottom, 'grid'),
      label(at, frame.bottom + 16, name, { className: 'small quiet', anchor: 'middle' }),
    ]),
    label((frame.left + frame.right) / 2, frame.bottom + 34, title, { className: 'quiet', anchor: 'middle' }),
  ].join('\n');
}

/** The vertical axis at the left; its title stands above it. */
export function leftAxis(frame: Frame, ticks: readonly Tick[], title: string): string {
  return [
    ...ticks.flatMap(({ at, name }) => [
      segment(frame.left, at, frame.right, at, 'grid'),
      label(frame.left - 6, at + 4, name, { className: 'small quiet', anchor: 'end' }),
    ]),
    label(frame.left - 30, frame.top - 10, title, { className: 'quiet' }),
  ].join('\n');
}
