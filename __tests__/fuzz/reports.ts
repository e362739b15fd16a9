/** Fuzzes the escape: hostile texts in every place of a review, in whole reports of every kind. */
import fc from 'fast-check';
import { safeLine } from '../../src/github/log.ts';
import { renderComment } from '../../src/report/comment.ts';
import {
  lineBreak,
  name,
  paragraph,
  prose,
  strong,
  type ReportDocument,
  type Text,
} from '../../src/report/document.ts';
import { exportBencher } from '../../src/report/export/bencher.ts';
import { exportGithubActionBenchmark } from '../../src/report/export/github-action-benchmark.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderJson } from '../../src/report/json.ts';
import { markdownOf } from '../../src/report/markdown.ts';
import { parseMarker } from '../../src/report/marker.ts';
import { pageScript } from '../../src/report/page-script.ts';
import { renderProblemComment } from '../../src/report/problem.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import type { Review } from '../../src/verdict/review.ts';
import { elements } from '../report/markdown-pipeline.ts';
import { context } from '../report/review-builder.ts';
import { hostileError, hostileReview, hostileSearch } from './hostile-suite.ts';
import { hostileText } from './hostile-text.ts';
import { htmlTree, inventory, rawTree, strangersIn, strangersInTree } from './markup-oracle.ts';
import { demand } from './suite-oracle.ts';
import { target, type FuzzTarget } from './target.ts';

/** GitHub's limit for a comment's body, in characters. */
const MOST_CHARACTERS = 65_536;

const texts = fc.array(hostileText, { minLength: 1, maxLength: 5 });

/** Comments and summaries, which GitHub turns into pages. One report a case: to parse it takes longer than all else. */
export function commentsTarget(): FuzzTarget {
  return target({
    name: 'comments',
    share: 5,
    cases: fc.record({
      report: fc.constantFrom('comment', 'comment', 'summary', 'not-judged', 'no-baseline'),
      texts,
      key: hostileText,
      sha: hostileText,
    }),
    show: (one) => JSON.stringify(one),
    check: ({ report, texts: list, key, sha }) => {
      const at = (place: number): string => list[place % list.length] ?? '';
      const marked = { ...context, marker: { key, sha, run: 43, attempt: 1 }, caveat: at(2) };
      if (report === 'not-judged')
        checkComment(renderProblemComment({ kind: report, error: hostileError(at), notes: list }, marked));
      else if (report === 'no-baseline')
        checkComment(
          renderProblemComment(
            { kind: report, candidate: at(0), searches: [hostileSearch(at)], notes: list, failsCheck: true },
            marked,
          ),
        );
      else if (report === 'comment') checkComment(renderComment(hostileReview(list), marked));
      else demandNothing(strangersIn(renderSummary(hostileReview(list), context), 0, false), 'summary');
    },
  });
}

/** The escape by itself, in every kind of place that a report has. */
export function escapeTarget(): FuzzTarget {
  return target({
    name: 'escape',
    share: 3,
    cases: fc.tuple(hostileText, hostileText),
    show: (one) => JSON.stringify(one),
    check: (words) => {
      const tree = rawTree(markdownOf(everyBlock(words)));
      demandNothing(strangersInTree(tree, 0), 'markdown');
      const tags = elements(tree).map(({ tagName }) => tagName);
      const counts = ['h3', 'td', 'li', 'details', 'summary', 'blockquote', 'sub'].map(
        (tag) => tags.filter((one) => one === tag).length,
      );
      demand(counts.join() === '1,3,1,1,1,1,1', `there are ${counts.join()} of heading, cells, items, …`);
    },
  });
}

/** A document with each block and each kind of piece once, all with these words. */
function everyBlock([first, second]: readonly [string, string]): ReportDocument {
  const text: Text = ['Ours: ', name(first), prose(second), ' and ', strong(name(second)), prose(first)];
  const list = { priority: 1, noun: 'row' };
  const columns = ['a', 'b', 'c'].map((title) => ({ title, align: title === 'c' ? 'right' : 'left' }) as const);
  const cells = [[prose(first)], [name(second)], text];
  return {
    title: text,
    blocks: [
      { kind: 'paragraph', text: [prose(first), lineBreak, name(second)] },
      { kind: 'table', caption: 'x', columns, rows: [{ cells, weight: 1 }], ...list },
      { kind: 'list', rows: [{ cells: [[prose(second), name(first)]], weight: 1 }], ...list },
      { kind: 'alert', level: 'caution', paragraphs: [[prose(first)], text] },
      { kind: 'details', id: 'x', title: ['Of ', name(first)], blocks: [paragraph(prose(first))] },
      { kind: 'small', rows: [{ cells: [text], weight: 1 }], ...list },
    ],
  };
}

function checkComment(body: string): void {
  demand(parseMarker(body) !== null, 'the comment does not begin with its marker');
  demand(Array.from(body).length <= MOST_CHARACTERS, 'the comment is longer than GitHub takes');
  demandNothing(strangersIn(body, 1), 'comment');
}

function demandNothing(strangers: readonly string[], where: string): void {
  demand(strangers.length === 0, `${where}: ${strangers.slice(0, 5).join('; ')}`);
}

/** The page, the terminal's text, the machine-readable reports and the log. */
export function outputsTarget(): FuzzTarget {
  // Made when it is first needed: every target is set up for each one that runs.
  let known: ReadonlySet<string> | null = null;
  return target({
    name: 'outputs',
    share: 2,
    cases: texts,
    show: (one) => JSON.stringify(one),
    check: (one) => {
      const review = hostileReview(one);
      const ours = (known ??= new Set([...pageInventory(['name']), ...pageInventory(['one', 'two', 'three'])]));
      const strange = [...inventory(pageTree(review))].filter((tag) => !ours.has(tag));
      demand(strange.length === 0, `page: ${strange.join(', ')}`);
      const terminal = renderTerminal(review, { width: 80 });
      demand(!/(?!\n)\p{Cc}|\p{Cf}/u.test(terminal), 'terminal: an invisible character');
      for (const text of [renderJson(review, context), ...exports(review)]) JSON.parse(text);
      one.forEach(checkLine);
    },
  });
}

/** The page without its script, which has to be ours and the only one. */
function pageTree(review: Review): ReturnType<typeof htmlTree> {
  const page = renderHtml(review, context);
  const html = page.replace(`<script>${pageScript}</script>`, '');
  demand(html !== page && !/<script/i.test(html), 'page: another script than ours');
  return htmlTree(html);
}

const pageInventory = (names: readonly string[]): ReadonlySet<string> => inventory(pageTree(hostileReview(names)));

const exports = ({ evidence: { candidate } }: Review): readonly string[] => [
  exportBencher(candidate).text,
  exportGithubActionBenchmark(candidate).text,
];

/** The runner takes a line for a command that begins with `::` after white space, or that holds `##[` anywhere. */
function checkLine(text: string): void {
  const line = safeLine(text);
  const isCommand = line.trimStart().startsWith('::') || line.includes('##[') || /[\n\r]/.test(line);
  demand(!isCommand, `log: a workflow command ${JSON.stringify(line)}`);
}
