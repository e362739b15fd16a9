/**
 * `plumbline compare`: read both sides, review, print one report, exit by the verdict. Room: command-line.
 */
import { review as reviewOf } from '../review.ts';
import { compareFlags } from '../settings/flags.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { editEvidence } from '../trust/edit-evidence.ts';
import type { Evidence } from '../trust/evidence.ts';
import { defaultTrustPolicy } from '../trust/trust-policy.ts';
import { excusedInWords, isAnyExcused } from '../verdict/excuse.ts';
import type { Policy } from '../verdict/policy.ts';
import { leadingReason } from '../verdict/reasons.ts';
import type { Review } from '../verdict/review.ts';
import { readCompareArguments, type CompareRequest } from './arguments.ts';
import { joinEdits } from './edit-flags.ts';
import { gatherEvidence } from './evidence.ts';
import { readLocalConfig } from './local-config.ts';
import { exitCodeOf } from './exit-code.ts';
import { messageOf, printable } from './messages.ts';
import { type Narrator, silent } from './narrator.ts';
import { optimiseLater } from './optimise-later.ts';
import { renderReport } from './render-report.ts';
import type { Surroundings } from './terminal.ts';
import { filesOf, writeReport } from './write-report.ts';

/**
 * Runs `plumbline compare` with the words that follow it; sets the process's exit code and prints.
 * Throws PlumblineError for wrong usage and for what cannot be read.
 */
export async function compare(words: readonly string[], version: string): Promise<void> {
  const request = readCompareArguments(words);
  if (request === 'help') {
    process.stdout.write((await import('./help.ts')).compareHelp());
    return;
  }
  if (request === 'version') {
    process.stdout.write(`${version}\n`);
    return;
  }
  await optimiseLater(showDigests.includes(request.report));
  if (!request.watch) return once(request, version);
  await watched(request, version);
}

/** The reports that show the files' digests; the others ask for them only where two files are of one size. */
const showDigests: readonly CompareRequest['report'][] = ['json', 'markdown', 'html'];

/** One comparison, from files to report; sets the exit code. */
async function once(request: CompareRequest, version: string): Promise<void> {
  const narrator = await narratorOf(request);
  const settings = await settingsOf(request);
  const [first, ...others] = await gatherEvidence(request, settings, narrator);
  const screen = surroundings();
  // The files' age must not matter here, but a waiver's does.
  const dated = { ...settings.policy, waiversAsOf: screen.now };
  const policy = request.advisories ? dated : withoutAdvisories(dated);
  const edits = joinEdits(request.edits, settings.suiteEdits);
  const judge = (evidence: Evidence): Review => reviewOf(editEvidence(evidence, edits), policy);
  narrator.begin('comparing and checking', first.baseline.benchmarks.length * comparingTime);
  const reviews: [Review, ...Review[]] = [judge(first), ...others.map(judge)];
  if (request.level === 'verbose') {
    const { considered } = await import('./narrate.ts');
    for (const one of reviews) narrator.tell(() => considered(one));
  }
  narrator.begin(`writing the report, ${request.report}`, request.report === 'html' ? drawingTime : 0);
  const text = await renderReport(request, reviews, version, screen);
  narrator.end();
  // Set before anything is printed: whoever reads may hang up early, and the answer stands all the same.
  process.exitCode = Math.max(...reviews.map((review) => exitCodeOf(review.verdict)));
  if (request.output === null) process.stdout.write(text);
  else writeReport('--output', request.output, text, [first, ...others].flatMap(filesOf));
  if (request.output !== null && request.level === 'quiet')
    process.stdout.write(await renderReport(quietly(request), reviews, version, screen));
  if (request.junit !== null || request.badge !== null)
    (await import('./further-files.ts')).writeFurtherFiles(request, reviews[0]);
  if (request.level !== 'quiet') process.stderr.write(asides(request, reviews));
}

/** Milliseconds: a benchmark compared with its checks, and the bootstrap of the page. */
const comparingTime = 0.5;
const drawingTime = 300;

/** The verdict alone, on standard output. */
const quietly = (request: CompareRequest): CompareRequest => ({ ...request, report: 'terminal', output: null });

/** Whoever waits at a terminal is told what for; a pipe is not. */
async function narratorOf({ level }: CompareRequest): Promise<Narrator> {
  if (level === 'quiet' || (level === 'usual' && !process.stderr.isTTY)) return silent;
  const { everyStepOn, progressOn } = await import('./narrate.ts');
  const stage = {
    write: (text: string) => process.stderr.write(text),
    now: () => performance.now(),
    columns: process.stderr.columns || 80,
  };
  return level === 'verbose' ? everyStepOn(stage) : progressOn(stage);
}

/** Compares again and again; an error is said, and the watch goes on. */
async function watched(request: CompareRequest, version: string): Promise<void> {
  const { watch } = await import('./watch.ts');
  const interruption = new AbortController();
  process.once('SIGINT', () => {
    interruption.abort();
  });
  await watch(request, {
    run: async () => {
      try {
        await once(request, version);
      } catch (error) {
        process.stderr.write(messageOf(error).message);
      }
    },
    clear: () => {
      if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[3J\u001b[H');
    },
    say: (sentence) => process.stderr.write(`${sentence}\n`),
    interrupted: interruption.signal,
  });
  process.exitCode = 0;
}

const surroundings = (): Surroundings => ({
  environment: process.env,
  isTerminal: process.stdout.isTTY,
  columns: process.stdout.columns,
  now: new Date().toISOString(),
});

/** The settings from the config file and the flags; flags win. Throws PlumblineError for values that cannot be read. */
export async function settingsOf(request: CompareRequest): Promise<Settings> {
  const file = await readLocalConfig(request.config);
  const values = { ...request.values, candidate: request.candidate, baseline: request.baseline };
  const flagOf = (name: string): string => {
    const flag = compareFlags.find((one) => 'input' in one && one.input === name);
    return flag !== undefined && name in request.values ? `--${flag.name}` : name;
  };
  return readSettings(values, flagOf, file);
}

function withoutAdvisories(policy: Policy): Policy {
  const trust = policy.trust ?? defaultTrustPolicy;
  return { ...policy, trust: { ...trust, advisories: { enabled: false, own: trust.advisories?.own ?? [] } } };
}

/**
 * What standard error says beside the report. The field's own reports have no place for what is wrong with the files,
 * nor for the verdict that the exit code comes from, nor for waivers; and who has the report written to a file sees neither.
 */
function asides(request: CompareRequest, reviews: readonly Review[]): string {
  const isFieldReport = request.report === 'pyperf' || request.report === 'bench-runner';
  const lines = reviews.flatMap(({ findings, verdict }) => [
    ...findings
      .filter((finding) => isFieldReport && finding.severity !== 'info' && /^(?:input|waiver)\./.test(finding.code))
      .map((finding) => `plumbline: ${finding.severity}: ${finding.message}\n  ${finding.remedy}\n`),
    ...((isFieldReport && (verdict.failsCheck || isAnyExcused(verdict.gates))) || request.output !== null
      ? [`plumbline: ${verdict.kind}${excusedInWords(verdict.gates)}: ${leadingReason(verdict)}\n`]
      : []),
  ]);
  if (request.output !== null) lines.push(`plumbline: the report is in ${request.output}\n`);
  return printable([...new Set(lines)].join(''));
}
