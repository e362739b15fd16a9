/** Every state of a review in every form, as readable files. UPDATE_GOLDEN=1 rewrites them. */
import { describe, test } from '@jest/globals';
import { createColors } from 'picocolors';
import { renderComment } from '../../src/report/comment.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderProblemComment, renderProblemSummary, type Problem } from '../../src/report/problem.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { expectGolden } from '../golden-file.ts';
import { context, marker, states } from './review-builder.ts';

const entries = Object.entries(states);

describe('golden files', () => {
  test.each(entries)('comment: %s', (state, review) => {
    expectGolden(`comment-${state}.md`, renderComment(review, { ...context, marker }));
  });

  test.each(entries)('terminal: %s', (state, review) => {
    expectGolden(`terminal-${state}.txt`, renderTerminal(review, { width: 100 }));
  });

  test('terminal, narrow', () => {
    expectGolden('terminal-narrow.txt', renderTerminal(states.faster, { width: 60 }));
  });

  test('terminal, coloured', () => {
    const coloured = renderTerminal(states.slower, { width: 120, palette: createColors(true) });
    // Readable: the escape character as the sign for it.
    expectGolden('terminal-coloured.txt', coloured.replaceAll('\u001b', '␛'));
  });

  test.each(['faster', 'notJudged'] as const)('JSON: %s', (state) => {
    expectGolden(`review-${state}.json`, renderJson(states[state], context));
  });

  test.each(['faster', 'partial'] as const)('HTML: %s', (state) => {
    expectGolden(`report-${state}.html`, renderHtml(states[state], context));
  });

  const problems: Readonly<Record<string, Problem>> = {
    'no-baseline': {
      kind: 'no-baseline',
      candidate: 'results-pr',
      searches: [
        {
          side: 'baseline',
          label: null,
          source: null,
          foundAs: null,
          search: [
            {
              what: 'the artifact results-pr of run 41 at a4a2d2b',
              outcome: 'rejected',
              reason: 'it has expired',
              remedy: 'Raise retention-days in the upload step, or run that workflow again.',
            },
            { what: 'the branch main', outcome: 'absent', reason: 'no usable artifact was found on it', remedy: null },
          ],
          further: 3,
        },
      ],
      notes: ['Settings come from .github/plumbline.yml.'],
      failsCheck: false,
    },
    'not-judged': {
      kind: 'not-judged',
      error: {
        code: 'artifact-expired',
        message: 'The artifact "results-main" of run 41 in owner/name expired on 2025-02-01.',
        remedy: 'Run the workflow on `main` again, or raise retention-days where it is uploaded.',
      },
      notes: ['Looked for a baseline at the merge base.'],
    },
  };
  test.each(Object.entries(problems))('problem: %s', (state, problem) => {
    expectGolden(`comment-problem-${state}.md`, renderProblemComment(problem, { ...context, marker }));
    expectGolden(`summary-problem-${state}.md`, renderProblemSummary(problem, context));
  });
});
