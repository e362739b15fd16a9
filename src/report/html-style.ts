/**
 * The HTML report's style sheet: light and dark by the reader's preference, readable on a phone, good on paper.
 * Room: report. It stands within the page, because the report must not need a network.
 */
import { plotColors, plotRules } from './plots/plot-style.ts';

/** CSS without any `<`, so that it can stand in a style element. */
export const styleSheet = `
:root { color-scheme: light dark; --warning: #8a5a00; ${plotColors.light} }
@media (prefers-color-scheme: dark) { :root { --warning: #d9a13b; ${plotColors.dark} } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem 1rem 4rem; background: var(--ground); color: var(--text);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
p, li { max-width: 50rem; overflow-wrap: anywhere; }
a { color: var(--accent); }
code { font: .9em ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; unicode-bidi: isolate;
  background: var(--raised); padding: .1em .3em; border-radius: 4px; overflow-wrap: anywhere; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; margin: 1rem 0; font-size: .9rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 1.5rem 0; }
.figures div { border: 1px solid var(--line); border-radius: 8px; padding: .6rem .8rem; background: var(--raised); }
.figures dt { color: var(--muted); font-size: .85rem; }
.figures dd { margin: 0; font-size: 1.15rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.figures small { display: block; color: var(--muted); font-size: .8rem; font-weight: 400; }
.alert { border-left: 4px solid var(--accent); background: var(--raised); padding: .5rem 1rem; margin: 1rem 0; border-radius: 0 6px 6px 0; }
.alert.warning { border-color: var(--warning); } .alert.caution { border-color: var(--worse); }
.alert p { margin: .4rem 0; }
.scroll { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; min-width: 100%; }
.filter { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; margin: .75rem 0 0; }
.filter[hidden], tr[hidden], [data-row][hidden] { display: none; }
.tall { max-height: 85vh; overflow-y: auto; border-bottom: 1px solid var(--line); }
.tall thead th { position: sticky; top: 0; z-index: 1; }
.forest-plot { max-width: 60rem; }
.forest-plot svg.plot { min-width: 38rem; }
.forest-plot .sticky { position: sticky; top: 0; background: var(--ground); min-width: 38rem; }
.forest-plot .sticky:last-child { top: auto; bottom: 0; }
.fold figure { content-visibility: auto; contain-intrinsic-size: auto 22rem auto 7rem; }
summary { cursor: pointer; } summary:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.filter input { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--muted); border-radius: 6px; padding: .2rem .5rem; max-width: 100%; }
.filter output { color: var(--muted); font-size: .85rem; }
th button { all: unset; cursor: pointer; color: inherit; font: inherit; white-space: nowrap; }
th button:focus-visible, .scroll:focus-visible, .filter input:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
th button::after { content: " \\2195"; opacity: .6; }
th[aria-sort=ascending] button::after { content: " \\2191"; opacity: 1; }
th[aria-sort=descending] button::after { content: " \\2193"; opacity: 1; }
caption { max-width: calc(100vw - 2rem); text-align: left; color: var(--muted); font-size: .85rem; padding-bottom: .4rem; }
th, td { padding: .3rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--muted); font-weight: 600; vertical-align: bottom; background: var(--ground); }
tbody th { font-weight: 400; max-width: 24rem; }
td.right, th.right { text-align: right; } td.right { white-space: nowrap; } thead th.right:not(:has(button)) { max-width: 10rem; }
tbody tr:hover { background: var(--raised); }
svg.forest { display: block; width: 11rem; height: 1.4rem; color: var(--muted); }
svg.forest .zero { stroke: var(--muted); stroke-width: 1; opacity: .6; }
svg.forest .interval { stroke: currentColor; stroke-width: 2; }
svg.forest .estimate, svg.forest .arrow { fill: currentColor; }
svg.forest.faster { color: var(--better); } svg.forest.slower { color: var(--worse); }
.figures-grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 1rem 2rem; }
figure { margin: 0; }
figure.history { max-width: 44rem; }
figcaption { font-size: .9rem; }
svg.plot { display: block; width: 100%; height: auto; overflow: visible; }
${plotRules}footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .85rem; }
footer p { max-width: none; margin: .4rem 0; }
@media print {
  :root { color-scheme: light; ${plotColors.light} --warning: #8a5a00; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, .filter, .fold > summary { display: none; } details::details-content { content-visibility: visible; }
  th button::after { content: none; } h2, figcaption { break-after: avoid; }
  .scroll { overflow: visible; max-height: none; } .forest-plot .sticky, .tall thead th { position: static; }
  .forest-plot svg.plot, .forest-plot .sticky { min-width: 0; }
  table { font-size: 8pt; } th, td { padding: .2rem .4rem; } td.right, th.right { white-space: normal; }
  tr, figure { break-inside: avoid; } thead { display: table-header-group; } svg.forest { width: 7rem; }
  .fold figure { content-visibility: visible; } .figures-grid { grid-template-columns: 1fr 1fr; }
}
`;
