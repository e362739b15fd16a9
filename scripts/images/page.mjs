// Pictures of the HTML report on the measured example of examples/tail-call, in light and dark and on a phone, and the same
// example's plots as SVG. All of it is made by the command line as a user would: `npm run build` comes first.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fewColours } from './few-colours.mjs';

/** The example: an interpreter that wins against a baseline which is itself too slow. */
export const pageSides = ['clang-19.json', 'clang-19-tail-call.json'];
export const pageReferences = ['clang-16=clang-16.json', 'gcc=gcc.json', 'clang-19-tuned=clang-19-taildup.json'];

/** What each picture begins with, at the top of the window. */
export const pagePictures = {
  page: { from: 'h1' },
  'page-forest': { from: 'section:has([data-filter]) h2' },
  'page-strips': { from: 'section:has(> .figures-grid) h2' },
};

/** The windows that the page is looked at in: pixels, and the reader's choice of colours. */
export const pageViews = {
  light: { width: 1200, height: 800, colorScheme: 'light' },
  dark: { width: 1200, height: 800, colorScheme: 'dark' },
  phone: { width: 390, height: 844, colorScheme: 'light' },
};

/** Plots that stand alone, and the words after `plumbline plot` that draw them. */
export const pagePlots = {
  'plot-forest.svg': [],
  'plot-strips.svg': ['--kind', 'strips', '--benchmark', 'dictionary'],
};

/** Draws all of them into docs/images; tells the files, from the root, and their sizes in bytes. */
export async function pageImages(browser, root) {
  const scratch = mkdtempSync(join(tmpdir(), 'plumbline-images-'));
  try {
    const report = join(scratch, 'report.html');
    runPlumbline(root, ['compare', ...pageSides, '--report', 'html', '--output', report]);
    const written = [];
    const write = (name, bytes) => {
      const file = `docs/images/${name}`;
      writeFileSync(join(root, file), bytes);
      written.push({ file, bytes: statSync(join(root, file)).size });
    };
    for (const [name, words] of Object.entries(pagePlots))
      write(name, runPlumbline(root, ['plot', ...pageSides, ...words]));
    for (const [view, { width, height, colorScheme }] of Object.entries(pageViews)) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme });
      await page.goto(pathToFileURL(report).href);
      for (const [name, { from }] of Object.entries(pagePictures)) {
        // A little room above the title.
        await page.evaluate(`{
          const title = document.querySelector(${JSON.stringify(from)});
          scrollTo(0, scrollY + title.getBoundingClientRect().top - 16);
        }`);
        write(`${name}-${view}.png`, fewColours(await page.screenshot({ animations: 'disabled' })));
      }
      await page.close();
    }
    return written;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** What the command prints; 1 and 2 are verdicts, and this example's is that the baseline is not to be believed. */
function runPlumbline(root, words) {
  const program = join(root, 'dist', 'cli.mjs');
  const more = pageReferences.flatMap((reference) => ['--reference', reference]);
  const cwd = join(root, 'examples', 'tail-call', 'results');
  const options = { cwd, maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] };
  try {
    return execFileSync(process.execPath, [program, ...words, ...more], options);
  } catch (error) {
    if (words[0] === 'compare' && [1, 2].includes(error.status)) return error.stdout;
    throw error;
  }
}
