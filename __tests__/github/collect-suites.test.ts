/** From sources in the settings to suites, against the embedded GitHub. */
import { describe, expect, test } from '@jest/globals';
import { addArtifact } from '../../examples/demo/loopback/world-builder.ts';
import { plumblineErrorOf } from '../plumbline-error.ts';
import { collectIn } from './collect-in-scene.ts';
import { withClient } from './connect-client.ts';
import { pyperfText, usualMeans } from './pyperf-results.ts';

const entries = (text: string) => [{ name: 'results.json', content: text }];
const baselineFiles = entries(pyperfText(usualMeans(1.1)));
const candidateFiles = entries(pyperfText(usualMeans()));

describe('collecting suites', () => {
  test('the candidate of this run and the baseline of the merge base, with where they came from', async () => {
    await withClient({ baselineFiles, candidateFiles }, {}, async (stage) => {
      const collected = await collectIn(stage);
      if (collected.kind !== 'complete') throw new Error(collected.kind);
      expect(collected.candidate.suite.benchmarks).toHaveLength(12);
      const { scene } = stage;
      expect(collected.baseline.suite).toMatchObject({
        label: 'benchmarks',
        provenance: {
          files: [{ name: 'results.json' }],
          artifact: {
            name: 'benchmarks',
            id: scene.baselineArtifact?.id,
            repository: 'fastlang/fastlang',
            runId: scene.baselineArtifact?.runId,
            digest: scene.baselineArtifact?.digest,
            createdAt: scene.baselineArtifact?.createdAt,
            headSha: scene.mergeBaseSha,
            headBranch: 'main',
            foundAs: 'merge base',
          },
        },
      });
      expect(collected.candidate.suite.provenance.artifact).toMatchObject({
        headSha: scene.pullRequest.head.sha,
        foundAs: 'this run',
      });
      expect(stage.lines).toContain(
        `baseline: the artifact benchmarks of run ${scene.baselineArtifact?.runId ?? 0} (merge base)`,
      );
    });
  });

  test('a baseline and references of other names from this run first, then by search; a missing one is a note', async () => {
    const references = { 'bench-clang-19': baselineFiles, 'bench-gcc': baselineFiles };
    await withClient({ baselineFiles, candidateFiles, references }, {}, async (stage) => {
      const collected = await collectIn(stage, {
        baseline: 'bench-clang-19',
        references: [
          { label: 'gcc', source: 'bench-gcc' },
          { label: 'main', source: 'benchmarks' },
          { label: 'icc', source: 'bench-icc' },
        ],
      });
      if (collected.kind !== 'complete') throw new Error(collected.kind);
      expect(collected.baseline.suite.label).toBe('bench-clang-19');
      expect(collected.baseline.suite.provenance.artifact?.foundAs).toBe('this run');
      expect(
        collected.references.map(({ label, side }) => [
          label,
          side.suite.label,
          side.suite.provenance.artifact?.foundAs,
        ]),
      ).toEqual([
        ['gcc', 'gcc', 'this run'],
        ['main', 'main', 'merge base'],
      ]);
      expect(collected.notes).toEqual(['The reference icc (bench-icc) was not found and is left out.']);
      expect(collected.searches.find(({ label }) => label === 'icc')).toMatchObject({
        side: 'reference',
        source: 'artifact:bench-icc',
        foundAs: null,
        search: [
          { outcome: 'absent', what: 'the branch main', reason: 'no usable artifact named bench-icc was found on it' },
        ],
      });
    });
  });

  test('a reference that cannot be read is a note', async () => {
    const references = { broken: [{ name: 'readme.txt', content: 'hello' }] };
    await withClient({ baselineFiles, candidateFiles, references }, {}, async (stage) => {
      const collected = await collectIn(stage, { references: [{ label: 'x', source: 'broken' }] });
      expect(collected.notes).toHaveLength(1);
      expect(collected.notes[0]).toMatch(
        /^The reference x could not be had and is left out\. No usable result file in/,
      );
    });
  });

  test('an artifact of a run that is named', async () => {
    await withClient({ baselineFiles, candidateFiles }, {}, async (stage) => {
      const runId = stage.scene.baselineArtifact?.runId ?? 0;
      const collected = await collectIn(stage, { baseline: `artifact:benchmarks@run:${runId}` });
      if (collected.kind !== 'complete') throw new Error(collected.kind);
      expect(collected.baseline.suite.provenance.artifact).toMatchObject({ runId, foundAs: `run ${runId}` });
      const typo = await plumblineErrorOf(collectIn(stage, { baseline: `artifact:bench@run:${runId}` }));
      expect(typo.code).toBe('artifact-not-found');
      expect(typo.message).toBe(`There is no artifact bench for the baseline in run ${runId}; it has benchmarks.`);
    });
  });

  test('not one of a fork’s run, even when it is named', async () => {
    await withClient({ baselineFiles, candidateFiles, fork: true }, {}, async (stage) => {
      const own = `artifact:benchmarks@run:${stage.scene.candidateRun.id}`;
      const error = await plumblineErrorOf(collectIn(stage, { baseline: own }));
      expect(error.message).toContain('was made for a fork, which controls its own numbers');
    });
  });

  test('all that a glob matches, merged, with the artifact in the files’ names', async () => {
    await withClient({ baselineFiles, candidateFiles }, {}, async (stage) => {
      const { scene } = stage;
      const content = { kind: 'entries', entries: entries(pyperfText({ other: 1 })) } as const;
      await addArtifact(scene.world, scene.repository, scene.candidateRun, { name: 'benchmarks-2', content });
      const collected = await collectIn(stage, { candidate: 'bench*' });
      if (collected.kind !== 'complete') throw new Error(collected.kind);
      expect(collected.candidate.suite.benchmarks).toHaveLength(13);
      expect(collected.candidate.suite.provenance.files.map(({ name }) => name)).toEqual([
        'benchmarks/results.json',
        'benchmarks-2/results.json',
      ]);
      expect(collected.baseline.suite.provenance.artifact?.foundAs).toBe('merge base');
    });
  });

  test('ten files in one artifact, merged; what is no result is skipped with a note', async () => {
    const files = Array.from({ length: 9 }, (_, index) => ({
      name: `shard-${index}.json`,
      content: pyperfText({ [`bench_${index}`]: 0.01 }),
    }));
    const ten = [...files, { name: 'machine.json', content: '{"cpu": 1}' }];
    await withClient({ baselineFiles, candidateFiles: ten }, {}, async (stage) => {
      const { candidate } = await collectIn(stage);
      expect(candidate.suite.benchmarks).toHaveLength(9);
      expect(candidate.notes).toContain('candidate: machine.json is no benchmark result and was skipped.');
    });
  });

  test('no usable file: what was there, and why each was refused', async () => {
    const files = [
      { name: 'a.txt', content: 'hello' },
      { name: 'b.json', content: '{"cpu": 1}' },
    ];
    await withClient({ baselineFiles, candidateFiles: files }, {}, async (stage) => {
      const error = await plumblineErrorOf(collectIn(stage));
      expect(error.code).toBe('artifact-unusable');
      expect(error.message).toContain(`No usable result file in the artifact benchmarks of run`);
      expect(error.message).toContain('a.txt is text in no format known here');
      expect(error.message).toContain('b.json is JSON, but in no format known here');
    });
  });

  test('no baseline: the candidate is read all the same', async () => {
    await withClient({ baselineFiles: null, candidateFiles }, {}, async (stage) => {
      const collected = await collectIn(stage);
      expect(collected.kind).toBe('no-baseline');
      expect(collected.candidate.suite.benchmarks).toHaveLength(12);
      expect(collected.searches.at(-1)).toMatchObject({
        side: 'baseline',
        source: null,
        foundAs: null,
        search: [{ what: 'the branch main', reason: 'no usable artifact named benchmarks was found on it' }],
        further: 0,
      });
    });
  });

  test('a glob that is not the candidate’s is looked for in this run only', async () => {
    await withClient({ baselineFiles, candidateFiles }, {}, async (stage) => {
      const collected = await collectIn(stage, { baseline: 'old-*' });
      expect(collected.kind).toBe('no-baseline');
      expect(collected.searches.at(-1)?.search).toMatchObject([
        { what: 'the glob old-*', remedy: 'To search a branch by a glob write artifact:old-*@branch:main.' },
      ]);
    });
  });

  test('a candidate that is listed late is waited for', async () => {
    await withClient({ baselineFiles, candidateFiles }, {}, async (stage) => {
      const { artifacts } = stage.scene.repository;
      const late = artifacts.splice(-1);
      const collecting = collectIn(stage);
      while (!stage.lines.some((line) => line.includes('not listed in this run yet'))) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      artifacts.push(...late);
      expect((await collecting).kind).toBe('complete');
    });
  });

  test('a candidate that is not there: what the run has instead', async () => {
    await withClient({ baselineFiles, candidateFiles }, {}, async (stage) => {
      const error = await plumblineErrorOf(collectIn(stage, { candidate: 'benchmark' }));
      expect(error.code).toBe('artifact-not-found');
      expect(error.message).toBe(
        `There is no artifact benchmark for the candidate in run ${stage.scene.candidateRun.id}; it has benchmarks.`,
      );
      expect(error.remedy).toContain('actions/upload-artifact');
    });
  });

  test('more artifacts than a matrix has legs, or more bytes together than are read: refused before any is downloaded', async () => {
    await withClient({ baselineFiles, candidateFiles }, {}, async (stage) => {
      const { scene } = stage;
      const put = (name: string) =>
        addArtifact(scene.world, scene.repository, scene.candidateRun, {
          name,
          content: { kind: 'entries', entries: [] },
        });
      for (const name of ['large-1', 'large-2', 'large-3'])
        Object.assign(await put(name), { bytes: { length: 100 * 1024 * 1024 }, digest: null });
      const large = await plumblineErrorOf(collectIn(stage, { candidate: 'large-*', baseline: 'benchmarks' }));
      expect(large.code).toBe('archive-rejected');
      expect(large.message).toBe(
        'The 3 artifacts that match large-* have more than 256 MiB together, the most that is read for one side.',
      );
      for (let index = 0; index < 257; index += 1) await put(`many-${index}`);
      const many = await plumblineErrorOf(collectIn(stage, { candidate: 'many-*', baseline: 'benchmarks' }));
      expect(many.message).toBe(
        'The 257 artifacts that match many-* are more than 256, the most that are read for one side.',
      );
      const downloads = stage.github.requests.filter(({ path }) => path.endsWith('/zip')).map(({ path }) => path);
      expect([...new Set(downloads)]).toEqual([expect.stringContaining(`/${scene.candidateArtifact?.id ?? 0}/zip`)]);
    });
  });

  test('a baseline of a fork’s own run is said to be one', async () => {
    const references = { 'bench-base': baselineFiles };
    await withClient({ baselineFiles, candidateFiles, references, fork: true }, {}, async (stage) => {
      expect((await collectIn(stage, { baseline: 'bench-base' })).notes).toContain(
        'The baseline is an artifact of the fork’s own run, which may have made it as it liked.',
      );
    });
  });

  test('a fork’s pull request is said to be one', async () => {
    await withClient({ baselineFiles, candidateFiles, fork: true }, {}, async (stage) => {
      expect((await collectIn(stage)).notes).toEqual([
        'The pull request comes from a fork, which controls its own numbers.',
      ]);
    });
  });
});
