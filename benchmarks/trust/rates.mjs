// How often each check speaks, over groups of real pairs. For benchmarks/trust-rates.mjs.
import { evidenceOf, filesIn, labelOf, sameCommits, textOf } from './pipeline.mjs';

/** Groups of pairs: reports that somebody published, the same commit twice, neighbours in a history, builds of one commit, and the last two again with history and references. */
function groups() {
  const index = JSON.parse(textOf('bench-runner-reports/index.json'));
  const commits = sameCommits();
  const historyOf = (name) => filesIn(`same-commit/${name}/history`);
  const families = [filesIn('tail-call/x86_64-intel'), filesIn('tail-call/aarch64-darwin')];
  const ordered = families.flatMap((files) =>
    files.flatMap((baseline) =>
      files
        .filter((candidate) => candidate !== baseline)
        .map((candidate) => ({
          baseline,
          candidate,
          references: files.filter((one) => one !== baseline && one !== candidate),
        })),
    ),
  );
  return {
    reports: index.map(({ ref, head }) => ({
      baseline: `bench-runner-reports/${ref}`,
      candidate: `bench-runner-reports/${head}`,
    })),
    'same commit': commits.map((name) => ({
      baseline: `same-commit/${name}/first.json.gz`,
      candidate: `same-commit/${name}/second.json.gz`,
    })),
    neighbours: commits.flatMap((name) => {
      const files = historyOf(name);
      return files.slice(1).map((candidate, position) => ({ baseline: files[position], candidate }));
    }),
    'with history': commits.flatMap((name) => {
      const files = [...historyOf(name), `same-commit/${name}/first.json.gz`, `same-commit/${name}/second.json.gz`];
      return files.slice(5).map((candidate, position) => ({
        baseline: files[position + 4],
        candidate,
        history: files.slice(0, position + 4),
      }));
    }),
    builds: ordered.map(({ baseline, candidate }) => ({ baseline, candidate })),
    'with references': ordered,
  };
}

/** Runs every check on every pair. `gate` is the tolerated worsening; `tell(group, pair, trust)` sees each one. */
export function measureRates(pipeline, gate, tell = () => {}) {
  const { suiteAt, compareSuites, defaultComparisonOptions, assessTrust, sessionKnowledge } = pipeline;
  const all = groups();
  const counts = new Map();
  const times = [];
  const count = (key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [group, list] of Object.entries(all)) {
    for (const { baseline, candidate, history = [], references = [] } of list) {
      const evidence = evidenceOf(suiteAt(baseline), suiteAt(candidate), {
        history: history.map(suiteAt),
        references: references.map((path) => ({ label: labelOf(path), suite: suiteAt(path) })),
      });
      const knowledge = sessionKnowledge(evidence);
      const comparison = compareSuites(evidence.baseline, evidence.candidate, defaultComparisonOptions, knowledge);
      const start = performance.now();
      const gates = { geomean: gate, memory: null };
      const trust = assessTrust(evidence, comparison, defaultComparisonOptions, undefined, gates);
      times.push(performance.now() - start);
      count(`${group} ${trust.level}`);
      for (const { code, outcome } of trust.checks) {
        const own = trust.findings.filter((finding) => finding.code === code);
        const worst = ['error', 'warning', 'info'].find((one) => own.some(({ severity }) => severity === one));
        count(`${group} ${code} ${worst ?? outcome}`);
      }
      tell(group, `${labelOf(baseline)} → ${labelOf(candidate)}`, trust);
    }
  }
  return { sizes: Object.entries(all).map(([name, list]) => [name, list.length]), counts, times };
}

const levels = ['trusted', 'unverified', 'suspect', 'unusable'];

/** The rates as a Markdown table: a row per code that spoke, then one per level of trust. */
export function ratesTable({ findingCodes }, { sizes, counts }) {
  const rows = findingCodes.flatMap((code) => {
    const cells = sizes.map(([group]) => {
      const of = (outcome) => counts.get(`${group} ${code} ${outcome}`) ?? 0;
      const spoken = ['error', 'warning', 'info'].map(of);
      const silent = of('not-possible');
      if (spoken.every((number) => number === 0)) return silent === 0 ? '–' : `n/p ${silent}`;
      return `${spoken.join(' / ')}${silent === 0 ? '' : `, n/p ${silent}`}`;
    });
    return cells.some((cell) => cell.includes('/ ')) ? [[`\`${code}\``, ...cells]] : [];
  });
  const trust = levels.map((level) => [
    `_${level}_`,
    ...sizes.map(([group]) => String(counts.get(`${group} ${level}`) ?? 0)),
  ]);
  return markdownTable([['code', ...sizes.map(([name, size]) => `${name} (${size})`)], ...rows, ...trust]);
}

/** Rows, the first of them the heading, as Prettier would write them. */
export function markdownTable([heading, ...rows]) {
  const widths = heading.map((_, column) => Math.max(3, ...[heading, ...rows].map((row) => [...row[column]].length)));
  const line = (cells) =>
    `| ${cells.map((cell, column) => cell + ' '.repeat(widths[column] - [...cell].length)).join(' | ')} |`;
  return [line(heading), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}
