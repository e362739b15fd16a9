/**
 * Check `history.fast`: the baseline is faster than its own branch was in earlier sessions: a lucky session makes every candidate look bad.
 * Room: trust.
 */
import type { Check } from '../check.ts';
import { reportStanding } from '../history/usual-level.ts';

export const historyFast: Check = {
  code: 'history.fast',
  run: (context) => reportStanding('history.fast', context),
};
