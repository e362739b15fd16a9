/**
 * The configuration lines of Go's benchmark text (`goos: linux`), and where one process ends and another begins.
 * Room: formats. Format: https://go.dev/design/14313-benchmark-format
 */

/** Configuration that describes the machine, not the benchmark: results under different ones are still of one benchmark. */
export const machineKeys: readonly string[] = ['goos', 'goarch', 'cpu'];
/** The keys that `go test` writes itself, once in each process. */
const ownKeys: readonly string[] = [...machineKeys, 'pkg'];

/**
 * More keys than these are no configuration but something that is printed: each stands in the name of every benchmark after
 * it, and with one key per benchmark the names alone would fill the memory.
 */
const mostKeys = 100;

/** Configuration as it stands at one place of the text. */
export type Configuration = ReadonlyMap<string, string>;

/** Follows the lines of a text. */
export interface ConfigurationReader {
  /** Takes a line that is no result; true when it was configuration. */
  readonly take: (line: string) => boolean;
  /** To be called for each result. */
  readonly result: () => void;
  readonly current: () => Configuration;
  /** What tells benchmarks of one name apart: the configuration without the machine's. */
  readonly identity: () => string;
  /** The number of the process that the current line is of. */
  readonly process: () => number;
}

const linePattern = /^([a-z][^\sA-Z:]*):(?:[ \t]+(.*?))?[ \t]*$/;

/**
 * A new reader. Between results, programs print what they like: a line such as `warning: low` counts as configuration
 * only in a header, which begins at the text's start, at an empty line, a comment or the end of a test, and not
 * behind a result. The keys that `go test` itself writes count everywhere.
 */
export function configurationReader(): ConfigurationReader {
  let current = new Map<string, string>();
  let identity = '';
  let inHeader = true;
  let sawResult = false;
  let process = 0;
  const endProcess = (): void => {
    if (sawResult) process += 1;
    sawResult = false;
  };
  const take = (line: string): boolean => {
    if (line === '' || line.startsWith('#') || line.startsWith('Unit ')) {
      inHeader = true;
      return false;
    }
    if (/^(PASS|FAIL|ok[ \t])/.test(line)) {
      inHeader = true;
      endProcess();
      return false;
    }
    const [matched, key = '', value = ''] = linePattern.exec(line) ?? [];
    const isOwn = ownKeys.includes(key);
    const isOneTooMany = current.size >= mostKeys && !isOwn && !current.has(key);
    if (matched === undefined || (!inHeader && !isOwn) || isOneTooMany) {
      inHeader = false;
      return false;
    }
    if (isOwn) endProcess();
    inHeader = true;
    current = new Map(current);
    if (value === '') current.delete(key);
    else current.set(key, value);
    identity = JSON.stringify([...current].filter(([name]) => !machineKeys.includes(name)).sort());
    return true;
  };
  const result = (): void => {
    inHeader = false;
    sawResult = true;
  };
  return { take, result, current: () => current, identity: () => identity, process: () => process };
}
