/**
 * Section: the small print. Which artifact, run, commit, age and digest each side came from, what could not be found
 * and was skipped, and which version wrote this. Room: report.
 */
import type { Provenance } from '../../model/provenance.ts';
import type { Suite } from '../../model/suite.ts';
import type { Review } from '../../verdict/review.ts';
import { type Inline, name, priorities, prose, type Row, type Small, strong, type Text } from '../document.ts';
import { ageText, count } from '../figures.ts';
import type { ReportContext } from '../report-context.ts';

/** How many files of a suite are named, and how much of a digest. */
const filesShown = 3;
const digestShown = 12;

/** The footer. Notes weigh less than origins, references less than the two sides. */
export function footerSection(review: Review, context: ReportContext): Small {
  const { baseline, candidate, references, history, notes } = review.evidence;
  const rows: Row[] = [
    row(1e6, suiteLine('Baseline', baseline, context)),
    row(1e6, suiteLine('Candidate', candidate, context)),
    ...references.map(({ suite, label }, index) => row(1e5 - index, suiteLine('Reference', suite, context, label))),
    ...(history.length === 0
      ? []
      : [row(9e4, [`History: ${count(history.length, 'earlier result')} of the baseline branch.`])]),
    ...notes.map((note, index) => row(-index, [prose(note)])),
    row(1e6, versionLine(context)),
  ];
  return { kind: 'small', rows, priority: priorities.footer, noun: 'note' };
}

const row = (weight: number, text: Text): Row => ({ weight, cells: [text] });

/** `Plumbline 0.1.0`, with the run that wrote it. */
export function versionLine(context: ReportContext): Text {
  const run: Inline[] = context.runUrl === null ? [] : [', ', { kind: 'link', text: 'this run', url: context.runUrl }];
  return [`Plumbline ${context.version}`, ...run, '.'];
}

function suiteLine(role: string, suite: Suite, context: ReportContext, label = suite.label): Text {
  const { provenance } = suite;
  const pieces: Text[] = [
    ...artifactPieces(provenance, context),
    ...storedPieces(provenance),
    ...commitPieces(provenance),
    ...agePieces(provenance, context),
    ...filePieces(provenance),
  ];
  const joined = pieces.flatMap((piece, index) => (index === 0 ? piece : [', ', ...piece]));
  return [strong(role), ' ', name(label, 40), joined.length === 0 ? ': origin unknown' : ': ', ...joined, '.'];
}

function artifactPieces({ artifact }: Provenance, context: ReportContext): Text[] {
  if (artifact === undefined) return [];
  const run = artifact.runId;
  const url = run === undefined ? null : runUrl(context.serverUrl, artifact.repository, run);
  const runPiece: Text[] =
    run === undefined ? [] : [url === null ? [`run ${run}`] : [{ kind: 'link', text: `run ${run}`, url }]];
  return [
    ['artifact ', name(artifact.name)],
    ...runPiece,
    ...(artifact.foundAs === undefined ? [] : [['found as ', prose(artifact.foundAs)]]),
  ];
}

function storedPieces({ stored }: Provenance): Text[] {
  if (stored === undefined) return [];
  return [
    [name(stored.place, 60), ...(stored.repository === undefined ? [] : [' of ', name(stored.repository)])],
    ...(stored.foundAs === stored.place ? [] : [['found as ', prose(stored.foundAs)]]),
    ...(stored.digest === undefined ? [] : [['digest ', name(stored.digest.slice(0, digestShown + 7))]]),
  ];
}

/** The address of a workflow run, or null when a part of it is not what it should be. */
function runUrl(serverUrl: string | null, repository: string, run: number): string | null {
  const valid = /^[\w-][\w.-]*\/[\w-][\w.-]*$/u.test(repository) && Number.isSafeInteger(run) && run > 0;
  return serverUrl === null || !valid ? null : `${serverUrl}/${repository}/actions/runs/${run}`;
}

function commitPieces({ commit, artifact, branch }: Provenance): Text[] {
  const sha = commit ?? artifact?.headSha;
  const of = branch ?? artifact?.headBranch;
  return [
    ...(sha === undefined ? [] : [['commit ', name(sha.slice(0, 10))]]),
    // Some tools write the commit where the branch would stand.
    ...(of === undefined || (sha !== undefined && of.startsWith(sha.slice(0, 7))) ? [] : [['branch ', name(of, 40)]]),
  ];
}

function agePieces({ measuredAt, artifact, stored }: Provenance, { now }: ReportContext): Text[] {
  const when = measuredAt ?? artifact?.createdAt ?? stored?.createdAt;
  if (when === undefined) return [];
  const age = now === null ? null : ageText(when, now);
  const verb = measuredAt === undefined ? 'uploaded' : 'measured';
  return [[`${verb} `, name(toTheMinute(when), 32), ...(age === null ? [] : [` (${age} ago)`])]];
}

/** `2025-03-01 18:42Z` of an ISO 8601 instant; anything else as it is. */
const toTheMinute = (when: string): string =>
  when.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/u, '$1 $2$3');

function filePieces({ files, artifact }: Provenance): Text[] {
  const shown = files
    .slice(0, filesShown)
    .map((file): Text => [
      name(file.name, 60),
      ...(file.sha256 === undefined ? [] : [' sha256 ', name(file.sha256.slice(0, digestShown))]),
    ]);
  const rest = files.length - shown.length;
  const digest = artifact?.digest;
  return [
    ...shown,
    ...(rest > 0 ? [[count(rest, 'more file')]] : []),
    ...(digest === undefined ? [] : [['artifact digest ', name(digest.replace('sha256:', '').slice(0, digestShown))]]),
  ];
}
