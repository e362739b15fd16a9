/**
 * Names of Go benchmarks: the package they are of, and the parameters in them. Room: formats.
 */
import type { Metadata } from '../../model/metadata.ts';
import { noMetadata } from '../make-suite.ts';
import type { GoRecord } from './visits.ts';
import { machineKeys, type Configuration } from './configuration.ts';

/** A benchmark's unique name and parameters, and what its package says of it. */
export interface GoIdentity {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** The package's path, where there are several packages. */
  readonly tags: readonly string[];
  readonly metadata: Metadata;
}

/** What the benchmarks of one package have in common. */
interface GoPackage extends Pick<GoIdentity, 'tags' | 'metadata'> {
  /** Its import path, where the text tells it. */
  readonly path: string | undefined;
  /** What stands before the names of its benchmarks: its last word and a point, or nothing. */
  readonly prefix: string;
}

const nowhere: GoPackage = { path: undefined, prefix: '', tags: [], metadata: noMetadata };

/**
 * Names records. A name is the package's last word and the benchmark as benchstat prints it, e.g.
 * `json.Encode/format=gob-8`; always with the package, because a second package may come any day, and two of them may
 * hold benchmarks of one name. Where the short word is ambiguous too, the whole path stands instead. Configuration
 * that differs within the file follows, e.g. `Encode-8 note:after`.
 */
export function goIdentities(
  records: readonly GoRecord[],
  configurations: readonly Configuration[],
): (record: GoRecord) => GoIdentity {
  const varying = varyingKeys(configurations);
  const packages = packagesOf(configurations);
  const packageOf = ({ configuration }: GoRecord): GoPackage => packages.get(configuration.get('pkg')) ?? nowhere;
  const shortName = (record: GoRecord): string => `${packageOf(record).prefix}${nameOf(record, varying)}`;
  const ambiguous = packages.size > 1 ? ambiguousNames(records, shortName, packageOf) : new Set<string>();
  return (record) => {
    const home = packageOf(record);
    const short = shortName(record);
    // Asked only where there are some: looking a name up joins its parts, for each of a hundred thousand.
    const isLong = home.path !== undefined && ambiguous.size > 0 && ambiguous.has(short);
    return {
      name: isLong ? `${home.path}.${nameOf(record, varying)}` : short,
      parameters: parametersOf(record, varying),
      tags: home.tags,
      metadata: home.metadata,
    };
  };
}

function packagesOf(configurations: readonly Configuration[]): ReadonlyMap<string | undefined, GoPackage> {
  const paths = new Set(configurations.map((configuration) => configuration.get('pkg')));
  const packageAt = (path: string | undefined): GoPackage =>
    path === undefined
      ? nowhere
      : { path, prefix: `${lastWord(path)}.`, tags: paths.size > 1 ? [path] : [], metadata: { pkg: path } };
  return new Map([...paths].map((path) => [path, packageAt(path)]));
}

/** Names that benchmarks of several packages have. */
function ambiguousNames(
  records: readonly GoRecord[],
  nameOfRecord: (record: GoRecord) => string,
  packageOf: (record: GoRecord) => GoPackage,
): ReadonlySet<string> {
  const homes = new Map<string, GoPackage>();
  const ambiguous = new Set<string>();
  for (const record of records) {
    const name = nameOfRecord(record);
    const home = homes.get(name);
    if (home === undefined) homes.set(name, packageOf(record));
    else if (home !== packageOf(record)) ambiguous.add(name);
  }
  return ambiguous;
}

/** Configuration that is not the same for all results, without the package's and the machine's. */
function varyingKeys(configurations: readonly Configuration[]): readonly string[] {
  const keys = new Set(configurations.flatMap((configuration) => [...configuration.keys()]));
  return [...keys].filter(
    (key) =>
      key !== 'pkg' &&
      !machineKeys.includes(key) &&
      new Set(configurations.map((configuration) => configuration.get(key))).size > 1,
  );
}

/** The configuration of a record under the keys that vary, as pairs. */
const further = ({ configuration }: GoRecord, varying: readonly string[]): [string, string][] =>
  varying.flatMap((key): [string, string][] => {
    const value = configuration.get(key);
    return value === undefined ? [] : [[key, value]];
  });

/** The name without the package. */
function nameOf(record: GoRecord, varying: readonly string[]): string {
  if (varying.length === 0) return record.name;
  return [record.name, ...further(record, varying).map(([key, value]) => `${key}:${value}`)].join(' ');
}

/** The last element of an import path that is no major version: `fiber` of `github.com/gofiber/fiber/v3`. */
function lastWord(path: string): string {
  const elements = path.split('/').filter((element) => element !== '');
  return elements.findLast((element, index) => index === 0 || !/^v\d+$/.test(element)) ?? path;
}

/** `size=1kB` within a sub-benchmark's name, the number of processors behind the last hyphen, and what varies. */
function parametersOf(record: GoRecord, varying: readonly string[]): Readonly<Record<string, string>> {
  const { name } = record;
  const hyphen = name.lastIndexOf('-');
  const processors = hyphen < 0 ? '' : name.slice(hyphen + 1);
  const counts = /^[1-9]\d*$/.test(processors);
  const end = counts ? hyphen : name.length;
  const parameters: Record<string, string> = {};
  for (let slash = name.indexOf('/'); slash >= 0 && slash < end;) {
    const next = name.indexOf('/', slash + 1);
    const partEnd = next < 0 || next > end ? end : next;
    const at = name.indexOf('=', slash + 1);
    if (at > slash + 1 && at < partEnd) setOwn(parameters, name.slice(slash + 1, at), name.slice(at + 1, partEnd));
    slash = next;
  }
  if (counts) parameters.gomaxprocs = processors;
  for (const [key, value] of further(record, varying)) setOwn(parameters, key, value);
  return parameters;
}

/** Sets a key of any name; `__proto__` cannot be assigned. */
function setOwn(record: Record<string, string>, key: string, value: string): void {
  if (key === '__proto__') Object.defineProperty(record, key, { value, enumerable: true });
  else record[key] = value;
}
