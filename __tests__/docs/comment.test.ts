/** docs/comment.md: every picture of the comment is there, small, and shown; every sign that a headline has is explained. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commentStates, commentViews } from '../../scripts/images/comment.mjs';
import { comments } from '../report/review-builder.ts';

const docs = join(import.meta.dirname, '..', '..', 'docs');
const text = readFileSync(join(docs, 'comment.md'), 'utf8');
const names = Object.keys(commentStates).flatMap((state) =>
  Object.keys(commentViews).map((view) => `comment-${state}-${view}.png`),
);

describe('docs/comment.md', () => {
  test('each state has its picture in light and dark, and no other picture is shown', () => {
    const shown = [...text.matchAll(/(?:src|srcset)="images\/([^"]+)"/gu)].map((match) => match[1]);
    expect(names.filter((name) => !name.includes('-phone')).filter((name) => !shown.includes(name))).toEqual([]);
    expect(shown.filter((name) => !names.includes(name ?? ''))).toEqual([]);
  });

  test('the table explains every sign that a headline has', () => {
    const signs = new Set(comments.map(([, comment]) => /^### (\S+) /mu.exec(comment)?.[1]));
    const explained = [...text.matchAll(/^\| ([^\w\s-]+) +\|/gmu)].map((match) => match[1]);
    expect(new Set(explained)).toEqual(signs);
  });
});

test('every picture is drawn from a golden comment', () => {
  const golden = comments.map(([state]) => state);
  expect(Object.values(commentStates).filter((state) => !golden.includes(state))).toEqual([]);
});

test('pictures are small: 80 kB each, 3 MB in all', () => {
  const folder = join(docs, 'images');
  const drawn = readdirSync(folder).filter((name) => name.startsWith('comment-'));
  expect(drawn.toSorted()).toEqual(names.toSorted());
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  const pictures = drawn.map((name) => statSync(join(folder, name)).size);
  expect(Math.max(...pictures)).toBeLessThanOrEqual(80_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
});
