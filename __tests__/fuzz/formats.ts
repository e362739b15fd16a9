/** Fuzzes every parser through the way from bytes to suite, detection and merging included. */
import fc from 'fast-check';
import { writeSuite } from '../../src/formats/plumbline/write-suite.ts';
import * as registry from '../../src/formats/registry.ts';
import type { Suite } from '../../src/model/suite.ts';
import { readSide } from '../../src/sources/read-side.ts';
import { filesOf, readCase, readFiles, showFile } from './read-case.ts';
import type { Seed } from './seeds.ts';
import { checkFindings, checkSuite, demand } from './suite-oracle.ts';
import { target, type FuzzTarget } from './target.ts';

/** Changed results: read or refused, never thrown at, and what is read keeps its promises and can be written and read again. */
export function formatsTarget(seeds: readonly Seed[]): FuzzTarget {
  return target({
    name: 'formats',
    share: 5,
    cases: readCase(seeds),
    show: (one) => `${JSON.stringify(one)}\n${filesOf(one, seeds).map(showFile).join('\n')}`,
    check: (one) => {
      const side = readFiles(filesOf(one, seeds), one);
      if (side === null) return;
      checkSuite(side.suite);
      checkFindings(side.findings);
      checkRoundTrip(side.suite);
    },
  });
}

/** A suite is what it was after it was written as Plumbline's JSON and read again. */
function checkRoundTrip(suite: Suite): void {
  const file = { name: 'suite.json', bytes: Buffer.from(writeSuite(suite)) };
  const again = readSide([file], { reader: registry, format: 'plumbline', subject: 'baseline', chosen: true });
  const [before, after] = [suite, again.suite].map(({ benchmarks, environment, metadata }) =>
    JSON.stringify({ benchmarks, environment, metadata }),
  );
  demand(before === after, `written and read again it is another suite:\n${before ?? ''}\n${after ?? ''}`);
}

/** Bytes that nobody wrote: random ones, behind the beginning of any format. */
export function bytesTarget(seeds: readonly Seed[]): FuzzTarget {
  const beginnings = seeds.flatMap(({ files }) => files.map(({ bytes }) => bytes));
  return target({
    name: 'bytes',
    share: 1,
    cases: fc.record({
      beginning: fc.option(fc.tuple(fc.nat(beginnings.length - 1), fc.nat(200))),
      bytes: fc.uint8Array({ maxLength: 400 }),
      format: fc.constantFrom('auto', ...registry.formats.map(({ id }) => id)),
    }),
    show: (one) => JSON.stringify({ ...one, bytes: Buffer.from(one.bytes).toString('latin1') }),
    check: ({ beginning, bytes, format }) => {
      const start = beginning === null ? new Uint8Array() : beginnings[beginning[0]]?.subarray(0, beginning[1]);
      const file = { name: 'results.json', bytes: Buffer.concat([start ?? new Uint8Array(), bytes]) };
      const side = readFiles([file], { format, chosen: true, merge: 'sessions' });
      if (side !== null) checkSuite(side.suite);
    },
  });
}
