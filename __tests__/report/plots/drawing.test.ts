/** Drawings as files of their own: documents that any XML reader accepts, whatever names they hold, and that load nothing. */
import { describe, expect, test } from '@jest/globals';
import { parser } from 'sax';
import { factsOf } from '../../../src/report/facts.ts';
import { type Drawing, drawingAlone, drawingInPage, stacked } from '../../../src/report/plots/drawing.ts';
import { wholeForest } from '../../../src/report/plots/forest-plot.ts';
import { reviewForest } from '../../../src/report/plots/review-forest.ts';
import { benchmarkHistory, reviewHistory } from '../../../src/report/plots/review-history.ts';
import { reviewStrips } from '../../../src/report/plots/review-strips.ts';
import { earlier, earlierSuites } from '../earlier-suites.ts';
import { buildReview, hostileReview, states } from '../review-builder.ts';

/** Names of the elements and all attributes of a document; throws where it is not well-formed. */
function elementsOf(svg: string): { names: string[]; attributes: [string, string][] } {
  const reader = parser(true);
  const [names, attributes]: [string[], [string, string][]] = [[], []];
  reader.onerror = (error): never => {
    throw error;
  };
  reader.onopentag = (tag): void => {
    names.push(tag.name);
    attributes.push(...Object.entries(tag.attributes).map(([name, value]): [string, string] => [name, String(value)]));
  };
  reader.write(svg).close();
  return { names, attributes };
}

const withHistory = buildReview({}, { factor: 0.95 }, { evidence: { history: earlierSuites } });

function drawingsOf(review: typeof withHistory): Drawing[] {
  const facts = factsOf(review);
  const forest = reviewForest(review, facts);
  const strips = reviewStrips(review, facts).map(({ drawing }) => drawing);
  const history = reviewHistory(review);
  return [
    ...(forest === null ? [] : [wholeForest(forest)]),
    ...strips.slice(0, 1),
    stacked('all', strips, 2),
    ...(history === null ? [] : [history]),
  ];
}

describe('a drawing alone', () => {
  test.each([
    ['a story', states.faster, 3],
    ['a history', withHistory, 4],
    ['hostile names', hostileReview(), 3],
  ])('%s: well-formed, titled, described, nothing that runs or loads', (_, review, count) => {
    const drawings = drawingsOf(review);
    expect(drawings).toHaveLength(count);
    for (const drawing of drawings) {
      const { names, attributes } = elementsOf(drawingAlone(drawing));
      expect(names.slice(0, 4)).toEqual(['svg', 'title', 'desc', 'style']);
      const known = ['svg', 'g', 'title', 'desc', 'style', 'rect', 'text', 'path', 'line', 'circle'];
      expect(names.filter((name) => !known.includes(name))).toEqual([]);
      expect(attributes.filter(([name]) => /^on|href|src|style/u.test(name))).toEqual([]);
      expect(drawingAlone(drawing)).not.toMatch(/url\(|@import/u);
      expect(drawingAlone(drawing)).toContain('@media (prefers-color-scheme: dark)');
    }
  });

  test('on the page and alone it is the same drawing', () => {
    for (const drawing of drawingsOf(states.faster)) {
      expect(drawingAlone(drawing)).toContain(drawing.content);
      expect(drawingInPage(drawing)).toContain(drawing.content);
    }
  });

  test('references stand in the strips beside the two sides', () => {
    const [first] = reviewStrips(states.faster, factsOf(states.faster));
    expect(first?.drawing.spoken).toMatch(
      /^json_dumps: clang-19, 20 from .*; clang-19-tail-call, 20 from .*; clang-18, 20 from /u,
    );
    expect(first?.drawing.content.match(/<g class="(baseline|candidate|reference)">/gu)).toHaveLength(3);
  });
});

describe('the history', () => {
  test('marks the change point that the trust check finds, and says when it was and how large', () => {
    const drawing = reviewHistory(withHistory);
    expect(drawing?.content.match(/class="mark"/gu)).toHaveLength(1);
    expect(drawing?.spoken).toMatch(
      /1 step: 5\.\d % faster as a whole between 2025-02-23 and 2025-02-24 \(commits e6f7\.\.e5f7\) \(from session 5 on\)\./u,
    );
    expect(drawing?.content).toContain('oldest, 2025-02-20');
  });

  test('of one benchmark is its own', () => {
    const drawing = benchmarkHistory(withHistory, 'nbody');
    expect(drawing?.title).toBe('History of nbody');
    // What all moved together is told from what is its own.
    expect(drawing?.spoken).toMatch(/1 step: all 5\.\d % faster from session 5 on\./u);
    expect(drawing?.content.match(/class="mark"/gu)).toHaveLength(1);
    expect(benchmarkHistory(withHistory, 'no such benchmark')).toBeNull();
    expect(reviewHistory(states.faster)).toBeNull();
  });

  test('of a benchmark that moved alone says so', () => {
    const history = [9, 8, 7, 6, 5, 4, 3, 2].map((days) =>
      earlier(days, days > 5 ? 1.05 : 1, { nbody: days > 3 ? 1 : 1.2 }),
    );
    const review = buildReview({ factors: { nbody: 1.2 } }, {}, { evidence: { history } });
    expect(benchmarkHistory(review, 'nbody')?.spoken).toMatch(
      /2 steps: (19|20)\.\d % slower than the others from session 7 on; all 5\.\d % faster from session 5 on\./u,
    );
    expect(benchmarkHistory(review, 'richards')?.spoken).toContain('1 step: all ');
  });
});
