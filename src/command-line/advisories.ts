/**
 * `plumbline advisories`: lists and searches the advisories, and holds result files against them. Room: command-line.
 */
import * as registry from '../formats/registry.ts';
import { PlumblineError } from '../model/plumbline-error.ts';
import type { Suite } from '../model/suite.ts';
import { quoted } from '../settings/read-values.ts';
import { findFiles } from '../sources/files.ts';
import { readEach } from '../sources/read-side.ts';
import { advisories } from '../trust/advisories/advisories.ts';
import type { Advisory, AdvisoryFacts } from '../trust/advisories/advisory.ts';
import { factsOf, type Facts } from '../trust/advisories/facts.ts';
import { matchAdvisory } from '../trust/advisories/match-advisory.ts';
import { readLocalConfig, usualConfig } from './local-config.ts';
import { printable } from './messages.ts';
import { parseWords } from './parse-words.ts';
import { seeHelpOf, usageError } from './usage.ts';

/** What the words after `advisories` ask for. */
export type AdvisoriesRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'list'; readonly search: string | null; readonly config: string | null }
  | { readonly kind: 'check'; readonly files: readonly string[]; readonly config: string | null };

const remedy = seeHelpOf('advisories');

/** Reads the words after `advisories`. Throws PlumblineError `usage`. */
export function readAdvisoriesArguments(words: readonly string[]): AdvisoriesRequest {
  const { values, positionals } = parseWords('advisories', words, {
    search: { type: 'string', short: 's' },
    config: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) return { kind: 'help' };
  const [command, ...files] = positionals;
  const config = values.config ?? null;
  if (command === undefined) return { kind: 'list', search: values.search ?? null, config };
  if (command !== 'check')
    throw usageError(`There is no command advisories ${quoted(command)}.`, `There is \`advisories check\`. ${remedy}`);
  if (values.search !== undefined) throw usageError('advisories check takes no --search.', remedy);
  if (files.length === 0)
    throw usageError('advisories check needs a result file.', 'Write `plumbline advisories check results.json`.');
  return { kind: 'check', files, config };
}

/** What `plumbline advisories --help` prints. */
export const advisoriesHelp = `Lists what is known to make baselines slower or faster than they ought to be: regressions of compilers, runtimes,
libraries and systems, with their evidence. \`plumbline compare\` holds both sides against them.

Usage: plumbline advisories [--search TEXT] [--config FILE]
       plumbline advisories check FILE... [--config FILE]

  -s, --search TEXT  Only those that hold every word of TEXT, at full length.
      --config FILE  Config file that adds the project's own; default ${usualConfig} if it is there. off: none.
  -h, --help         Print this.

\`check\` says which of them concern a result file. Exit codes: 0 none does, 1 at least one does, 2 the file does not tell
enough to say, 64 wrong usage.

Examples:
  plumbline advisories --search "clang goto"
  plumbline advisories check baseline.json candidate.json
`;

/** Runs `plumbline advisories` with the words that follow it; prints and sets the exit code. Throws PlumblineError. */
export async function runAdvisories(words: readonly string[]): Promise<void> {
  const request = readAdvisoriesArguments(words);
  switch (request.kind) {
    case 'help':
      process.stdout.write(advisoriesHelp);
      return;
    case 'list':
      process.stdout.write(listOf(request.search, await advisoriesWith(request.config)));
      return;
    case 'check': {
      const known = await advisoriesWith(request.config);
      const suites = (await Promise.all(request.files.map(readFiles))).flat();
      const results = suites.map((suite) => checkSuite(suite, known));
      process.exitCode = Math.max(...results.map(({ exitCode }) => exitCode));
      process.stdout.write(results.map(({ text }) => text).join('\n'));
    }
  }
}

/** Those that come with Plumbline, and the project's own. Throws PlumblineError `setting-invalid` for what is wrong with its file. */
async function advisoriesWith(config: string | null): Promise<readonly Advisory[]> {
  const file = await readLocalConfig(config);
  if (file === null) return advisories;
  if (file.problems.length > 0)
    throw new PlumblineError(
      'setting-invalid',
      file.problems.join('\n'),
      'Mend the config file, or give `--config off`.',
    );
  return [...advisories, ...(file.settings?.trust.advisories?.own ?? [])];
}

async function readFiles(named: string): Promise<readonly Suite[]> {
  const { files, chosen } = await findFiles(named, named);
  return readEach(files, { reader: registry, format: 'auto', subject: named, chosen }).map(({ suite }) => suite);
}

/** All advisories, one or two lines each; or those that hold every word of the search, in full. */
export function listOf(search: string | null, from: readonly Advisory[] = advisories): string {
  if (search === null) return `${from.map(inShort).join('')}\n${countOf(from.length)}\n`;
  const wanted = search.toLowerCase().split(/\s+/);
  const found = from.filter((advisory) => {
    const text = JSON.stringify(advisory).toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  return found.length === 0
    ? `No advisory holds ${printable(quoted(search))}.\n`
    : `${found.map(inFull).join('\n')}\n${countOf(found.length)}\n`;
}

const countOf = (count: number): string => `${count} ${count === 1 ? 'advisory' : 'advisories'}.`;

function inShort({ id, confidence, component, affected, title }: Advisory): string {
  return `${id} (${confidence}): ${component} ${affected.join(' or ')}\n    ${title}.\n`;
}

function inFull(advisory: Advisory): string {
  const { id, title, component, affected, platform = {}, requires, unless, condition, effect } = advisory;
  const rows: [string, string | undefined][] = [
    ['affected', `${component} ${affected.join(' or ')}`],
    ['where', Object.values(platform).map(either).join('; ')],
    ['only with', factsInWords(requires, ' and ')],
    ['only if', condition],
    ['not with', factsInWords(unless, ' or ')],
    ['effect', `${effect.what}: ${effect.much}`],
    ['confidence', `${advisory.confidence}. ${advisory.basis}`],
    ['fixed in', advisory.fixedIn ?? 'not known'],
    ['what to do', advisory.remedy],
    ['in Plumbline', advisory.handled],
    ...advisory.evidence.map((address): [string, string] => ['evidence', address]),
  ];
  const shown = rows.filter(([, text]) => text !== undefined && text !== '');
  return `${id}\n  ${title}.\n${shown.map(([name, text = '']) => `  ${name.padEnd(12)} ${text}\n`).join('')}`;
}

const either = (texts: readonly string[]): string => texts.join(' or ');

function factsInWords(facts: AdvisoryFacts | undefined, joint: string): string {
  const { flags = [], features = {}, components = {} } = facts ?? {};
  return [
    ...flags,
    ...Object.entries(features).map(([name, on]) => `${name} ${on ? 'on' : 'off'}`),
    ...Object.entries(components).map(([name, ranges]) => `${name} ${either(ranges)}`),
  ].join(joint);
}

/** What the advisories (by default Plumbline's own) say of one suite, and the exit code that follows. */
export function checkSuite(
  suite: Suite,
  known: readonly Advisory[] = advisories,
): {
  readonly text: string;
  readonly exitCode: 0 | 1 | 2;
} {
  const facts = factsOf(suite);
  const lines: string[] = [];
  let affected = 0;
  for (const advisory of known) {
    const match = matchAdvisory(advisory, facts);
    if (match.outcome === 'affected') {
      if (advisory.handled === undefined) affected += 1;
      lines.push(
        `affected: ${advisory.id} (${advisory.confidence}), ${match.component}: ${advisory.title}`,
        `    ${advisory.effect.what}: ${advisory.effect.much}`,
        ...match.unsure.map((fact) => `    harmless with ${fact}, which the file does not tell`),
        `    ${advisory.handled ?? advisory.remedy}`,
        `    ${advisory.evidence[0] ?? ''}`,
      );
    } else if (match.outcome === 'possible') {
      const missing = match.missing.join('; ');
      lines.push(
        `possible: ${advisory.id} (${advisory.confidence}), ${match.component}: ${advisory.title}`,
        `    if it has ${missing}, which the file does not tell`,
      );
    }
  }
  const isTold = facts.told.has('compiler') || facts.told.has('runtime');
  if (!isTold) lines.push('not possible: the file names neither its compiler nor its runtime');
  if (lines.length === 0) lines.push('no advisory concerns it');
  const text = [`${suite.label}: ${toldOf(facts)}`, ...lines.map((line) => `  ${line}`), ''].join('\n');
  return { text: printable(text), exitCode: affected > 0 ? 1 : isTold ? 0 : 2 };
}

function toldOf({ components, system, architecture }: Facts): string {
  const versions = [...components].map(([name, { version, text }]) => `${name} ${version?.text ?? `(${text})`}`);
  const machine = [components.has('linux') ? undefined : system, architecture].filter((text) => text !== undefined);
  const told = [...versions.toReversed(), ...machine];
  return told.length === 0 ? 'nothing is told of how it was measured' : told.join(', ');
}
