// What the checks of the baseline say of real files. `node benchmarks/trust-rates.mjs` prints how often each speaks, and what
// is said of files whose story is known; `--code CODE` what that check says of each pair, for reading by hand. `--write` puts
// both tables into docs/checks.md and docs/method.md, `--check` fails when what stands there is something else.
// Needs the shared data beside the project, or where PLUMBLINE_DATA says.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../scripts/bundle.mjs';
import { knownAnswers } from './trust/known-answers.mjs';
import { loadPipeline } from './trust/pipeline.mjs';
import { measureRates, ratesTable } from './trust/rates.mjs';

const { values } = parseArgs({
  options: {
    code: { type: 'string' },
    gate: { type: 'string', default: '1.02' },
    write: { type: 'boolean' },
    check: { type: 'boolean' },
  },
});
const pipeline = await loadPipeline();
const rates = measureRates(pipeline, Number(values.gate), values.code === undefined ? undefined : tell);

/** Prints what the check of interest says of a pair. */
function tell(group, pair, { checks, findings }) {
  const own = findings.filter(({ code }) => code === values.code);
  const { outcome, reason = own.length === 0 ? outcome : '' } = checks.find(({ code }) => code === values.code);
  console.log(`\n${group}: ${pair}: ${reason}`);
  for (const { severity, subject, message, evidence } of own)
    console.log(`  ${severity} ${subject}: ${message}\n    ${evidence.join('\n    ').slice(0, 1500)}`);
}

/** A table between `<!-- NAME -->` and `<!-- /NAME -->`. */
function putInto(path, name, table) {
  const file = join(root, path);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(
    new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`),
    (_, start, end) => `${start}\n${table}\n\n${end}`,
  );
  if (before === after) return;
  if (values.write) writeFileSync(file, after);
  else {
    console.error(
      `${path}: the table ${name} is not what was measured; run \`node benchmarks/trust-rates.mjs --write\``,
    );
    process.exitCode = 1;
  }
}

if (values.code === undefined) {
  const tables = { rates: ratesTable(pipeline, rates), answers: knownAnswers(pipeline) };
  if (values.write || values.check) {
    putInto('docs/checks.md', 'trust-rates', tables.rates);
    putInto('docs/method.md', 'trust-answers', tables.answers);
  } else {
    console.log(
      'Pairs on which a check says error / warning / info; – where it found nothing, n/p where it was not possible.\n',
    );
    console.log(`${tables.rates}\n\n${tables.answers}`);
    const times = rates.times.sort((one, other) => one - other);
    const [middle, slowest] = [times[times.length >> 1], times.at(-1)].map((time) => time.toFixed(1));
    console.log(`\nAll checks of a pair: median ${middle} ms, slowest ${slowest} ms.`);
  }
}
