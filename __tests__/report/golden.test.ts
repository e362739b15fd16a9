/** Every state of a review in every form, as readable files. UPDATE_GOLDEN=1 rewrites them. */
import { describe, test } from '@jest/globals';
import { createColors } from 'picocolors';
import { renderHtml } from '../../src/report/html.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderProblemSummary } from '../../src/report/problem.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { expectGolden } from '../golden-file.ts';
import { comments, context, problems, states } from './review-builder.ts';

const entries = Object.entries(states);

describe('golden files', () => {
  test.each(comments)('comment: %s', (state, comment) => {
    expectGolden(`comment-${state}.md`, comment);
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

  test.each(Object.entries(problems))('problem: %s', (state, problem) => {
    expectGolden(`summary-problem-${state}.md`, renderProblemSummary(problem, context));
  });
});
