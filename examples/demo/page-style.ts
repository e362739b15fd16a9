/*
 * How the page around the comment looks: GitHub's conversation column, in light and dark. The comment itself is styled
 * by github-markdown-css; here is only the frame. Part of the demo.
 */

/** Style sheet of the frame. Its colours are those of GitHub's two default themes. */
export const frameStyle = `
:root {
  color-scheme: light dark;
  --canvas: #ffffff; --text: #1f2328; --muted: #59636e; --border: #d1d9e0; --header: #f6f8fa; --accent: #0969da; --open: #1f883d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #0d1117; --text: #f0f6fc; --muted: #9198a1; --border: #3d444d; --header: #151b23; --accent: #4493f8; --open: #238636;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--canvas); color: var(--text);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif;
}
main { max-width: 980px; margin: 0 auto; padding: 24px 16px 48px; }
h1 { margin: 0 0 8px; font-size: 26px; font-weight: 400; line-height: 1.25; overflow-wrap: anywhere; }
h1 span { color: var(--muted); font-weight: 300; }
.subtitle { margin: 0 0 24px; padding-bottom: 16px; border-bottom: 1px solid var(--border); color: var(--muted); }
.state {
  display: inline-block; margin-right: 8px; padding: 4px 12px; border-radius: 2em;
  background: var(--open); color: #ffffff; font-weight: 500;
}
.comment { display: flex; gap: 16px; }
.avatar {
  flex: none; width: 40px; height: 40px; border-radius: 6px; background: var(--header);
  border: 1px solid var(--border); font-size: 22px; line-height: 38px; text-align: center;
}
.box { flex: 1; min-width: 0; border: 1px solid var(--border); border-radius: 6px; }
.box header {
  padding: 8px 16px; border-bottom: 1px solid var(--border); border-radius: 6px 6px 0 0;
  background: var(--header); color: var(--muted);
}
.box header b { color: var(--text); font-weight: 600; }
.box header i { padding: 0 7px; border: 1px solid var(--border); border-radius: 2em; font-size: 12px; font-style: normal; }
.box .markdown-body { padding: 16px; font-size: 14px; background: transparent; }
.note { margin: 24px 0 0 56px; color: var(--muted); font-size: 12px; }
@media (max-width: 600px) {
  .avatar { display: none; }
  .note { margin-left: 0; }
}
`;
