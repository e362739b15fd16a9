// Draws the pictures of docs/images that a browser makes: `npm run images`, or `npm run images -- page` for one part.
// Needs Debian's chromium, pngquant and fonts-noto-color-emoji (apt-get install).
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { commentImages } from './images/comment.mjs';
import { pageImages } from './images/page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Each part draws into a folder with a browser, and tells which files it wrote. */
const parts = { comment: commentImages, page: pageImages };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
});
try {
  for (const [name, draw] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const { file, bytes } of await draw(browser, root)) console.log(`${file}  ${(bytes / 1024).toFixed(0)} KiB`);
  }
} finally {
  await browser.close();
}
