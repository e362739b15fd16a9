/** Fuzzes the reading of artifacts: real zips, damaged and made to lie; whatever they say, nothing climbs out, explodes or throws. */
import fc from 'fast-check';
import { createZip } from '../../examples/demo/loopback/zip.ts';
import * as registry from '../../src/formats/registry.ts';
import type { ArchiveLimits } from '../../src/sources/archive.ts';
import { filesOfArtifact, readArtifactSide } from '../../src/sources/artifact-files.ts';
import type { NamedBytes } from '../../src/sources/decode.ts';
import { makeZip, type HostileEntry } from '../sources/make-zip.ts';
import { hostileText } from './hostile-text.ts';
import { mutate, mutation, type Mutation } from './mutation.ts';
import type { Seed } from './seeds.ts';
import { unlessRejected } from './refusal.ts';
import { checkSuite, demand } from './suite-oracle.ts';
import { target, type FuzzTarget } from './target.ts';

/** Small enough that a zip of some kilobytes can break each of them. */
const limits: ArchiveLimits = { entries: 6, entryBytes: 40_000, totalBytes: 60_000, compressionRatio: 200 };

/** A number written over a field of a zip's structure: `at` picks the field, by its record and place in it. */
interface FieldChange {
  readonly record: 'local' | 'directory' | 'end';
  readonly at: number;
  readonly offset: number;
  readonly width: 2 | 4;
  readonly value: number;
}

interface ArchiveCase {
  /** Numbers of the seeds whose files are in it; names are those of the seeds or hostile ones. */
  readonly seeds: readonly number[];
  readonly entries: readonly HostileEntry[];
  /** Whether yazl packs it, as actions/upload-artifact does, or our own writer, which can lie. */
  readonly honest: boolean;
  readonly fields: readonly FieldChange[];
  readonly mutations: readonly Mutation[];
}

const number = fc.oneof(fc.constantFrom(0, 1, 6, 8, 9, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff), fc.nat(0xffffffff));

const fieldChange: fc.Arbitrary<FieldChange> = fc.record({
  record: fc.constantFrom('local' as const, 'directory' as const, 'end' as const),
  at: fc.nat(5),
  offset: fc.nat(44),
  width: fc.constantFrom(2 as const, 4 as const),
  value: number,
});

const climbing = [
  '../x.json',
  '/etc/x.json',
  'a\\..\\x.json',
  'C:\\x.json',
  'a/../../x.json',
  './x.json',
  'a//x.json',
  'a/',
  '.',
];

const entry: fc.Arbitrary<HostileEntry> = fc.record(
  {
    name: fc.oneof(hostileText, fc.constantFrom(...climbing)),
    content: fc.oneof(
      fc.string(),
      fc.nat(60_000).map((size) => ' '.repeat(size)),
      fc.uint8Array({ maxLength: 50 }),
    ),
    method: fc.constantFrom(0, 8, 8, 12, 99),
    crc: number,
    uncompressedSize: number,
    mode: fc.constantFrom(0o100644, 0o120777, 0o040755, 0o060644, 0o020644, 0o010644, 0o140644, 0),
    flags: fc.constantFrom(0, 1, 8, 0x40, 0x2000),
  },
  { requiredKeys: ['name'] },
);

/** Damaged and lying zips. */
export function archivesTarget(seeds: readonly Seed[]): FuzzTarget {
  return target<ArchiveCase>({
    name: 'archives',
    share: 2,
    cases: fc.record({
      seeds: fc.array(fc.nat(seeds.length - 1), { maxLength: 3 }),
      entries: fc.array(entry, { maxLength: 3 }),
      honest: fc.boolean(),
      fields: fc.array(fieldChange, { maxLength: 3 }),
      mutations: fc.array(mutation, { maxLength: 3 }),
    }),
    show: (one) => JSON.stringify(one),
    check: async (one) => {
      const bytes = await zipOf(one, seeds);
      const files = await unlessRejected(
        () => filesOfArtifact(bytes, 'results', limits),
        'archive-rejected',
        'artifact-unusable',
      );
      if (files === null) return;
      checkFiles(files, bytes);
      const options = { reader: registry, format: 'auto', subject: 'baseline', chosen: false };
      const side = await unlessRejected(
        () => readArtifactSide(files, options, 'artifact results'),
        'artifact-unusable',
      );
      if (side !== null) checkSuite(side.suite);
    },
  });
}

async function zipOf(one: ArchiveCase, seeds: readonly Seed[]): Promise<Buffer> {
  const files = one.seeds.flatMap((index) => seeds[index]?.files ?? []);
  const named = files.map(({ name, bytes }, index) => ({ name: `${index}/${name}`, content: bytes }));
  const zip = one.honest ? await createZip(named) : makeZip([...named, ...one.entries]);
  for (const change of one.fields) overwrite(zip, change);
  return mutate(zip, one.mutations, [zip]);
}

const signatures = { local: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 };

function overwrite(zip: Buffer, { record, at, offset, width, value }: FieldChange): void {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(signatures[record]);
  const places: number[] = [];
  for (let place = zip.indexOf(signature); place >= 0; place = zip.indexOf(signature, place + 1)) places.push(place);
  const place = places[at % Math.max(1, places.length)];
  if (place === undefined || place + offset + width > zip.length) return;
  if (width === 2) zip.writeUInt16LE(value & 0xffff, place + offset);
  else zip.writeUInt32LE(value, place + offset);
}

/** What every archive that was read promises: plain names below the archive's root, each once, and no more than allowed. */
function checkFiles(files: readonly NamedBytes[], archive: Buffer): void {
  if (files.length === 1 && files[0]?.bytes === archive) return; // No zip at all: a file that was uploaded by itself.
  demand(files.length <= limits.entries, `${files.length} entries`);
  demand(new Set(files.map(({ name }) => name)).size === files.length, 'a name twice');
  for (const { name, bytes } of files) {
    const climbs = name === '' || /^\/|^[a-z]:|\\|\0|(?:^|\/)\.\.(?:\/|$)/i.test(name);
    demand(!climbs, `an entry is called ${JSON.stringify(name)}`);
    demand(bytes.length <= limits.entryBytes, `${name} has ${bytes.length} bytes`);
  }
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  demand(total <= limits.totalBytes, `${total} bytes in all`);
}
