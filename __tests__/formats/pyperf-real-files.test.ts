/** Every pyperf file of the shared data is read without a complaint, and nothing in it is lost. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { flatValues } from '../../src/model/suite.ts';
import { parsePyperf } from '../read-pyperf.ts';
import { describeWithSharedData } from '../shared-data.ts';

interface Raw {
  readonly metadata: object;
  readonly benchmarks: readonly {
    readonly metadata?: object;
    readonly runs: readonly {
      readonly values?: readonly number[];
      readonly metadata?: object;
      readonly warmups?: unknown[];
    }[];
  }[];
}

describeWithSharedData('real files', (folder) => {
  const folders = ['tail-call', 'same-commit', 'bench-runner-reports', 'pyperf-misc', 'pyperf-edge'];
  const files = folders
    .flatMap((name) => readdirSync(join(folder, name), { recursive: true }).map((path) => join(name, String(path))))
    .filter((path) => /\.json(\.gz)?$/.test(path) && !path.endsWith('index.json'));

  test('there are many', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test.each(files)('%s', (path) => {
    const bytes = readFileSync(join(folder, path));
    const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const raw = JSON.parse(text) as Raw;
    const { suite, findings } = parsePyperf(text, path);
    expect(findings).toEqual([]);
    // As JSON: comparing sixteen thousand objects one by one takes the matcher seconds.
    const json = JSON.stringify;
    const benchmarks = suite?.benchmarks ?? [];
    expect(json(suite?.metadata)).toBe(json(raw.metadata));
    expect(json(benchmarks.map((one) => one.metadata))).toBe(json(raw.benchmarks.map((one) => one.metadata ?? {})));
    const mains = benchmarks.map((one) => one.series[0]).filter((one) => one?.kind === 'samples');
    expect(json(mains.map((series) => flatValues(series)))).toBe(
      json(raw.benchmarks.map((one) => one.runs.flatMap((run) => run.values ?? []))),
    );
    const processes = mains.map((series) => series.sessions.flatMap((session) => session.processes));
    expect(json(processes.map((list) => list.map((one) => [one.metadata, one.warmups.length])))).toBe(
      json(raw.benchmarks.map((one) => one.runs.map((run) => [run.metadata ?? {}, run.warmups?.length ?? 0]))),
    );
  });
});
