/** The page that the demo writes: what GitHub draws is drawn, what it takes out is out. */
import { describe, expect, test } from '@jest/globals';
import { renderCommentPage, renderMarkdown } from '../../examples/demo/render-page.ts';

describe('markdown as GitHub shows it', () => {
  test.each(['comment', 'summary'] as const)(
    'an alert in a %s is a box, with its icon and without its mark',
    (surface) => {
      const html = renderMarkdown('> [!WARNING]\n> **Careful:** it is slow.\n>\n> Rebuild it.', surface);
      expect(html).toContain('<div class="markdown-alert markdown-alert-warning"><p class="markdown-alert-title"><svg');
      expect(html).toMatch(/<p>\s*<strong>Careful:<\/strong> it is slow.<\/p>/);
      expect(html).toContain('<p>Rebuild it.</p>');
      expect(html).not.toContain('[!WARNING]');
      expect(renderMarkdown('> [!note]\n> plain\n> text', surface)).toMatch(
        /Note<\/p><p>\s*plain(<br>)?\ntext<\/p><\/div>/,
      );
      expect(renderMarkdown('> [!TIP]\n>\n> apart', surface)).toContain('Tip</p><p>apart</p></div>');
    },
  );

  test.each([
    ['more on the line of the mark', '> [!WARNING] in one line'],
    ['a mark and nothing else', '> [!WARNING]'],
    ['another word', '> [!DANGER]\n> text'],
    ['markup in the line of the mark', '> [!NOTE] **bold**\n> text'],
    ['a quote in something else', '<details>\n\n> [!NOTE]\n> folded\n\n</details>'],
  ])('%s is no alert', (_, markdown) => {
    expect(renderMarkdown(markdown)).toContain('<blockquote>');
    expect(renderMarkdown(markdown, 'summary')).toContain('<blockquote>');
  });

  test('a comment keeps its line breaks, a job summary does not', () => {
    expect(renderMarkdown('one\ntwo')).toBe('<p>one<br>\ntwo</p>');
    expect(renderMarkdown('one\ntwo', 'summary')).toBe('<p>one\ntwo</p>');
  });

  test('tables, folded parts and small text stay', () => {
    const html = renderMarkdown(
      '<details>\n<summary>more</summary>\n\n| a |\n| ---: |\n| `b` |\n\n</details>\n\n<sub>c</sub>',
    );
    expect(html).toMatch(/<details>\s*<summary>more<\/summary>/);
    expect(html).toContain('<td align="right"><code>b</code></td>');
    expect(html).toContain('<sub>c</sub>');
  });

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['an event handler', '<img src="https://example.org/x.png" onerror="alert(1)">'],
    ['an address that is a program', '[x](javascript:alert(1)) <a href="javascript:alert(1)">y</a>'],
    ['a style', '<style>body { display: none }</style><p style="position: fixed">x</p>'],
    ['a frame', '<iframe src="https://example.org"></iframe>'],
    [
      'a forged alert',
      '<div class="markdown-alert markdown-alert-tip"><p class="markdown-alert-title">All well</p></div>',
    ],
  ])('%s is taken out', (_, markdown) => {
    const html = renderMarkdown(markdown);
    expect(html).not.toMatch(/<script|onerror|href="javascript|<style|style=|<iframe|class="markdown-alert/);
  });
});

describe('the page', () => {
  const page = renderCommentPage({
    markdown: '### ✅ Plumbline\n\n<script>alert(1)</script>',
    stylesheet: '.markdown-body { color: red }',
    repository: 'fast<lang>/fastlang',
    pullRequest: {
      number: 7,
      title: '</title><script>alert(2)</script>',
      authorLogin: 'a"da',
      baseBranch: 'main',
      headBranch: '<b>',
    },
    authorLogin: 'github-actions[bot]',
  });

  test('frames the comment, with who wrote it', () => {
    expect(page).toContain('<h3>✅ Plumbline</h3>');
    expect(page).toContain('.markdown-body { color: red }');
    expect(page).toContain('<b>github-actions</b> <i>bot</i> commented');
  });

  test('has nothing in it that a name could put there', () => {
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;/title&gt;&lt;script&gt;alert(2)&lt;/script&gt;');
    expect(page).toContain('<code>&lt;b&gt;</code>');
    expect(page).toContain('fast&lt;lang&gt;/fastlang');
    expect(page).toContain("default-src 'none'");
  });
});
