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
