/** Everything that is fuzzed. */
import { archivesTarget } from './archives.ts';
import { bytesTarget, formatsTarget } from './formats.ts';
import { commentsTarget, escapeTarget, outputsTarget } from './reports.ts';
import { reviewsTarget } from './reviews.ts';
import { readSeeds } from './seeds.ts';
import { configTarget, inputsTarget } from './settings.ts';
import type { FuzzTarget } from './target.ts';

/** All targets; `root` is the project's folder, where the seeds are. */
export function targetsOf(root: string): readonly FuzzTarget[] {
  const seeds = readSeeds(root);
  return [
    formatsTarget(seeds),
    bytesTarget(seeds),
    archivesTarget(seeds),
    reviewsTarget(seeds),
    escapeTarget(),
    commentsTarget(),
    outputsTarget(),
    configTarget(root),
    inputsTarget(),
  ];
}
