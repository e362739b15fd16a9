/** Real files whose story is known, by the committed command line: what was declared, and what the history says. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { describeWithSharedData } from '../shared-data.ts';
import { plumbline } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-real-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Json {
  readonly verdict: string;
  readonly trust: string;
  readonly vouchedBy: readonly string[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly evidence: readonly string[];
  }[];
  readonly metrics: Readonly<Record<string, { readonly sessionNoise: { readonly environmentDiffers: boolean } }>>;
}
const compare = (...words: string[]) => plumbline(['compare', ...words], { folder });
const jsonOf = (...words: string[]): Json => JSON.parse(compare(...words, '--config', 'off', '--json').stdout) as Json;
const said = ({ findings }: Json, code: string) => findings.filter((finding) => finding.code === code);

describeWithSharedData('builds that differ on purpose', (data) => {
  const result = (name: string): string => {
    const files = join(data, 'bench-runner-reports', 'files', name);
    return join(files, readdirSync(files).find((file) => file.endsWith('.json.gz')) ?? 'none');
  };

  test.each([
    ['jit', 'JIT', 'bm-20260511-3.16.0a0-7a4c6df', 'bm-20260511-3.16.0a0-7a4c6df-JIT'],
    ['free-threading', 'free threading', 'bm-20240622-3.14.0a0-4717aaa', 'bm-20240622-3.14.0a0-4717aaa-NOGIL'],
  ])(
    '%s: unusable as it is; declared it is judged, and the comment says what was declared',
    (change, word, one, other) => {
      const sides = [result(one), result(other)];
      expect(jsonOf(...sides)).toMatchObject({ verdict: 'untrusted', trust: 'unusable' });

      writeFileSync(join(folder, 'declared.yml'), `declared-changes:\n  ${change}: This is what we measure.\n`);
      const declared = (...words: string[]) => compare(...sides, '--config', 'declared.yml', ...words).stdout;
      const json = JSON.parse(declared('--json')) as Json;
      expect(json.trust).toBe('unverified');
      expect(json.verdict).not.toBe('untrusted');
      expect(said(json, 'toolchain.runtime')).toMatchObject([
        { severity: 'info', message: expect.stringContaining(word) as unknown },
      ]);
      expect(declared('--report', 'markdown')).toContain(
        `declared as the change under test: ${change} (This is what we measure.)`,
      );
    },
  );
});

describeWithSharedData('the history of a real baseline', (data) => {
  const at = (pair: string) => join(data, 'same-commit', pair);
  const historyOf = (pair: string): string[] =>
    readdirSync(join(at(pair), 'history')).map((name) => join(at(pair), 'history', name));
  const session = (pair: string, name: string): string => join(at(pair), `${name}.json.gz`);

  /** A copy of a session in which everything took `factor` times as long. */
  function scaled(path: string, factor: number): string {
    const file = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as {
      benchmarks: { runs: { values?: number[]; warmups?: unknown }[] }[];
    };
    for (const run of file.benchmarks.flatMap(({ runs }) => runs)) {
      delete run.warmups;
      if (run.values !== undefined) run.values = run.values.map((value) => value * factor);
    }
    const copy = join(folder, `scaled-${factor}.json`);
    writeFileSync(copy, JSON.stringify(file));
    return copy;
  }
  const judged = (pair: string, baseline: string, more: readonly string[] = [], candidate = 'second'): Json =>
    jsonOf(baseline, session(pair, candidate), '--history', ...historyOf(pair), ...more);

  test('fits the first session of 9f741e5, and vouches for it', () => {
    const json = judged('9f741e5-arminc', session('9f741e5-arminc', 'first'));
    expect(json).toMatchObject({ trust: 'trusted', vouchedBy: ['8 earlier sessions'] });
    expect(json.metrics.time!.sessionNoise.environmentDiffers).toBe(false);
  });

  test('shows that the second is too fast, because of what had changed on the machine', () => {
    const json = judged('9f741e5-linux', session('9f741e5-linux', 'second'), [], 'first');
    const [finding] = said(json, 'history.fast');
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding!.message).toMatch(/^The baseline is 2\.\d % faster as a whole than its own 8 earlier sessions/);
    expect(finding!.evidence).toContain('baseline: 2024-06-21, commit 9f741e5');
    expect(json.vouchedBy).toEqual([]);
    // Kernel and governor differ: the noise of a whole session is assumed to be large.
    expect(json.metrics.time!.sessionNoise.environmentDiffers).toBe(true);
  });

  test('shows that a baseline from a bad session is too slow: 3 % a warning, 8 % an error', () => {
    const first = session('9f741e5-arminc', 'first');
    for (const [factor, severity] of [
      [1.03, 'warning'],
      [1.08, 'error'],
    ] as const) {
      const json = judged('9f741e5-arminc', scaled(first, factor));
      expect(said(json, 'history.slow')).toMatchObject([{ severity }]);
      expect(json.vouchedBy).toEqual([]);
    }
  });

  test('tells of a drift its dates, commits, size, and what changed there', () => {
    const [finding] = said(judged('4717aaa-linux', session('4717aaa-linux', 'first')), 'history.drift');
    expect(finding!.message).toBe(
      'The baseline’s branch became 1.4 % faster as a whole between 2024-06-18 and 2024-06-21 (commits 5b8a44e..98d9ea0), where the environment changed.',
    );
    expect(finding!.evidence).toContain('kernel: 5.4.0-164-generic → 5.4.0-186-generic');
  });

  test('tells that of three sessions of one commit the fastest was chosen', () => {
    const pair = '9f741e5-linux';
    const first = session(pair, 'first');
    const json = judged(pair, session(pair, 'second'), [first, scaled(first, 1.002)], 'first');
    const [finding] = said(json, 'history.cherry-picked');
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toContain('the fastest of 3 sessions of its commit');
  });
});
