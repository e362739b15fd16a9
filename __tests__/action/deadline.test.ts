/** The time that the action may take. */
import { expect, test } from '@jest/globals';
import { startDeadline } from '../../src/action/deadline.ts';
import { plumblineErrorOf } from '../plumbline-error.ts';

const never = new Promise<never>(() => undefined);

test('what is done in time is given', async () => {
  const deadline = startDeadline(60);
  expect(await deadline.within(Promise.resolve(3), 'count')).toBe(3);
  await expect(deadline.within(Promise.reject(new RangeError('no')), 'count')).rejects.toThrow(RangeError);
  deadline.stop();
  expect(deadline.signal.aborted).toBe(false);
});

test('what is not is an error, now and later', async () => {
  const deadline = startDeadline(0.01);
  const error = await plumblineErrorOf(deadline.within(never, 'count'));
  expect(error.code).toBe('timed-out');
  expect(error.message).toBe('The 0.01 s given by the input timeout were up before Plumbline could count.');
  expect(deadline.signal.aborted).toBe(true);
  expect((await plumblineErrorOf(deadline.within(never, 'publish'))).code).toBe('timed-out');
});
