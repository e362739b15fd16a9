/**
 * Check `history.slow`: the baseline is slower than its own branch was in earlier sessions, so that every candidate looks good.
 * Room: trust.
 */
import type { Check } from '../check.ts';
import { reportStanding } from '../history/usual-level.ts';

export const historySlow: Check = {
  code: 'history.slow',
  run: (context) => reportStanding('history.slow', context),
};
