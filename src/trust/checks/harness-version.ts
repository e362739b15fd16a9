/**
 * Check `harness.version`: another major version of the benchmark tool may calibrate, warm up and count otherwise. Room: trust.
 */
import { reportOf, type Check } from '../check.ts';
import { declare, differenceFinding } from '../declared-change.ts';
import { releaseDistance } from '../environment/releases.ts';
import { bothSay, evidenceOf, silent } from '../environment/sides.ts';

export const harnessVersion: Check = {
  code: 'harness.version',
  run: (context) => {
    const tools = bothSay(context.evidence, ({ harness }) => harness);
    if (tools === undefined)
      return silent(context.evidence, ({ harness }) => harness, 'with which version of the tool');
    const distance = releaseDistance(tools);
    if (distance !== 'major' && distance !== 'other-product') return reportOf([]);
    return reportOf([
      differenceFinding(context, 'harness', {
        code: 'harness.version',
        severity: 'warning',
        message: 'Baseline and candidate were measured with different major versions of the benchmark tool.',
        evidence: evidenceOf('benchmark tool', tools),
        remedy: `Measure both sides with one version of it, ${declare('harness')}.`,
      }),
    ]);
  },
};
