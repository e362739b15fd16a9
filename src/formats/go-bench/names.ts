/**
 * Names of Go benchmarks: the package they are of, and the parameters in them. Room: formats.
 */
import type { GoRecord } from './scan.ts';
import { machineKeys, type Configuration } from './configuration.ts';

/** A benchmark's unique name, its parameters and its package. */
export interface GoIdentity {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly packagePath: string | undefined;
}

/**
 * Names for all records, in their order. A name is the package's last word and the benchmark as benchstat prints it, e.g.
 * `json.Encode/format=gob-8`; always with the package, because a second package may come any day, and two of them may
 * hold benchmarks of one name. Where the short word is ambiguous too, the whole path stands instead. Configuration
 * that differs within the file follows, e.g. `Encode-8 note:after`.
 */
export function goIdentities(
  records: readonly GoRecord[],
  configurations: readonly Configuration[],
): readonly GoIdentity[] {
  const varying = varyingKeys(configurations);
  const identities = records.map((record) => identityOf(record, varying));
  const paths = new Map<string, string | undefined>();
  const ambiguous = new Set<string>();
  for (const { name, packagePath } of identities) {
    if (!paths.has(name)) paths.set(name, packagePath);
    else if (paths.get(name) !== packagePath) ambiguous.add(name);
  }
  if (ambiguous.size === 0) return identities;
  return identities.map(({ name, rest, parameters, packagePath }) => ({
    name: ambiguous.has(name) && packagePath !== undefined ? `${packagePath}.${rest}` : name,
    parameters,
    packagePath,
  }));
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

interface NamedIdentity extends GoIdentity {
  /** The name without the package. */
  readonly rest: string;
}

function identityOf({ name, configuration }: GoRecord, varying: readonly string[]): NamedIdentity {
  const packagePath = configuration.get('pkg');
  const parameters = parametersOf(name);
  const further = varying.flatMap((key): [string, string][] => {
    const value = configuration.get(key);
    return value === undefined ? [] : [[key, value]];
  });
  const rest = further.length === 0 ? name : [name, ...further.map(([key, value]) => `${key}:${value}`)].join(' ');
  return {
    name: packagePath === undefined ? rest : `${lastWord(packagePath)}.${rest}`,
    rest,
    parameters: further.length === 0 ? parameters : { ...parameters, ...Object.fromEntries(further) },
    packagePath,
  };
}

/** The last element of an import path that is no major version: `fiber` of `github.com/gofiber/fiber/v3`. */
function lastWord(path: string): string {
  const elements = path.split('/').filter((element) => element !== '');
  return elements.findLast((element, index) => index === 0 || !/^v\d+$/.test(element)) ?? path;
}

/** `size=1kB` within a sub-benchmark's name, and the number of processors behind the last hyphen. */
function parametersOf(name: string): Readonly<Record<string, string>> {
  const hyphen = name.lastIndexOf('-');
  const processors = hyphen < 0 ? '' : name.slice(hyphen + 1);
  const counts = /^[1-9]\d*$/.test(processors);
  const parts = (counts ? name.slice(0, hyphen) : name).split('/');
  const parameters: Record<string, string> = {};
  for (let index = 1; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    const at = part.indexOf('=');
    if (at > 0) setOwn(parameters, part.slice(0, at), part.slice(at + 1));
  }
  if (counts) parameters.gomaxprocs = processors;
  return parameters;
}

/** Sets a key of any name; `__proto__` cannot be assigned. */
function setOwn(record: Record<string, string>, key: string, value: string): void {
  if (key === '__proto__') Object.defineProperty(record, key, { value, enumerable: true });
  else record[key] = value;
}
