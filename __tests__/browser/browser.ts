/** Chromium for the tests of one file, as Debian installs it. */
import { afterAll, beforeAll, jest } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';

/** Starts it before the tests of the file that calls this, and ends it after them; the result gives it to a test. */
export function browserOfFile(): () => Browser {
  // Two cores and a browser: give slow machines time, nothing here measures it.
  jest.setTimeout(120_000);
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(async () => {
    await browser.close();
  });
  return () => browser;
}
