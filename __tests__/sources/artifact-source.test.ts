/** The words for a source, and those that are refused. */
import { expect, test } from '@jest/globals';
import { PlumblineError } from '../../src/model/plumbline-error.ts';
import { readArtifactSource } from '../../src/sources/artifact-source.ts';

test.each<[string, string, number | null]>([
  ['bench', 'bench', null],
  ['bench-*', 'bench-*', null],
  ['a@b', 'a@b', null],
  ['artifact:bench', 'bench', null],
  ['artifact:bench@run:42', 'bench', 42],
])('%s', (text, pattern, runId) => {
  expect(readArtifactSource(text, 'candidate')).toEqual({ kind: 'artifact', pattern, runId });
});

test.each([
  ['file:a.json', 'sources of the kind file: are not supported in this version'],
  ['artifact:bench@branch:main', 'The input baseline cannot be read'],
  ['artifact:@run:3', 'The input baseline cannot be read'],
  ['artifact:bench@run:0', 'The input baseline cannot be read'],
])('%s is refused', (text, message) => {
  expect(() => readArtifactSource(text, 'baseline')).toThrow(PlumblineError);
  expect(() => readArtifactSource(text, 'baseline')).toThrow(message);
});
