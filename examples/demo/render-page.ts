/*
 * A comment as people see it: GitHub's treatment of markdown rebuilt from public parts, and a page that frames the
 * result as a pull request does. The demo writes this page; the browser tests look at the same one.
 */
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { drawAlerts } from './alerts.ts';
import { frameStyle } from './page-style.ts';

/** Where a text is shown: GitHub keeps the line breaks of comments, and joins the lines of job summaries and files. */
export type Surface = 'comment' | 'summary';

/** What the page shows. */
export interface CommentPage {
  /** The comment's markdown. */
  markdown: string;
  /** The text of github-markdown-css, which the caller brings: bundled in the demo, read from its package in tests. */
  stylesheet: string;
  /** `owner/name` */
  repository: string;
  pullRequest: { number: number; title: string; authorLogin: string; baseBranch: string; headBranch: string };
  /** Who wrote the comment. */
  authorLogin: string;
}

/**
 * Markdown as the tree that GitHub would take from it, safe to put into a page: raw HTML is parsed and then sanitised by
 * a schema that its authors modelled on GitHub's. Mentions and references are not turned into links.
 */
export function sanitisedTree(markdown: string, surface: Surface = 'comment') {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(surface === 'comment' ? [remarkBreaks] : [])
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, defaultSchema);
  return processor.runSync(processor.parse(markdown));
}

/**
 * Markdown as the HTML that GitHub would show. Alerts become boxes after the sanitiser has gone over the tree, as on
 * GitHub: the boxes have classes that a comment may not write itself.
 */
export function renderMarkdown(markdown: string, surface: Surface = 'comment'): string {
  return unified()
    .use(rehypeStringify)
    .stringify(drawAlerts(sanitisedTree(markdown, surface)));
}

/** The comment in a page of its own, light or dark as the reader's system is; it loads nothing and runs no script. */
export function renderCommentPage(page: CommentPage): string {
  const { pullRequest, repository } = page;
  const title = `${pullRequest.title} #${pullRequest.number}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(`${title} · ${repository}`)}</title>
<style>${frameStyle}</style>
<style>${page.stylesheet}</style>
</head>
<body>
<main>
<h1>${escapeHtml(pullRequest.title)} <span>#${pullRequest.number}</span></h1>
<p class="subtitle"><span class="state">Open</span> <b>${escapeHtml(pullRequest.authorLogin)}</b> wants to merge
<code>${escapeHtml(pullRequest.headBranch)}</code> into <code>${escapeHtml(pullRequest.baseBranch)}</code>
of <b>${escapeHtml(repository)}</b></p>
<div class="comment">
<div class="avatar" aria-hidden="true">⚙</div>
<article class="box">
<header><b>${escapeHtml(page.authorLogin.replace(/\[bot\]$/, ''))}</b>${botMark(page.authorLogin)} commented</header>
<div class="markdown-body">
${renderMarkdown(page.markdown)}
</div>
</article>
</div>
<p class="note">Drawn on this machine by a pipeline like GitHub's. The repository and its pull request are made up; the
comment is what the action posted to the embedded GitHub.</p>
</main>
</body>
</html>
`;
}

/** The sign that GitHub puts beside the name of an app. */
function botMark(login: string): string {
  return login.endsWith('[bot]') ? ' <i>bot</i>' : '';
}

/** Text as HTML text. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
