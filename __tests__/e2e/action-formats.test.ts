/** Artifacts with results of several tools, and of a tool whose rates are better when larger, through the bundle. */
import { expect, test } from '@jest/globals';
import { withBundle } from './run-bundle.ts';
import { tools, type ToolFiles } from './tool-results.ts';

const artifact = (files: ToolFiles | undefined) =>
  Object.entries(files ?? {}).map(([name, content]) => ({ name, content }));

test('a rate that falls is a regression', async () => {
  const world = {
    baselineFiles: artifact(tools['jmh throughput']?.(1)),
    candidateFiles: artifact(tools['jmh throughput']?.(1.25)),
  };
  await withBundle(world, {}, async ({ run, comments }) => {
    const step = await run();
    expect(Number(step.outputs['geomean-speedup'])).toBeCloseTo(0.8, 2);
    expect(comments()[0]).toContain('1.250× slower');
  });
});

test('of two tools in an artifact the one with the most benchmarks is taken, and it is said', async () => {
  const mixed = { ...tools.jmh?.(1), 'go.txt': 'BenchmarkOne-2 \t 100\t 12.0 ns/op\n', 'run.log': 'Compiling\n' };
  await withBundle(
    { baselineFiles: artifact(tools.jmh?.(1.25)), candidateFiles: artifact(mixed) },
    {},
    async ({ run, comments }) => {
      const step = await run();
      expect(Number(step.outputs['geomean-speedup'])).toBeCloseTo(1.25, 2);
      expect(comments()[0]).toContain('hold results of several tools');
    },
  );
});

test('of two tools in the candidate the baseline’s is taken, even when the other has more benchmarks', async () => {
  const lines = Array.from({ length: 30 }, (_, index) => `BenchmarkNo${index}-2 \t 100\t 12.0 ns/op\n`).join('');
  const world = {
    baselineFiles: artifact(tools.jmh?.(1.25)),
    candidateFiles: artifact({ ...tools.jmh?.(1), 'go.txt': lines }),
  };
  await withBundle(world, {}, async ({ run }) => {
    const step = await run();
    expect(Number(step.outputs['geomean-speedup'])).toBeCloseTo(1.25, 2);
  });
});

test('folders of one artifact are legs when asked for', async () => {
  const legs = (linux: number, mac: number): ToolFiles => ({
    'linux/go.txt': Object.values(tools.go?.(linux) ?? {})[0] ?? '',
    'mac/go.txt': Object.values(tools.go?.(mac) ?? {})[0] ?? '',
  });
  const world = { baselineFiles: artifact(legs(1, 1.1)), candidateFiles: artifact(legs(1, 1.375)) };
  await withBundle(world, {}, async ({ run, comments }) => {
    const step = await run({ inputs: { merge: 'legs' } });
    // The geometric mean of an unchanged leg and one that is 1.25 times slower.
    expect(Number(step.outputs['geomean-speedup'])).toBeCloseTo(Math.sqrt(1 / 1.25), 3);
    expect(comments()[0]).toContain('[mac]');
  });
});

test('two tools are refused with a sentence', async () => {
  await withBundle(
    { baselineFiles: artifact(tools.go?.(1)), candidateFiles: artifact(tools.jmh?.(1)) },
    {},
    async ({ run }) => {
      const step = await run();
      expect(step.code).not.toBe(0);
      expect(step.log).toContain('results of two tools measure different things and are not compared');
    },
  );
});
