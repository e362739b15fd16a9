/** The grammar of sources: what each spelling means, what is refused with which words, and that printing and reading agree. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PlumblineError } from '../../src/model/plumbline-error.ts';
import { isBareArtifact, parseSource, readSource, type SourceRole } from '../../src/sources/read-source.ts';
import { printSource, type ArtifactPlace, type ArtifactSource, type Source } from '../../src/sources/source.ts';
import { filePatternProblem, referenceProblem } from '../../src/sources/source-names.ts';
import { errorOf } from '../plumbline-error.ts';

const artifact = (pattern: string, more: Partial<ArtifactSource> = {}): ArtifactSource => ({
  kind: 'artifact',
  pattern,
  place: { kind: 'default' },
  workflow: null,
  repository: null,
  ...more,
});
const at = (place: ArtifactPlace): Partial<ArtifactSource> => ({ place });
const cpython = { owner: 'python', repo: 'cpython' };

describe('what is understood', () => {
  test.each<[string, Source]>([
    ['bench', artifact('bench')],
    ['bench-*', artifact('bench-*')],
    ['a@b', artifact('a@b')],
    ['100%25', artifact('100%25')],
    ['bench (linux, 3.13)', artifact('bench (linux, 3.13)')],
    ['artifact:bench', artifact('bench')],
    ['artifact:bench-??', artifact('bench-??')],
    ['artifact:a%40b%25c%2', artifact('a@b%c%2')],
    ['artifact:bench@run:42', artifact('bench', at({ kind: 'run', id: 42 }))],
    ['artifact:bench@branch:release/3.13', artifact('bench', at({ kind: 'branch', name: 'release/3.13' }))],
    ['artifact:bench@branch:a%40b', artifact('bench', at({ kind: 'branch', name: 'a@b' }))],
    ['artifact:bench@tag:v1.0', artifact('bench', at({ kind: 'tag', name: 'v1.0' }))],
    ['artifact:bench@sha:A4A2D2B', artifact('bench', at({ kind: 'commit', sha: 'a4a2d2b' }))],
    ['artifact:bench@merge-base', artifact('bench', at({ kind: 'merge-base' }))],
    ['artifact:bench@workflow:nightly.yml', artifact('bench', { workflow: 'nightly.yml' })],
    ['artifact:bench@workflow:.github/workflows/n.yaml', artifact('bench', { workflow: 'n.yaml' })],
    ['artifact:bench@repo:python/cpython', artifact('bench', { repository: cpython })],
    [
      'artifact:bench-*@repo:python/cpython@workflow:b.yml@branch:3.13',
      artifact('bench-*', { repository: cpython, workflow: 'b.yml', place: { kind: 'branch', name: '3.13' } }),
    ],
    ['artifact:b@run:7@repo:python/cpython', artifact('b', { repository: cpython, place: { kind: 'run', id: 7 } })],
    ['release:v1.0/base.json', { kind: 'release', tag: 'v1.0', asset: 'base.json', repository: null }],
    ['release:release/v1.0/*.json', { kind: 'release', tag: 'release/v1.0', asset: '*.json', repository: null }],
    ['release:latest/base.json', { kind: 'release', tag: null, asset: 'base.json', repository: null }],
    ['release:refs/tags/latest/a', { kind: 'release', tag: 'latest', asset: 'a', repository: null }],
    ['release:v1/a@repo:python/cpython', { kind: 'release', tag: 'v1', asset: 'a', repository: cpython }],
    ['branch:gh-pages/data.js', { kind: 'branch', branch: 'gh-pages', path: 'data.js', repository: null }],
    [
      'branch:results%2Flinux/bench/a%40b/*.json@repo:python/cpython',
      { kind: 'branch', branch: 'results/linux', path: 'bench/a@b/*.json', repository: cpython },
    ],
    ['file:bench/results.json', { kind: 'file', pattern: 'bench/results.json' }],
    ['file:node_modules/@scope/**/*.json', { kind: 'file', pattern: 'node_modules/@scope/**/*.json' }],
    ['file:100%40.json', { kind: 'file', pattern: '100%40.json' }],
  ])('%s', (text, source) => {
    expect(readSource(text, 'baseline')).toEqual(source);
  });

  test('a bare name is told from one with a place', () => {
    expect(isBareArtifact(readSource('bench', 'baseline'))).toBe(true);
    expect(isBareArtifact(readSource('artifact:bench@merge-base', 'baseline'))).toBe(false);
    expect(isBareArtifact(readSource('artifact:bench@workflow:x.yml', 'baseline'))).toBe(false);
    expect(isBareArtifact(readSource('file:bench', 'baseline'))).toBe(false);
  });
});

