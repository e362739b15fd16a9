// What the checks say of files whose story is known, as a table. For benchmarks/trust-rates.mjs.
import { evidenceOf, filesIn, labelOf, sameCommits } from './pipeline.mjs';
import { markdownTable } from './rates.mjs';

const policyOf = ({ defaultComparisonOptions, defaultTrustPolicy }, trust = {}) => ({
  thresholds: { geomean: 1.02, benchmark: null, memory: null, tags: {} },
  failOn: ['fail'],
  claim: null,
  maxInconclusive: null,
  onMissingBaseline: 'notice',
  comparison: defaultComparisonOptions,
  trust: { ...defaultTrustPolicy, ...trust },
  seed: 1,
});

const severities = { error: 0, warning: 1 };

/** `error a.b, c.d; warning e.f`, without infos; those of one code only when `only` is given. */
function said({ trust: { findings, level } }, only) {
  const loud = findings.filter(({ severity, code }) => severity in severities && (only === undefined || only === code));
  const parts = Object.keys(severities).flatMap((severity) => {
    const codes = [...new Set(loud.filter((one) => one.severity === severity).map(({ code }) => `\`${code}\``))];
    return codes.length === 0 ? [] : [`${severity} ${codes.join(', ')}`];
  });
  return `${parts.join('; ') || 'nothing'}${only === undefined ? ` (${level})` : ''}`;
}

/** `: claim 1.125×, baseline 10.4 % slower than the others, 73–93 % of the win is its own`. */
function flattered({ trust: { triangulation } }) {
  if (triangulation === null) return '';
  const { claim, medianDeficit: deficit, witnesses } = triangulation;
  const shares = witnesses.flatMap(({ explained }) =>
    explained === null ? [] : [Math.min(1, Math.max(0, explained))],
  );
  const [least, most] = [Math.min(...shares), Math.max(...shares)].map((share) => (100 * share).toFixed(0));
  const part = shares.length === 0 ? 'no win of 1 %' : `${least}–${most} % of the win is its own`;
  const slower = `${(100 * Math.expm1(Math.abs(deficit))).toFixed(1)} % ${deficit < 0 ? 'faster' : 'slower'}`;
  return `: claim ${Math.exp(claim).toFixed(3)}×, baseline ${slower} than the others, ${part}`;
}

/** The table. Every line is what `review` says, with the gate at 2 %. */
export function knownAnswers(pipeline) {
  const { review, suiteAt } = pipeline;
  const off = { advisories: { enabled: false, own: [] } };
  const judged = (baseline, candidate, parts, trust) =>
    review(evidenceOf(suiteAt(baseline), suiteAt(candidate), parts), policyOf(pipeline, trust));
  const rows = [];
  for (const [folder, platform, builds] of [
    ['x86_64-intel', 'x86-64', ['clang19', 'clang18', 'clang19.taildup', 'gcc']],
    ['aarch64-darwin', 'Apple M1', ['clang19', 'clang18', 'clang19.taildup']],
  ]) {
    const at = (name) => `tail-call/${folder}/${name}.json.gz`;
    for (const name of builds) {
      const references = builds.filter((one) => one !== name).map((label) => ({ label, suite: suiteAt(at(label)) }));
      const found = judged(at(name), at('clang19.tc'), { references }, off);
      const answer = said(found, 'reference.flattering');
      rows.push([
        `${platform}: ${name} → clang19.tc, the others as references, advisories off`,
        answer + flattered(found),
      ]);
    }
    const others = filesIn(`tail-call/${folder}`).filter((path) => path !== at('clang19'));
    const words = new Map();
    for (const path of others) {
      const answer = said(judged(at('clang19'), path), 'toolchain.advisory');
      words.set(answer, [...(words.get(answer) ?? []), labelOf(path).split('/')[1]]);
    }
    for (const [answer, names] of words)
      rows.push([`${platform}: clang19 → ${names.join(', ')}; no reference`, answer]);
  }
  rows.push(...busy(judged));
  for (const name of sameCommits()) {
    const found = judged(`same-commit/${name}/first.json.gz`, `same-commit/${name}/second.json.gz`);
    rows.push([`one commit twice: ${name}`, `${said(found)}, verdict ${found.verdict.kind}`]);
  }
  return markdownTable([['files', 'what was said'], ...rows]);
}

/** Load beside one build, over all ordered pairs of the folder. */
function busy(judged) {
  const files = filesIn('tail-call/x86_64-intel');
  const counts = { with: [0, 0], without: [0, 0] };
  for (const one of files) {
    for (const other of files.filter((path) => path !== one)) {
      const row = counts[[one, other].some((path) => path.includes('clang18.nocg')) ? 'with' : 'without'];
      row[1] += 1;
      if (said(judged(one, other), 'load.busy') === 'warning `load.busy`') row[0] += 1;
    }
  }
  const words = ([warned, pairs]) => `warning \`load.busy\` in ${warned} of ${pairs} pairs`;
  return [
    ['x86-64: clang18.nocg on one side', words(counts.with)],
    ['x86-64: the other builds among themselves', words(counts.without)],
  ];
}
