/**
 * Check `toolchain.flags`: flags of the compiler and options of the build as sets. The level of optimisation, profile-guided and
 * link-time optimisation are worth ten per cent and more, and are errors; what only talks (warnings, debug information) is
 * information. Room: trust.
 */
import type { Environment } from '../../model/environment.ts';
import { notPossible, reportOf, type Check } from '../check.ts';
import { declare, differenceFinding } from '../declared-change.ts';
import { tokenDifference } from '../environment/differences.ts';
import { bothSay, evidenceOf } from '../environment/sides.ts';

/** What makes other machine code by itself. `-Wl,…`, `-Wa,…` and `-Wp,…` are no warnings: they pass options on. */
const decisive = /^-(O|flto|fno-lto|fprofile-(use|instr-use|sample-use)|fauto-profile)/;
const talk = /^-(W(?![lap],)|g|f(no-)?(diagnostics|color-diagnostics|message-length|caret-diagnostics)|pipe$|v$|Q)/;

const tokenSets: readonly (readonly [string, (environment: Environment) => readonly string[] | undefined])[] = [
  ['compiler flags', ({ flags }) => flags],
  ['build options', ({ buildOptions }) => buildOptions],
];
const features = [
  ['profile-guided optimisation', ({ features }: Environment) => features?.pgo],
  ['link-time optimisation', ({ features }: Environment) => features?.lto],
] as const;

export const toolchainFlags: Check = {
  code: 'toolchain.flags',
  run: (context) => {
    const { evidence } = context;
    const sets = tokenSets.flatMap(([title, read]) => {
      const sides = bothSay(evidence, read);
      return sides === undefined ? [] : [{ title, ...tokenDifference(sides.baseline, sides.candidate) }];
    });
    const switches = features.flatMap(([title, read]) => {
      const sides = bothSay(evidence, read);
      return sides === undefined ? [] : [{ title, sides }];
    });
    if (sets.length === 0 && switches.length === 0)
      return notPossible('the two sides do not both say with which flags they were built');
    const switched = switches.filter(({ sides }) => sides.baseline !== sides.candidate);
    const tokens = sets.flatMap(({ onlyFirst, onlySecond }) => [...onlyFirst, ...onlySecond]);
    if (tokens.length === 0 && switched.length === 0) return reportOf([]);
    const isDecisive = switched.length > 0 || tokens.some((token) => decisive.test(token));
    const onlyTalk = !isDecisive && tokens.every((token) => talk.test(token));
    return reportOf([
      differenceFinding(context, 'flags', {
        code: 'toolchain.flags',
        severity: isDecisive ? 'error' : onlyTalk ? 'info' : 'warning',
        message: `Baseline and candidate were built with different flags${isDecisive ? ', which decide how fast the code is' : onlyTalk ? ' that do not change the code' : ''}.`,
        evidence: [
          ...switched.flatMap(({ title, sides }) =>
            evidenceOf(title, { baseline: onOff(sides.baseline), candidate: onOff(sides.candidate) }),
          ),
          ...sets.flatMap(({ title, onlyFirst, onlySecond }) => [
            ...(onlyFirst.length > 0 ? [`${title} only in the baseline: ${onlyFirst.join(' ')}`] : []),
            ...(onlySecond.length > 0 ? [`${title} only in the candidate: ${onlySecond.join(' ')}`] : []),
          ]),
        ],
        remedy: `Build both sides with the same flags, ${declare('flags')}.`,
      }),
    ]);
  },
};

const onOff = (on: boolean): string => (on ? 'on' : 'off');
