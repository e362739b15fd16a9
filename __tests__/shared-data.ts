/**
 * Where the real result files lie that are not part of the project: beside it, in ../shared/data, or where
 * PLUMBLINE_DATA says. Suites that need them skip loudly without them; with PLUMBLINE_REQUIRE_DATA set they fail instead.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, test } from '@jest/globals';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Absolute folder of the shared data, whether or not it exists. */
export const sharedData = process.env.PLUMBLINE_DATA ?? join(root, '..', 'shared', 'data');

/** A `describe` that needs the shared data: skipped with a warning when absent, failing when it is required. */
export function describeWithSharedData(name: string, body: (folder: string) => void): void {
  if (existsSync(join(sharedData, 'README.md'))) {
    describe(name, () => body(sharedData));
    return;
  }
  if (process.env.PLUMBLINE_REQUIRE_DATA !== undefined) {
    test(`${name}: the shared data must be present`, () => {
      throw new Error(`no shared data at ${sharedData}, and PLUMBLINE_REQUIRE_DATA is set`);
    });
    return;
  }
  console.warn(`SKIPPED "${name}": it needs real result files at ${sharedData}, and they are not there.`);
  // Not the body itself: it may read the data while it lists its tests.
  test.skip(`${name}: no shared data`, () => undefined);
}
