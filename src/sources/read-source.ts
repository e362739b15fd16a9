/**
 * Reads a source as a user writes it. Whatever is wrong is refused with the place, the reason and what to write instead.
 * Room: sources; source.ts has the grammar.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import { nearestName } from '../settings/nearest-name.ts';
import { selectPlace, type Selector } from './read-selectors.ts';
import { refuse, type Refusal } from './refusal.ts';
import { decodeSource, printSource, sourceKinds, tagPrefix, type Source, type SourceKind } from './source.ts';
import { artifactNameProblem, branchPathProblem, filePatternProblem, referenceProblem } from './source-names.ts';

/** What a source is for; not every source makes sense for every side. */
export type SourceRole = 'candidate' | 'baseline' | 'references' | 'history';

/** A source, or what is wrong with its text. */
export type SourceReading = { readonly ok: true; readonly source: Source } | Refusal;

/** The longest text taken for a source; no name on GitHub is nearly as long. */
const longest = 1000;

/** Reads the source of the input that `role` names. Throws PlumblineError `setting-invalid`. */
export function readSource(text: string, role: SourceRole): Source {
  const parsed = parseSource(text);
  const reading = parsed.ok ? (refusedFor(parsed.source, role, text) ?? parsed) : parsed;
  if (reading.ok) return reading.source;
  const { at, problem, remedy } = reading;
  const shown = text.length > 120 ? `${text.slice(0, 119)}…` : text;
  throw new PlumblineError(
    'setting-invalid',
    `The input ${role} cannot be read: in ${JSON.stringify(shown)}, at character ${at + 1}, ${problem}.`,
    remedy,
  );
}

/** Reads a source, whatever it is for. Total. */
export function parseSource(text: string): SourceReading {
  if (text.length > longest) return refuse(longest, 'it goes on for too long', `Write at most ${longest} characters.`);
  const control = text.search(/\p{Cc}/u);
  if (control >= 0) return refuse(control, 'there is a control character', 'Write the source on one line, as text.');
  const [, word] = /^([^:@/\\*?.]*):/.exec(text) ?? [];
  if (word === undefined) return readBareName(text);
  const kind = sourceKinds.find((known) => known === word);
  if (kind === undefined) return unknownKind(word, text);
  return readKind(kind, text, kind.length + 1);
}

function unknownKind(word: string, text: string): Refusal {
  const nearest = nearestName(word, sourceKinds);
  const meant = nearest === undefined ? '' : `Did you mean ${nearest}:${text.slice(word.length + 1)}? `;
  const kinds = sourceKinds.map((known) => `${known}:`).join(', ');
  return refuse(0, `there is no kind of source ${JSON.stringify(`${word}:`)}`, `${meant}The kinds are ${kinds}.`);
}

/** A bare name is an artifact's, at-signs and percent signs included. */
function readBareName(text: string): SourceReading {
  const place = text.search(/@(?:merge-base$|[a-z-]*:)/i);
  if (place > 0) {
    const meant = parseSource(`artifact:${text}`);
    const did = meant.ok ? `Did you mean ${printSource(meant.source)}? ` : '';
    return refuse(
      place,
      `${JSON.stringify(text.slice(place))} stands behind a bare name, which takes no selector`,
      `${did}Selectors need the kind in front, artifact:NAME@SELECTOR; an @ of the name itself is written %40 there.`,
    );
  }
  const slash = text.search(/[/\\]/);
  if (slash >= 0) {
    return refuse(
      slash,
      'there is a slash, which no artifact’s name can hold',
      `Did you mean file:${text.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '')}? That is a file of the workspace.`,
    );
  }
  const problem = artifactNameProblem(text);
  if (problem !== null) return refuse(problem.at, problem.problem, problem.remedy);
  return { ok: true, source: { kind: 'artifact', pattern: text, ...anywhere } };
}

const anywhere = { place: { kind: 'default' }, workflow: null, repository: null } as const;

