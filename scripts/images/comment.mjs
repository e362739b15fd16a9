// Pictures of the comment in every state, on a wide window in light and dark and on a phone: the golden files, through the
// demo's rebuilding of GitHub's markdown, with github-markdown-css. Each is reduced to few colours, which text hardly shows.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../bundle.mjs';
import { fewColours } from './few-colours.mjs';

/** What the pictures are called, and the golden comment that each shows. */
export const commentStates = {
  faster: 'trusted',
  slower: 'slower',
  unchanged: 'equivalent',
  inconclusive: 'inconclusive',
  'faster-than-a-slow-baseline': 'faster',
  suspect: 'suspect',
  untrusted: 'untrusted',
  partial: 'partial',
  'could-not-judge': 'problem-not-judged',
  'first-run': 'problem-no-baseline',
  'same-commit': 'sameCommit',
};

/** The windows that a comment is looked at in: pixels, and the reader's choice of colours. */
export const commentViews = {
  light: { width: 1280, colorScheme: 'light' },
  dark: { width: 1280, colorScheme: 'dark' },
  phone: { width: 390, colorScheme: 'light' },
};

/** Draws all of them into docs/images; tells the files, from the root, and their sizes in bytes. */
export async function commentImages(browser, root) {
  const scratch = mkdtempSync(join(tmpdir(), 'plumbline-images-'));
  try {
    const renderMarkdown = await loadRenderer(scratch);
    const written = [];
    for (const [state, golden] of Object.entries(commentStates)) {
      const markdown = readFileSync(join(root, '__tests__', 'golden', `comment-${golden}.md`), 'utf8');
      const address = join(scratch, `${state}.html`);
      writeFileSync(address, pageOf(renderMarkdown(markdown), root));
      for (const [view, { width, colorScheme }] of Object.entries(commentViews)) {
        const page = await browser.newPage({ viewport: { width, height: 600 }, colorScheme });
        await page.goto(pathToFileURL(address).href);
        const file = `docs/images/comment-${state}-${view}.png`;
        const png = fewColours(await page.locator('article').screenshot({ animations: 'disabled' }));
        writeFileSync(join(root, file), png);
        written.push({ file, bytes: statSync(join(root, file)).size });
        await page.close();
      }
    }
    return written;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The demo's renderer. */
async function loadRenderer(scratch) {
  const contents = "export { renderMarkdown } from './examples/demo/render-page.ts';";
  const program = await bundle(contents, join(scratch, 'render-page.mjs'));
  return (await import(program.href)).renderMarkdown;
}

/** GitHub gives comments about so much room, and a phone all that it has. */
function pageOf(html, root) {
  const style = readFileSync(join(root, 'node_modules', 'github-markdown-css', 'github-markdown.css'), 'utf8');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>${style} body { margin: 0 } .markdown-body { box-sizing: border-box; max-width: 920px; padding: 16px }</style></head>
<body><article class="markdown-body">${html}</article></body></html>`;
}