describe('what is refused: the place, the reason, what to write', () => {
  test.each<[string, number, string, string]>([
    ['artefact:bench', 1, 'there is no kind of source "artefact:"', 'Did you mean artifact:bench?'],
    ['Artifact:bench', 1, 'there is no kind of source "Artifact:"', 'Did you mean artifact:bench?'],
    ['https://x.org/a', 1, 'there is no kind of source "https:"', 'The kinds are artifact:, release:, branch:, file:.'],
    ['bench@branch:main', 6, 'stands behind a bare name', 'Did you mean artifact:bench@branch:main?'],
    ['bench@merge-base', 6, 'stands behind a bare name', 'Did you mean artifact:bench@merge-base?'],
    ['bench@brnch:main', 6, 'stands behind a bare name', 'an @ of the name itself is written %40'],
    ['out/a.json', 4, 'there is a slash', 'Did you mean file:out/a.json?'],
    ['.\\out\\a.json', 2, 'there is a slash', 'Did you mean file:out/a.json?'],
    ['a<b', 2, 'there is "<"', 'as it stands in the upload step'],
    ['artifact:', 10, 'the artifact’s name is missing', 'Write its name'],
    ['artifact:@run:3', 10, 'the artifact’s name is missing', 'Write its name'],
    ['artifact:a/b', 11, 'there is "/"', 'as it stands in the upload step'],
    ['artifact:bench@run:0', 15, '"0" is no run’s id', 'in the address of the run’s page'],
    ['artifact:bench@run', 15, '@run has no value', '@run:8765432109'],
    ['artifact:bench@run:', 15, '@run has no value', '@run:8765432109'],
    ['artifact:bench@brnch:main', 15, 'no selector "@brnch"', 'Did you mean @branch?'],
    ['artifact:bench@', 15, 'no selector "@"', 'written %40'],
    ['artifact:a@b', 11, 'no selector "@b"', 'an @ that belongs to a name is written %40'],
    ['artifact:b@sha:main', 11, '"main" is no commit', 'for a branch or tag write @branch:NAME'],
    ['artifact:b@sha:a4a2d2', 11, '"a4a2d2" is no commit', '7 to 40 hexadecimal digits'],
    ['artifact:b@branch:rel-*', 11, '"rel-*" can be no branch’s name', 'the whole name of the branch'],
    ['artifact:b@tag:a..b', 11, '"a..b" can be no tag’s name', 'the whole name of the tag'],
    ['artifact:b@merge-base:main', 11, '@merge-base takes no value', 'Write @merge-base alone'],
    ['artifact:b@workflow:bench', 11, '"bench" is no workflow’s file name', '@workflow:bench.yml'],
    ['artifact:b@workflow:../b.yml', 11, 'is no workflow’s file name', '@workflow:bench.yml'],
    ['artifact:b@repo:cpython', 11, '"cpython" is no repository', '@repo:python/cpython'],
    ['artifact:b@repo:a/b/c', 11, 'is no repository', '@repo:python/cpython'],
    ['artifact:b@repo:a/..', 11, 'is no repository', 'OWNER/NAME'],
    ['artifact:b@run:1@branch:main', 17, '@branch does not go with @run: each of them', 'Leave one of the two out'],
    ['artifact:b@tag:v1@merge-base', 18, '@merge-base does not go with @tag', 'Leave one of the two out'],
    ['artifact:b@run:1@workflow:a.yml', 17, 'a run is of one workflow already', 'Leave one of the two out'],
    ['artifact:b@merge-base@repo:a/b', 22, 'the merge base is a commit of this repository', 'Leave one'],
    ['artifact:b@branch:x@branch:y', 20, '@branch stands there twice', 'Leave one @branch out'],
    ['release:v1.0', 9, 'a release is written TAG/ASSET', 'release:v1.0/results.json'],
    ['release:/a', 9, 'a release is written TAG/ASSET', 'release:latest/*.json'],
    ['release:v1/', 9, 'a release is written TAG/ASSET', 'release:latest/*.json'],
    ['release:v 1/a', 10, 'can be no tag’s name', 'the whole name of the tag'],
    ['release:latest/a%2Fb', 9, 'no slash in its name', 'Write its name only'],
    ['release:v1/a@run:3', 13, '@run is for artifacts, and this is a release', 'only @repo goes with release:'],
    ['branch:gh-pages', 8, 'a file on a branch is written NAME/PATH', 'branch:gh-pages/data/results.json'],
    ['branch:gh-pages/', 8, 'a file on a branch is written NAME/PATH', 'is written %2F'],
    ['branch:gh-pages/../a', 8, 'the path leads out of the repository’s root', 'forward slashes'],
    ['branch:gh-pages/*/a.json', 8, 'a glob in the name of a folder', 'only the file’s own name may be a glob'],
    ['branch:b/a@tag:v1', 11, '@tag is for artifacts, and this is a branch', 'only @repo goes with branch:'],
    ['file:', 6, 'the path is missing', 'bench/results.json'],
    ['file:/etc/passwd', 6, 'the path is absolute', 'from the workspace’s root'],
    ['file:~/a.json', 6, 'the path is absolute', 'from the workspace’s root'],
    ['file:C:/a.json', 6, 'the path is absolute', 'from the workspace’s root'],
    ['file:../a.json', 6, 'the path leads out of the workspace’s root', 'from the workspace’s root'],
    ['file:a/../../b', 7, 'the path leads out of the workspace’s root', 'from the workspace’s root'],
    ['file:{..,a}/b', 6, 'the path leads out of the workspace’s root', 'from the workspace’s root'],
    ['file:a\\b', 7, 'there is a backslash', 'forward slashes'],
    ['file:out/', 9, 'the path ends with a slash', 'write FOLDER/*'],
    ['file:!a.json', 6, 'cannot begin with an exclamation mark', 'files that are wanted'],
    ['a\u0007b', 2, 'there is a control character', 'on one line'],
    ['a'.repeat(1001), 1001, 'it goes on for too long', 'at most 1000 characters'],
  ])('%s', (text, character, problem, remedy) => {
    const error = refusalOf(text, 'baseline');
    expect(error.code).toBe('setting-invalid');
    expect(error.message).toContain(`The input baseline cannot be read: in "`);
    expect(error.message).toContain(`, at character ${character}, `);
    expect(error.message).toContain(problem);
    expect(error.remedy).toContain(remedy);
  });

  test('the merge base, where it makes no sense', () => {
    const text = 'artifact:bench@merge-base';
    expect(refusalOf(text, 'candidate').message).toMatch(
      /at character 15, the merge base is what the candidate is compared/,
    );
    expect(refusalOf(text, 'history').remedy).toContain('@branch:NAME');
    expect(readSource(text, 'references')).toEqual(readSource(text, 'baseline'));
  });

  test('an unknown word is bounded in the message', () => {
    expect(refusalOf(`artifact:${'x'.repeat(900)}@y`, 'baseline').message.length).toBeLessThan(300);
  });
});

