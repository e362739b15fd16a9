/**
 * All pictures of docs/method.md, by file name.
 */
import type { Results } from '../results.ts';
import {
  coverageOfIntervals,
  detectionAgainstFalseAlarms,
  detectionAgainstSize,
  whereThePowerGoes,
} from './measured.ts';
import { falseDiscoveries, gate, layoutBias, nesting } from './schematic.ts';

/** SVG texts for docs/images. */
export function pictures(results: Results): Readonly<Record<string, string>> {
  return {
    'false-alarms.svg': detectionAgainstFalseAlarms(results),
    'size-of-change.svg': detectionAgainstSize(results),
    'coverage.svg': coverageOfIntervals(results),
    'power.svg': whereThePowerGoes(results),
    'nesting.svg': nesting(),
    'layout-bias.svg': layoutBias(),
    'false-discoveries.svg': falseDiscoveries(),
    'gate.svg': gate(),
  };
}
