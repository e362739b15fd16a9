/** Waivers of the config file through the bundle: whose file counts, and how each output shows what is waived. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { slowerFiles, withBundle } from './run-bundle.ts';

// Each test runs the bundle as a process of its own, and a busy machine is slow at that.
jest.setTimeout(60_000);

const path = '.github/plumbline.yml';
const waiver = (ceiling: string, expires = '2999-12-31'): string =>
  `waivers:\n  - { suite: true, ceiling: ${ceiling}, reason: inputs are checked now, expires: ${expires} }\n`;
const slower = (text: string) => ({ candidateFiles: slowerFiles, mainFiles: { [path]: text } });

test('a waiver on the base branch lets a known regression through, in full view', async () => {
  await withBundle(slower(waiver('15%')), {}, async ({ run, comments, scene }) => {
    const inputs = { 'json-path': 'review.json', 'report-path': 'report.html', status: 'true' };
    const step = await run({ inputs });
    expect([step.code, step.outputs.verdict, step.outputs.waived]).toEqual([0, 'pass', '1']);
    const shown = 'waived up to 15 %: inputs are checked now, until 2999-12-31';
    const [comment = ''] = comments();
    expect(comment).toContain('**Pass, 1 waived.**');
    expect(comment).toMatch(
      /^### ⚠️ Plumbline: 1\.100× slower .*, beyond the threshold, but .*1 exceeded threshold is waived/m,
    );
    for (const text of [comment, step.summary]) expect(text.replaceAll('\u00a0', ' ')).toContain(shown);
    expect(await readFile(join(step.workspace, 'report.html'), 'utf8')).toContain('Pass, 1 waived');
    const json = JSON.parse(await readFile(join(step.workspace, 'review.json'), 'utf8')) as { gate: unknown };
    expect(json.gate).toMatchObject({ waived: 1, results: [{ outcome: 'fail', waivedBy: { expires: '2999-12-31' } }] });
    expect(scene.repository.statuses[0]?.description).toMatch(/^pass, 1 waived/);
    expect(step.log).toMatch(/^::notice title=Plumbline::pass, 1 waived/m);
  });
});

test('a waiver with too low a ceiling waives nothing', async () => {
  await withBundle(slower(waiver('5%')), {}, async ({ run, comments }) => {
    expect((await run()).code).toBe(1);
    expect(comments()[0]).toContain('not waived, because the interval does not lie wholly within the ceiling of 5 %');
  });
});

test('a waiver that has expired waives nothing, and is an error with its day', async () => {
  await withBundle(slower(waiver('15%', '2026-01-31')), {}, async ({ run, comments }) => {
    const step = await run();
    expect([step.code, step.outputs.verdict]).toEqual([1, 'fail']);
    expect(comments()[0]).toMatch(
      /^> \[!CAUTION\]\n> `waiver\.expired` The waiver of the suite expired on 2026-01-31/m,
    );
    expect(step.log).toMatch(
      /^::warning title=Plumbline%3A waiver\.expired::The waiver of the suite expired on 2026-01-31/m,
    );
  });
});

test.each([false, true])('a waiver that the pull request brings along waives nothing', async (fork) => {
  const text = waiver('15%');
  await withBundle({ candidateFiles: slowerFiles, changes: { [path]: text }, fork }, {}, async ({ run }) => {
    const prepare = async (workspace: string): Promise<void> => {
      await mkdir(join(workspace, '.github'), { recursive: true });
      await writeFile(join(workspace, path), text);
    };
    const step = await run({ prepare });
    expect([step.code, step.outputs.verdict, step.outputs.waived]).toEqual([1, 'fail', '0']);
  });
});