const refusalOf = (text: string, role: SourceRole): PlumblineError => errorOf(() => readSource(text, role));

const nameOf = (alphabet: string): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), minLength: 1, maxLength: 12 });
const reference = (noun: 'branch' | 'tag'): fc.Arbitrary<string> =>
  fc
    .oneof(nameOf('ab/-.@%25F4'), fc.constantFrom('latest', 'refs/tags/latest', 'refs/tags/refs/tags/x', 'a/b'))
    .filter((name) => referenceProblem(name, noun) === null);
const repository = fc.option(fc.record({ owner: nameOf('ab9'), repo: nameOf('ab-_9') }));
const pattern = nameOf('ab-*?@% 25F4(').filter((name) => name.trim() !== '');
const place = fc.oneof(
  fc.constant({ kind: 'default' } as const),
  fc.record({ kind: fc.constant('run' as const), id: fc.integer({ min: 1, max: 2 ** 48 }) }),
  fc.record({ kind: fc.constant('branch' as const), name: reference('branch') }),
  fc.record({ kind: fc.constant('tag' as const), name: reference('tag') }),
  fc.record({
    kind: fc.constant('commit' as const),
    sha: fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 7, maxLength: 40 }),
  }),
  fc.constant({ kind: 'merge-base' } as const),
);
const artifactSource = fc
  .record({
    kind: fc.constant('artifact' as const),
    pattern,
    place,
    workflow: fc.option(
      nameOf('ab-_')
        .filter((name) => !name.startsWith('-'))
        .map((name) => `${name}.yml`),
    ),
    repository,
  })
  .map((source): ArtifactSource => ({
    ...source,
    workflow: source.place.kind === 'run' ? null : source.workflow,
    repository: source.place.kind === 'merge-base' ? null : source.repository,
  }));
const source: fc.Arbitrary<Source> = fc.oneof(
  artifactSource,
  fc.record({ kind: fc.constant('release' as const), tag: fc.option(reference('tag')), asset: pattern, repository }),
  fc.record({
    kind: fc.constant('branch' as const),
    branch: reference('branch'),
    path: fc
      .tuple(
        nameOf('ab@%25F/').filter((path) => filePatternProblem(path) === null),
        pattern,
      )
      .map((parts) => parts.join('/')),
    repository,
  }),
  fc.record({
    kind: fc.constant('file' as const),
    pattern: nameOf('ab*?@%/.{}').filter((path) => filePatternProblem(path) === null),
  }),
);

test('property: what is printed reads as what it was', () => {
  fc.assert(
    fc.property(source, (given) => {
      expect(parseSource(printSource(given))).toEqual({ ok: true, source: given });
    }),
    { numRuns: 2000 },
  );
});

test('property: any text is read or refused within itself, and what is read prints to what reads the same', () => {
  const text = fc.oneof(
    fc.string(),
    fc
      .array(
        fc.constantFrom(
          'artifact:',
          'release:',
          'branch:',
          'file:',
          '@',
          '@run:',
          '@sha:',
          '@branch:',
          '@merge-base',
          '/',
          'a',
          '1',
          '%40',
          '%2F',
          '..',
          '*',
          'latest',
        ),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (given) => {
      const reading = parseSource(given);
      if (reading.ok) expect(parseSource(printSource(reading.source))).toEqual(reading);
      else expect([reading.at >= 0, reading.at <= given.length, reading.remedy !== '']).toEqual([true, true, true]);
    }),
    { numRuns: 5000 },
  );
});
