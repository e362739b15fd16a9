/**
 * The words in which a user says where a suite comes from: a bare artifact name, or `artifact:NAME@run:ID`.
 * Room: sources. The grammar will grow (branches, tags, files, releases); what it does not know yet it refuses by name.
 */
import { PlumblineError } from '../model/plumbline-error.ts';

/** A source, understood. */
export interface ArtifactSource {
  readonly kind: 'artifact';
  /** The artifact's name, or a glob with `*` and `?`. */
  readonly pattern: string;
  /** Null: wherever the default search finds it. */
  readonly runId: number | null;
}

/** Words before a colon that are not part of an artifact's name (which cannot hold a colon at all). */
const GRAMMAR = 'an artifact’s name or glob, or artifact:NAME@run:ID';

/** Reads a source. `input` is the name of the input it stands in, for the message. */
export function readArtifactSource(text: string, input: string): ArtifactSource {
  const [, prefix, rest = ''] = /^([a-z]+):(.*)$/su.exec(text) ?? [undefined, 'artifact', text];
  const [name = '', ...selectors] = rest.split('@');
  const selector = selectors.join('@');
  const run = /^run:([1-9]\d{0,15})$/.exec(selector)?.[1];
  // GitHub allows `@` in names, so a bare name keeps it; with the prefix it separates.
  if (!text.startsWith('artifact:') && prefix === 'artifact') return { kind: 'artifact', pattern: text, runId: null };
  if (prefix !== 'artifact') {
    throw new PlumblineError(
      'setting-invalid',
      `The input ${input} asks for “${text}”, and sources of the kind ${prefix}: are not supported in this version.`,
      `Give ${GRAMMAR}.`,
    );
  }
  if (name === '' || (selectors.length > 0 && run === undefined)) {
    throw new PlumblineError('setting-invalid', `The input ${input} cannot be read: “${text}”.`, `Give ${GRAMMAR}.`);
  }
  return { kind: 'artifact', pattern: name, runId: run === undefined ? null : Number(run) };
}
