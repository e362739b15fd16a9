/** The legs of a build matrix through the bundle: together in one comment, or each with a comment of its own. */
import { expect, jest, test } from '@jest/globals';
import { addArtifact } from '../../examples/demo/loopback/world-builder.ts';
import { parseMarker } from '../../src/report/marker.ts';
import { baselineFiles, fasterFiles, slowerFiles, withBundle } from './run-bundle.ts';
import type { BundleStage } from './run-bundle.ts';

// Each test runs the bundle as a process of its own, and a busy machine is slow at that.
jest.setTimeout(60_000);

/** The candidate's legs: ubuntu 10 % faster, macos 10 % slower. */
const world = { artifactName: 'bench-ubuntu', references: { 'bench-macos': slowerFiles } };
type Files = typeof baselineFiles;

/** Gives the baseline's run the artifact of another leg. */
async function addBaselineLeg({ scene }: BundleStage, name = 'bench-macos', entries: Files = baselineFiles) {
  const run = scene.repository.runs.find(({ id }) => id === scene.baselineArtifact?.runId);
  if (run === undefined) throw new Error('there is no baseline');
  await addArtifact(scene.world, scene.repository, run, { name, content: { kind: 'entries', entries } });
}
const together = { candidate: 'bench-*', merge: 'legs' };

test('legs of a matrix in one comment: each benchmark of each leg, and a geometric mean for each leg', async () => {
  await withBundle(world, {}, async (stage) => {
    await addBaselineLeg(stage);
    const step = await stage.run({ inputs: { ...together, 'benchmark-threshold': '5%' } });
    expect(step.outputs).toMatchObject({ verdict: 'fail', missing: '0' });
    expect(Number(step.outputs['geomean-speedup'])).toBeCloseTo(1, 6);
    expect(stage.comments()).toHaveLength(1);
    const [comment = ''] = stage.comments();
    expect(comment).toContain('Geometric mean of 24 benchmarks that both sides have.');
    expect(comment).toMatch(/^\| `bench_0 \[bench-macos\]` \| .*slower/m);
    expect(comment).toMatch(/^\| `bench_1 \[bench-ubuntu\]` \| .*faster/m);
    expect(comment).toMatch(/^\| `bench-macos` \| 12 \| 1\.100×\sslower/m);
    expect(comment).toMatch(/^\| `bench-ubuntu` \| 12 \| 1\.100×\sfaster/m);
  });
});

test('a threshold of its own for each leg', async () => {
  await withBundle(world, {}, async (stage) => {
    await addBaselineLeg(stage);
    const inputs = { ...together, 'tag-thresholds': 'bench-macos=5%\nbench-ubuntu=5%' };
    const step = await stage.run({ inputs });
    expect(step.outputs.verdict).toBe('fail');
    expect(stage.comments()[0]).toContain('tag `bench-macos`: 1.100× slower');
    expect(stage.comments()[0]).not.toContain('tag `bench-ubuntu`: 1.100×');
  });
});

test('legs that measured to the byte the same count each', async () => {
  await withBundle({ ...world, references: { 'bench-macos': fasterFiles } }, {}, async (stage) => {
    await addBaselineLeg(stage);
    const step = await stage.run({ inputs: together });
    expect(step.outputs).toMatchObject({ verdict: 'pass', missing: '0' });
    expect(stage.comments()[0]).toContain('Geometric mean of 24 benchmarks that both sides have.');
    expect(stage.comments()[0]).toContain('both count, as legs of their own');
  });
});

test('a new leg: the others are compared, and what it measured is said to be new', async () => {
  await withBundle(world, {}, async (stage) => {
    const step = await stage.run({ inputs: together });
    expect(step.outputs).toMatchObject({ missing: '12' });
    const [comment = ''] = stage.comments();
    expect(comment).toContain('Geometric mean of 12 benchmarks that both sides have.');
    expect(comment).toContain('12 only in the candidate');
    expect(comment).toContain('bench_0 [bench-macos]');
  });
});

test('legs with a comment each, by comment-key', async () => {
  await withBundle(world, {}, async (stage) => {
    await addBaselineLeg(stage);
    const leg = (name: string) => stage.run({ inputs: { candidate: `bench-${name}`, 'comment-key': name } });
    const verdicts = [];
    for (const name of ['ubuntu', 'macos', 'ubuntu', 'macos']) verdicts.push((await leg(name)).outputs.verdict);
    expect(verdicts).toEqual(['pass', 'fail', 'pass', 'fail']);
    expect(stage.comments()).toHaveLength(2);
    const byKey = new Map(stage.comments().map((body) => [parseMarker(body)?.key, body]));
    expect(byKey.get('ubuntu')).toContain('1.100× faster');
    expect(byKey.get('macos')).toContain('1.100× slower');
    expect(byKey.get('macos')).not.toContain('bench-ubuntu');
  });
});
