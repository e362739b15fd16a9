/** What every state of the comment has in common: what stands in its first lines, one box, one order, one vocabulary. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { timeMetric } from '../../src/model/metric.ts';
import { logRatio } from '../../src/model/quantity.ts';
import { directionOf, intervalText } from '../../src/report/figures.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { intervalInWords } from '../../src/verdict/phrases.ts';
import { elements, pageTree, textOf } from './markdown-pipeline.ts';
import { comments, context, marker, states } from './review-builder.ts';

/** The folds in the order in which they may stand. */
const order = [
  /^Thresholds: \d+ exceeded,( \d+ (waived|accepted),)* \d+ unclear, \d+ held$/u,
  /^\d+ slower, \d+ faster( \(strongest first\))?$/u,
  /^Baseline checks: .*\d+ passed, \d+ not possible$/u,
  /^Environment: /u,
  /^By group \(\d+\)$/u,
  /^By tag \(\d+\)$/u,
  /^Memory: /u,
  /^All benchmarks \(\d+\)$/u,
  /^How this was decided$/u,
  /^(How the baseline was found(: .+)?|Where a baseline was looked for|What had been found until then \(\d+\))$/u,
  /^Notes \(\d+\)$/u,
];
/** Each verdict has a sign of its own form, so that its colour may be missing. */
const opening =
  /^### (✅|⚠️|❌|❔|⛔|❗|ℹ️) Plumbline: .+\n\n\*\*(Pass|Fail|Inconclusive|Untrusted|Not judged|Untrusted, not judged|No baseline)(, \d+ (waived|accepted))*\.\*\* .+/u;

describe.each(comments)('the comment: %s', (state, comment) => {
  const [, ...lines] = comment.split('\n');
  const body = lines.join('\n');

  test('verdict and reason stand in the first three lines', () => {
    expect(lines.slice(0, 3).join('\n')).toMatch(opening);
  });

  test('at most one alert box, and before the folds', () => {
    const boxes = [...body.matchAll(/^> \[!/gmu)];
    expect(boxes.length).toBeLessThanOrEqual(1);
    expect(boxes[0]?.index ?? 0).toBeLessThan(body.indexOf('<details>'));
  });

  test('the folds stand in their order', () => {
    const titles = [...body.matchAll(/<summary>(.*)<\/summary>/gu)].map((match) => match[1] ?? '');
    const places = titles.map((title) => order.findIndex((pattern) => pattern.test(title)));
    expect(titles.length).toBeGreaterThan(0);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((first, second) => first - second));
  });

  test('one word for one thing', () => {
    expect(body).not.toMatch(/95 % interval|\bold\b|\bbefore and after\b|regression|significant/iu);
    // Each direction is in words beside its number, never a sign or a colour alone.
    expect(body).not.toMatch(/[▲▼↑↓🔴🟢🟡]/u);
    expect(body).not.toMatch(/ <br>|(?<!<\/sub> ?) \n/u);
  });

  test('few emoji: one in the headline', () => {
    const emoji = [...body.matchAll(/\p{Extended_Pictographic}/gu)];
    expect(emoji).toHaveLength(1);
  });

  test('findings that the box leaves out are counted below it, with a link into their fold', () => {
    const review = Object.entries(states).find(([name]) => name === state)?.[1];
    const doubts = (review?.findings ?? []).filter(({ severity }) => severity !== 'info').length;
    const [link] = /^\[\d+ more findings? .*\]\(#.*$/mu.exec(body) ?? [];
    if (doubts < 2) {
      expect(link).toBeUndefined();
      expect(body).not.toContain('<a name');
      return;
    }
    const plural = doubts === 2 ? '' : 's';
    const where = '#user-content-plumbline-default-checks';
    expect(link).toBe(`[${doubts - 1} more finding${plural} under “Baseline checks” below](${where})`);
    const fold = elements(pageTree(comment)).find(
      (element) =>
        element.tagName === 'details' &&
        elements(element).some(({ properties }) => `#${String(properties?.name)}` === where),
    );
    expect(textOf(fold ?? { type: 'text' })).toContain('Baseline checks:');
  });
});

test('the states cover several findings, one, and none', () => {
  const numbers = Object.values(states).map(
    ({ findings }) => findings.filter(({ severity }) => severity !== 'info').length,
  );
  expect([0, 1, 2].every((number) => numbers.some((one) => (number === 2 ? one >= 2 : one === number)))).toBe(true);
});

test('two comments of one pull request link each to its own list', () => {
  const other = renderComment(states.suspect, { ...context, marker: { ...marker, key: 'linux-arm' } });
  expect(other).toContain('](#user-content-plumbline-linux-arm-checks)');
  expect(other).toContain('<a name="plumbline-linux-arm-checks"></a>');
});

test('the job summary, which shares its page with others, links to nothing within', () => {
  const summary = renderSummary(states.suspect, context);
  expect(summary).toContain('\n1 more finding under “Baseline checks” below\n');
  expect(summary).not.toContain('<a name');
});

test('the verdict’s reason writes an interval as the tables do', () => {
  const direction = directionOf(timeMetric);
  const end = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(end, end, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(intervalInWords(low, high, direction)).toBe(intervalText(logRatio(low), logRatio(high), direction));
    }),
  );
  expect(intervalInWords(-0.0001, 0.0002, direction)).toBe('1.000 – 1.000');
  expect(intervalInWords(0.0001, 0.02, direction)).toBe(intervalText(logRatio(0.0001), logRatio(0.02), direction));
});
