/**
 * How drawings look, in the page and alone: colours for light and dark grounds, strokes, letters. Room: report.
 */

/** Colours as CSS variables. Each has at least 4.5 : 1 against its ground. */
export const plotColors = {
  light:
    '--ground: #ffffff; --raised: #f6f8fa; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --better: #1a7f37; --worse: #c2151f; --accent: #0969da;',
  dark: '--ground: #0d1117; --raised: #161b22; --text: #e6edf3; --muted: #9198a1; --line: #30363d; --better: #4ac26b; --worse: #ff7b72; --accent: #6cb0ff;',
} as const;

/** CSS rules for all drawings; without any `<`, so that they can stand in a style element. */
export const plotRules = `svg.plot { color: var(--muted); font: 11px system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; font-variant-numeric: tabular-nums; }
svg.plot text { fill: var(--muted); }
svg.plot .ground { fill: var(--ground); }
svg.plot .name { fill: var(--text); }
svg.plot .title { fill: var(--text); font-size: 14px; font-weight: 600; }
svg.plot .head { font-weight: 600; }
svg.plot .tick { stroke: var(--line); stroke-width: 1; fill: none; }
svg.plot .zero { stroke: var(--muted); stroke-width: 1.5; }
svg.plot .band { fill: var(--line); fill-opacity: .4; }
svg.plot .dots { stroke: currentColor; stroke-width: 6; stroke-linecap: round; stroke-opacity: .7; fill: none; }
svg.plot .mean, svg.plot .course, svg.plot .interval { stroke: currentColor; stroke-width: 2; fill: none; }
svg.plot .estimate { fill: var(--ground); stroke: currentColor; stroke-width: 1.5; }
svg.plot .faster .estimate, svg.plot .slower .estimate, svg.plot .arrow, svg.plot .diamond { fill: currentColor; }
svg.plot .mark { stroke: currentColor; stroke-width: 1.5; stroke-dasharray: 4 3; fill: none; }
svg.plot .faster { color: var(--better); }
svg.plot .slower { color: var(--worse); }
svg.plot .candidate { color: var(--accent); }
svg.plot .reference { color: var(--muted); }
svg.plot .baseline, svg.plot .geomean { color: var(--text); }
svg.plot .geomean text { fill: var(--text); font-weight: 600; }
`;
