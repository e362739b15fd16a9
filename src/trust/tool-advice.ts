/**
 * How a finding's remedy is done with the tool that measured: nobody is told an option that the own tool does not have. Room: trust.
 *
 * Only options that the tools' own manuals name; where a tool has none that is sure, the advice stays in plain words.
 */
import type { Suite } from '../model/suite.ts';

/** What repeats a benchmark more often, and what the repetitions are. */
interface Repeating {
  readonly what: string;
  readonly option: string | null;
}

const plain: Repeating = { what: 'repetitions', option: null };

const repeating: Readonly<Record<string, Repeating>> = {
  pyperf: { what: 'processes', option: '--processes' },
  jmh: { what: 'forks', option: '-f' },
  benchmarkdotnet: { what: 'launches', option: '--launchCount' },
  hyperfine: { what: 'runs', option: '--runs' },
  go: { what: 'repetitions', option: '-count' },
  'google-benchmark': { what: 'repetitions', option: '--benchmark_repetitions' },
  criterion: { what: 'samples', option: '--sample-size' },
  divan: { what: 'samples', option: '--sample-count' },
  catch2: { what: 'samples', option: '--benchmark-samples' },
  'pytest-benchmark': { what: 'rounds', option: '--benchmark-min-rounds' },
};

const inCode = (option: string | null): string => (option === null ? '' : ` (\`${option}\`)`);

/** ``processes (`--processes`)``, ``repetitions (`-count`)``: what to have more of. */
export function repetitionsOf({ format }: Suite): string {
  const { what, option } = repeating[format] ?? plain;
  return `${what}${inCode(option)}`;
}

/** What makes a machine quieter; pyperf brings a command for it. */
export function quieten({ format }: Suite): string {
  return format === 'pyperf'
    ? 'Quieten the machine (`pyperf system tune`, isolated CPUs)'
    : 'Quieten the machine (nothing else running, a fixed clock, isolated CPUs)';
}

const warmUps: Readonly<Record<string, string>> = { pyperf: '--warmups 2', jmh: '-wi', hyperfine: '--warmup' };
const longerValues: Readonly<Record<string, string>> = {
  pyperf: '--min-time 0.1',
  'pytest-benchmark': '--benchmark-min-time',
};

/** The option for more warm-ups, as an aside, or nothing. */
export const warmUpOption = ({ format }: Suite): string => inCode(warmUps[format] ?? null);

/** The option for more loops in each timed value, as an aside, or nothing. */
export const loopsOption = ({ format }: Suite): string => inCode(longerValues[format] ?? null);

/** The option that fixes the loops, as an aside, or nothing. */
export const fixedLoopsOption = ({ format }: Suite): string => inCode(format === 'pyperf' ? '--loops' : null);

/** The option that keeps every value in the file, as an aside, or nothing. */
export const everyValueOption = ({ format }: Suite): string => inCode(format === 'asv' ? '--record-samples' : null);
