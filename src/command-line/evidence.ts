/**
 * The files that a command line names become the evidence for a review. Room: command-line.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import type { Suite } from '../model/suite.ts';
import type { Settings } from '../settings/settings.ts';
import { titleOf } from '../formats/titles.ts';
import { count } from '../report/figures.ts';
import type { NamedBytes } from '../sources/decode.ts';
import { findFiles } from '../sources/files.ts';
import { ofOneTool, refuseTwoTools } from '../sources/one-tool.ts';
import { readEach, readSide, type Side } from '../sources/read-side.ts';
import { type Narrator, readingTime, silent } from './narrator.ts';
import { readerFor } from './reader-for.ts';
import type { Evidence, LabelledSuite } from '../trust/evidence.ts';
import type { CompareRequest } from './arguments.ts';

/** The evidence for each candidate; they share baseline, references and history. Throws PlumblineError. */
export async function gatherEvidence(
  request: CompareRequest,
  settings: Settings,
  narrator: Narrator = silent,
): Promise<readonly [Evidence, ...Evidence[]]> {
  refuseStandardInputTwice(request);
  const baseline = await side(request.baseline, 'baseline', { settings, narrator });
  /** A further side, of the baseline's tool. */
  const another = async (named: string, subject: string, label?: string): Promise<Side> => {
    const read = await side(named, subject, { settings, narrator }, label, baseline.suite.format);
    refuseTwoTools({ subject: 'baseline', suite: baseline.suite }, { subject, suite: read.suite });
    return read;
  };
  const candidate = await another(request.candidate, 'candidate');
  const others: Side[] = [];
  for (const named of request.otherCandidates) others.push(await another(named, 'candidate'));
  const references: (LabelledSuite & { readonly side: Side })[] = [];
  for (const { label, text } of request.references) {
    const read = await another(text, `reference ${label}`, label);
    references.push({ label, suite: read.suite, side: read });
  }
  const { sides: history, notes } = ofOneTool(baseline.suite, await historyOf(request.history, { settings, narrator }));
  const evidenceFor = (judged: Side): Evidence => {
    const sides = [baseline, judged, ...references.map((reference) => reference.side), ...history];
    return {
      baseline: baseline.suite,
      candidate: judged.suite,
      references: references.map(({ label, suite }) => ({ label, suite })),
      history: history.map(({ suite }) => suite),
      findings: sides.flatMap(({ findings }) => findings),
      notes: [...sides.flatMap((read) => read.notes), ...notes, ...settings.notes],
    };
  };
  return [evidenceFor(candidate), ...others.map(evidenceFor)];
}

/** How files are read, and who is told. */
interface Reading {
  readonly settings: Settings;
  readonly narrator: Narrator;
}

async function side(
  named: string,
  subject: string,
  { settings, narrator }: Reading,
  label?: string,
  prefer?: string,
): Promise<Side> {
  const { files, chosen, label: together, root } = await findFiles(named, subject);
  const known = label ?? together;
  narrator.begin(`reading the ${subject}, ${count(files.length, 'file')}`, readingTime(files));
  const read = readSide(files, {
    reader: await readerFor(files, settings.format),
    format: settings.format,
    subject,
    chosen,
    root,
    merge: settings.merge,
    ...(known === null ? {} : { label: known }),
    ...(prefer === undefined ? {} : { prefer }),
  });
  narrator.tell(() => toldOf(files, read));
  return read;
}

/** What a side was read from, and what it holds. */
function toldOf(files: readonly NamedBytes[], { suite, notes }: Side): string[] {
  const metrics = [...new Set(suite.benchmarks.flatMap(({ series }) => series.map(({ metric }) => metric.id)))];
  return [
    ...files.map(({ name, bytes }) => `${name}: ${bytes.byteLength} bytes`),
    `${titleOf(suite.format)}: ${count(suite.benchmarks.length, 'benchmark')}, measured: ${metrics.join(', ')}`,
    ...notes,
  ];
}

/** Each file is one earlier result, oldest first when all say when they were measured. */
async function historyOf(named: readonly string[], { settings, narrator }: Reading): Promise<readonly Side[]> {
  const sides: Side[] = [];
  for (const name of named) {
    const { files, chosen, root } = await findFiles(name, 'history');
    const reader = await readerFor(files, settings.format);
    const options = {
      reader,
      format: settings.format,
      merge: settings.merge,
      root,
      subject: 'history',
      chosen,
    } as const;
    narrator.begin(`reading the history, ${name}`, readingTime(files));
    const read = readEach(files, options);
    narrator.tell(() => read.flatMap((one) => toldOf(files, one)));
    sides.push(...read);
  }
  const time = ({ suite }: { suite: Suite }): string => suite.provenance.measuredAt ?? '';
  if (sides.some((one) => time(one) === '')) return sides;
  return sides.toSorted((one, two) => (time(one) < time(two) ? -1 : time(one) > time(two) ? 1 : 0));
}

function refuseStandardInputTwice(request: CompareRequest): void {
  const named = [
    request.baseline,
    request.candidate,
    ...request.otherCandidates,
    ...request.references.map(({ text }) => text),
    ...request.history,
  ];
  if (named.filter((name) => name === '-').length < 2) return;
  throw new PlumblineError(
    'usage',
    'Standard input (-) was given twice, and it can be read once only.',
    'Give a file for all but one.',
  );
}
