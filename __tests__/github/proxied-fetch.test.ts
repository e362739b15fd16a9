/** Following redirects of a store: each step asked by itself, never downgraded, never for ever. */
import { describe, expect, test } from '@jest/globals';
import { followingRedirects, type Fetch } from '../../src/github/proxied-fetch.ts';

/** A fetch that answers from a table of redirects, and keeps what it was asked. */
function table(places: Readonly<Record<string, string>>): { fetch: Fetch; asked: string[] } {
  const asked: string[] = [];
  const fetch: Fetch = (url, { redirect }) => {
    asked.push(`${redirect ?? ''} ${url}`);
    const location = places[url];
    return Promise.resolve(
      location === undefined ? new Response('bytes') : new Response(null, { status: 302, headers: { location } }),
    );
  };
  return { fetch, asked };
}

describe('following redirects', () => {
  test('one by one, relative ones too', async () => {
    const { fetch, asked } = table({ 'https://a.test/x': 'https://b.test/y?z=1', 'https://b.test/y?z=1': '/w' });
    expect(await (await followingRedirects(fetch)('https://a.test/x', {})).text()).toBe('bytes');
    expect(asked).toEqual(['manual https://a.test/x', 'manual https://b.test/y?z=1', 'manual https://b.test/w']);
  });

  test.each([
    ['to what is not encrypted', 'http://b.test/'],
    ['to a file', 'file:///etc/passwd'],
    ['to data', 'data:text/plain,x'],
  ])('never %s', async (_, location) => {
    const { fetch, asked } = table({ 'https://a.test/': location });
    await expect(followingRedirects(fetch)('https://a.test/', {})).rejects.toThrow('the store redirects to');
    expect(asked).toHaveLength(1);
  });

  test('in a circle: five times', async () => {
    const { fetch, asked } = table({ 'https://a.test/': 'https://a.test/' });
    await expect(followingRedirects(fetch)('https://a.test/', {})).rejects.toThrow('more than 5 times');
    expect(asked).toHaveLength(6);
  });
});
