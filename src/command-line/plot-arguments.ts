/**
 * The words after `plumbline plot` become a request. Room: command-line. What names the files and edits the suites is read
 * as for `plumbline compare`, so that both draw and judge the same.
 */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isPlumblineError, type PlumblineError } from '../model/plumbline-error.ts';
import { compareFlags, type Flag } from '../settings/flags.ts';
import { nearestName } from '../settings/nearest-name.ts';
import { readChoice } from '../settings/read-values.ts';
import { type CompareRequest, readCompareArguments } from './arguments.ts';
import { type PlotKind, plotKinds } from './plot-help.ts';
import { seeHelpOf, usageError } from './usage.ts';
import { fileOrStandardOutput } from './write-report.ts';

/** What `plumbline plot` was asked to do. */
export interface PlotRequest {
  readonly kind: PlotKind;
  /** Names or patterns of the benchmarks to draw; all of them when empty. */
  readonly benchmarks: readonly string[];
  /** Where to write the drawing; null prints it. */
  readonly out: string | null;
  /** The comparison that is drawn. */
  readonly comparison: CompareRequest;
}

const seePlotHelp = seeHelpOf('plot');
const ownFlags = ['kind', 'benchmark', 'out'] as const;

/** Flags of `compare` that mean something for a drawing: nothing is judged here, and there is one form of report. */
const sharedFlags: readonly Flag[] = compareFlags.filter(
  ({ name, group }) => group === 'evidence' || ['config', 'output', 'help'].includes(name),
);

/** Reads the words after `plot`. Throws PlumblineError `usage`. */
export function readPlotArguments(words: readonly string[]): 'help' | PlotRequest {
  const { own, others } = parted(words);
  const comparison = forPlot(() => readCompareArguments(others));
  if (comparison === 'help' || comparison === 'version') return 'help';
  const out = own.out.at(-1) ?? null;
  if (own.kind.length > 1 || own.out.length > 1 || (out !== null && comparison.output !== null))
    throw usageError('--kind or --out was given twice.', 'Give it once.');
  const kind = readChoice(own.kind[0] ?? 'forest', plotKinds);
  if (!kind.ok) throw usageError(`--kind: ${kind.complaint}`, seePlotHelp);
  if (kind.value === 'history' && comparison.history.length === 0)
    throw usageError('--kind history needs earlier results.', 'Name them: --history earlier/*.json.');
  return {
    kind: kind.value,
    benchmarks: own.benchmark,
    out: fileOrStandardOutput(out ?? comparison.output),
    comparison,
  };
}

type Own = Record<(typeof ownFlags)[number], string[]>;

/** The values of plot's own flags, and the other words in their order. */
function parted(words: readonly string[]): { own: Own; others: readonly string[] } {
  const withValue = sharedFlags.filter(({ value }) => value !== undefined).map(({ name }) => name);
  const options: NonNullable<ParseArgsConfig['options']> = {
    ...Object.fromEntries([...ownFlags, ...withValue].map((name) => [name, { type: 'string' as const }])),
    help: { type: 'boolean', short: 'h' },
    output: { type: 'string', short: 'o' },
  };
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const own: Own = { kind: [], benchmark: [], out: [] };
  const taken = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = ownFlags.find((one) => one === token.name);
    if (name === undefined) {
      if (!Object.hasOwn(options, token.name)) throw unknownOption(token.rawName);
      continue;
    }
    const value = token.value ?? '';
    if (value === '' || (token.inlineValue !== true && value.startsWith('-') && value !== '-'))
      throw usageError(`${token.rawName} needs a value.`, seePlotHelp);
    own[name].push(value);
    taken.add(token.index);
    if (token.inlineValue !== true) taken.add(token.index + 1);
  }
  return { own, others: words.filter((_, index) => !taken.has(index)) };
}

function unknownOption(rawName: string): PlumblineError {
  const bare = rawName.replace(/^-+/, '');
  const isOfCompare = compareFlags.some(({ name }) => name === bare);
  if (isOfCompare) return usageError(`plot has no option ${rawName}: it draws, and judges nothing.`, seePlotHelp);
  const nearest = nearestName(bare, [...ownFlags, ...sharedFlags.map(({ name }) => name)]);
  return usageError(
    `There is no option ${rawName}.`,
    nearest === undefined ? seePlotHelp : `Did you mean --${nearest}? ${seePlotHelp}`,
  );
}

/** What `compare` complains about is complained about in the name of `plot`. */
function forPlot<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!isPlumblineError(error)) throw error;
    throw usageError(error.message, error.remedy.replaceAll('plumbline compare', 'plumbline plot'));
  }
}