/** What follows the kind; `start` is where. */
function readKind(kind: SourceKind, text: string, start: number): SourceReading {
  const rest = text.slice(start);
  if (kind === 'file') {
    const problem = filePatternProblem(rest);
    return problem === null ? { ok: true, source: { kind, pattern: rest } } : problemAt(start, problem);
  }
  const [name = '', ...parts] = rest.split('@');
  let at = start + name.length;
  const selectors = parts.map((written): Selector => {
    const selector = { at, written };
    at += written.length + 1;
    return selector;
  });
  const selected = selectPlace(kind, selectors);
  // What stands first is complained of first.
  const named = readNamed(kind, name, start);
  if (!named.ok) return named;
  if (!selected.ok) return selected;
  const { source } = named;
  const { place, workflow, repository } = selected;
  return {
    ok: true,
    source: source.kind === 'artifact' ? { ...source, place, workflow, repository } : { ...source, repository },
  };
}

/** The part before the selectors. */
function readNamed(
  kind: Exclude<SourceKind, 'file'>,
  written: string,
  start: number,
): { readonly ok: true; readonly source: Exclude<Source, { kind: 'file' }> } | Refusal {
  switch (kind) {
    case 'artifact': {
      const pattern = decodeSource(written);
      const problem = artifactNameProblem(pattern);
      return problem === null ? { ok: true, source: { kind, pattern, ...anywhere } } : problemAt(start, problem);
    }
    case 'release': {
      const slash = written.lastIndexOf('/');
      const asset = decodeSource(written.slice(slash + 1));
      if (slash <= 0 || asset === '')
        return refuse(
          start,
          'a release is written TAG/ASSET',
          'Write e.g. release:v1.0/results.json, or release:latest/*.json.',
        );
      const tag = decodeSource(written.slice(0, slash));
      const name = tag === 'latest' ? null : tag.startsWith(tagPrefix) ? tag.slice(tagPrefix.length) : tag;
      const problem = (name === null ? null : referenceProblem(name, 'tag')) ?? assetProblem(asset);
      return problem === null
        ? { ok: true, source: { kind, tag: name, asset, repository: null } }
        : problemAt(start, problem);
    }
    case 'branch': {
      const slash = written.indexOf('/');
      if (slash <= 0 || slash === written.length - 1)
        return refuse(
          start,
          'a file on a branch is written NAME/PATH',
          'Write e.g. branch:gh-pages/data/results.json; a slash in the branch’s own name is written %2F.',
        );
      const [branch, path] = [decodeSource(written.slice(0, slash)), decodeSource(written.slice(slash + 1))];
      const problem = referenceProblem(branch, 'branch') ?? branchPathProblem(path);
      return problem === null
        ? { ok: true, source: { kind, branch, path, repository: null } }
        : problemAt(start, problem);
    }
  }
}

const assetProblem = (asset: string): ReturnType<typeof artifactNameProblem> =>
  asset.includes('/')
    ? { at: 0, problem: 'a file of a release has no slash in its name', remedy: 'Write its name only.' }
    : null;

const problemAt = (start: number, { at, problem, remedy }: { at: number; problem: string; remedy: string }): Refusal =>
  refuse(start + at, problem, remedy);

/** Why a source that can be read makes no sense for a side; null when it does. */
function refusedFor(source: Source, role: SourceRole, text: string): Refusal | null {
  if (source.kind !== 'artifact' || source.place.kind !== 'merge-base') return null;
  if (role === 'candidate')
    return refuse(
      text.indexOf('@merge-base'),
      'the merge base is what the candidate is compared with, and cannot be the candidate itself',
      'Leave @merge-base out, or use it for baseline or references.',
    );
  if (role === 'history')
    return refuse(
      text.indexOf('@merge-base'),
      'the merge base is a single commit, and a history is made of many',
      'Write @branch:NAME for the results of a branch.',
    );
  return null;
}

/** True when nothing but a name or glob was given: then each side has its own search. */
export function isBareArtifact(source: Source): boolean {
  return (
    source.kind === 'artifact' &&
    source.place.kind === 'default' &&
    source.workflow === null &&
    source.repository === null
  );
}
