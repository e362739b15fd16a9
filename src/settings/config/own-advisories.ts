/**
 * A project's own advisories: in the config file itself or in a file of their own, or all advisories switched off.
 * Room: settings.
 */
import { advisories as shipped } from '../../trust/advisories/advisories.ts';
import type { Advisory } from '../../trust/advisories/advisory.ts';
import { parseRange } from '../../trust/advisories/version-range.ts';
import type { AdvisoryPolicy } from '../../trust/trust-policy.ts';
import { advisoryShape } from './advisory-shape.ts';
import { checkShape, placeOf, type Complaint, type Path } from './check-shape.ts';
import { readYaml } from './read-yaml.ts';
import { list, type Shape } from './shape.ts';

/** A text file that lies beside the config file, with the name that messages call it by; null when there is none. */
export type ReadBeside = (path: string) => Promise<{ readonly name: string; readonly text: string } | null>;

/** The advisories, and what is wrong: complaints about the config file, and whole lines about another file. */
export interface OwnAdvisories {
  readonly policy: AdvisoryPolicy;
  readonly complaints: readonly Complaint[];
  readonly lines: readonly string[];
}

/** One record, as those that come with Plumbline are written, or a list of them. */
const fileShape: Shape = { kind: 'either', of: [list(advisoryShape), advisoryShape], expected: 'a list of advisories' };

/** Reads what stands under `advisories:`, which has its shape. */
export async function readOwnAdvisories(value: unknown, readBeside: ReadBeside): Promise<OwnAdvisories> {
  const enabled = value !== 'off';
  if (value === undefined || !enabled) return { policy: { enabled, own: [] }, complaints: [], lines: [] };
  if (typeof value === 'string') return await readAdvisoryFile(value.trim(), readBeside);
  const own = value as readonly Advisory[];
  return { policy: { enabled, own }, complaints: meaningOf(own, ['advisories']), lines: [] };
}

async function readAdvisoryFile(path: string, readBeside: ReadBeside): Promise<OwnAdvisories> {
  const none = { policy: { enabled: true, own: [] }, complaints: [], lines: [] };
  const file = await readBeside(path);
  if (file === null) {
    const message = `advisories: there is no file ${path} (its path is read from the config file’s folder).`;
    return { ...none, complaints: [{ path: ['advisories'], at: 'value', message }] };
  }
  const yaml = await readYaml(file.text, file.name);
  if (!yaml.ok) return { ...none, lines: yaml.complaints };
  const lines = (complaints: readonly Complaint[]): readonly string[] =>
    complaints.map(({ path: place, at, message }) => `${yaml.placeOf(place, at)}: ${message}`);
  const wrong = checkShape(fileShape, yaml.value);
  if (wrong.length > 0) return { ...none, lines: lines(wrong) };
  const own = (Array.isArray(yaml.value) ? yaml.value : [yaml.value]) as readonly Advisory[];
  const meaning = meaningOf(own, [], Array.isArray(yaml.value));
  return { ...none, policy: { enabled: true, own }, lines: lines(meaning) };
}

/** What a shape cannot say: ids are unique, and what looks like a range is one. */
function meaningOf(own: readonly Advisory[], above: Path, isList = true): readonly Complaint[] {
  const taken = new Set(shipped.map(({ id }) => id));
  return own.flatMap((advisory, index) => {
    const path: Path = isList ? [...above, index] : above;
    const complaints = rangesOf(advisory, path).flatMap(([place, range]): readonly Complaint[] =>
      parseRange(range) === undefined
        ? [{ path: place, at: 'value', message: `${placeOf(place)}: "${range}" holds a version that cannot be read.` }]
        : [],
    );
    if (!taken.has(advisory.id)) {
      taken.add(advisory.id);
      return complaints;
    }
    const place: Path = [...path, 'id'];
    const message = `${placeOf(place)}: "${advisory.id}" is taken by another advisory; ids are unique.`;
    return [...complaints, { path: place, at: 'value', message } as const];
  });
}

function rangesOf({ affected, requires, unless }: Advisory, path: Path): readonly (readonly [Path, string])[] {
  const inFacts = (['requires', 'unless'] as const).flatMap((key) =>
    Object.entries((key === 'requires' ? requires : unless)?.components ?? {}).flatMap(([component, ranges]) =>
      ranges.map((range, index) => [[...path, key, 'components', component, index], range] as const),
    ),
  );
  return [...affected.map((range, index) => [[...path, 'affected', index], range] as const), ...inFacts];
}
