/** A few things at once, of many. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { inTurns } from '../../src/github/in-turns.ts';

test('each once, four at most at once, the results in order', async () => {
  let now = 0;
  let most = 0;
  const results = await inTurns([5, 1, 4, 2, 3, 1, 2], async (item) => {
    now += 1;
    most = Math.max(most, now);
    await wait(item);
    now -= 1;
    return item * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30, 10, 20]);
  expect(most).toBe(4);
});

test('after a failure nothing more is begun', async () => {
  const begun: number[] = [];
  const work = async (item: number): Promise<void> => {
    begun.push(item);
    await wait(1);
    if (item === 0) throw new Error('no');
    await wait(5);
  };
  await expect(inTurns([0, 1, 2, 3, 4, 5, 6, 7], work)).rejects.toThrow('no');
  await wait(20);
  expect(begun).toEqual([0, 1, 2, 3]);
});
