/**
 * Check `toolchain.runtime`: another interpreter or virtual machine, or the same with its JIT compiler, its lock or its
 * interpreter loop built otherwise. Room: trust.
 *
 * Suites such as pyperformance measure the runtime itself: then its version is the code under test, and differs in every
 * comparison worth making. Both files tell that, when the version names the commit that they say was measured.
 *
 * Garbage collection that is on in one side and off in the other is told too: an error when it concerns every second
 * benchmark, else a warning that names them. Of 104 real pairs none differs in it (four benchmarks switch it off themselves).
 */
import type { Environment, RuntimeFeature } from '../../model/environment.ts';
import type { Suite } from '../../model/suite.ts';
import type { Finding } from '../../model/finding.ts';
import { notPossible, reportOf, type Check, type CheckContext } from '../check.ts';
import { declare, differenceFinding } from '../declared-change.ts';
import { collectionDifferences } from '../environment/garbage-collection.ts';
import { releaseDistance } from '../environment/releases.ts';
import { bothSay, evidenceOf, namedOnBoth } from '../environment/sides.ts';
import { countOf, listed } from '../phrases.ts';
import type { DeclarableChange } from '../trust-policy.ts';

const features: readonly (readonly [RuntimeFeature & DeclarableChange, string])[] = [
  ['jit', 'JIT'],
  ['free-threading', 'free threading'],
  ['tail-call', 'tail-call interpreter'],
];
/** A commit is recognised by so many digits, as the field abbreviates it. */
const commitDigits = 7;

export const toolchainRuntime: Check = {
  code: 'toolchain.runtime',
  run: (context) => {
    const { evidence } = context;
    const runtimes = bothSay(evidence, ({ runtime }) => runtime);
    const switches = features.flatMap(([feature, title]) => {
      const sides = bothSay(evidence, (environment: Environment) => environment.features?.[feature]);
      return sides === undefined ? [] : [{ feature, title, sides }];
    });
    if (runtimes === undefined && switches.length === 0)
      return notPossible('the two sides do not both say in which runtime they ran');
    const underTest = [evidence.baseline, evidence.candidate].every(isUnderTest);
    const switched = switches.filter(({ sides }) => sides.baseline !== sides.candidate);
    const other = runtimes !== undefined && !underTest && releaseDistance(runtimes) !== 'same';
    const collection = collectionFindings(context);
    if (!other && switched.length === 0) return reportOf(collection);
    const apart = [
      ...(other ? [namedOnBoth(runtimes)] : []),
      ...switched.map(({ title, sides }) => `${title} ${onOrOff(sides.baseline)} and ${onOrOff(sides.candidate)}`),
    ].join(', ');
    const parts = other ? [] : switched.map(({ feature }) => feature);
    const difference = {
      code: 'toolchain.runtime',
      severity: 'error',
      message: `Baseline and candidate ran in different runtimes: ${apart}.`,
      evidence: [
        ...(other ? evidenceOf('runtime', runtimes) : []),
        ...switched.flatMap(({ title, sides }) =>
          evidenceOf(title, { baseline: onOrOff(sides.baseline), candidate: onOrOff(sides.candidate) }),
        ),
      ],
      remedy: `Measure both sides in the same runtime, ${declare(...(other ? ['runtime' as const] : parts))}.`,
    } as const;
    return reportOf([differenceFinding(context, 'runtime', difference, parts), ...collection]);
  },
};

const onOrOff = (on: boolean): string => (on ? 'on' : 'off');

function collectionFindings(context: CheckContext): readonly Finding[] {
  const { told, offInBaseline, offInCandidate } = collectionDifferences(context.evidence);
  const differing = offInBaseline.length + offInCandidate.length;
  if (differing === 0) return [];
  return [
    differenceFinding(context, 'runtime', {
      code: 'toolchain.runtime',
      severity: differing > told / 2 ? 'error' : 'warning',
      message: `${countOf(differing, 'benchmark')} of ${told} ran with garbage collection on one side and without it on the other.`,
      evidence: [
        ...listed(offInBaseline).map((name) => `off in the baseline only: ${name}`),
        ...listed(offInCandidate).map((name) => `off in the candidate only: ${name}`),
      ],
      remedy: `Measure both sides with the same setting, ${declare('runtime')}.`,
    }),
  ];
}

/** Whether the runtime's version names the commit that was measured. */
function isUnderTest({ provenance: { commit }, environment: { runtime } }: Suite): boolean {
  return (
    commit !== undefined && commit.length >= commitDigits && (runtime ?? '').includes(commit.slice(0, commitDigits))
  );
}
