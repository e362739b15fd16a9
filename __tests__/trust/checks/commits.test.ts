import { describe, expect, test } from '@jest/globals';
import type { GitFacts } from '../../../src/trust/git-facts.ts';
import { assess, findingsOf, makeSuite, outcomeOf } from '../assess.ts';

const withGit = (git: GitFacts) => assess({ git });

describe('ancestry.unrelated', () => {
  test('fires when the baseline is no ancestor, or has nothing in common', () => {
    const [finding] = findingsOf(withGit({ baselineIsAncestor: false, mergeBase: 'abc' }), 'ancestry.unrelated');
    expect(finding).toMatchObject({ severity: 'error', subject: 'baseline', evidence: ['their merge base is abc'] });
    const [alien] = findingsOf(withGit({ baselineIsAncestor: false }), 'ancestry.unrelated');
    expect(alien!.message).toContain('no common history');
  });

  test('passes for an ancestor, and for a newer commit of the base branch, which is not-merge-base’s', () => {
    expect(outcomeOf(withGit({ baselineIsAncestor: true }), 'ancestry.unrelated')).toBe('passed');
    const newer = withGit({
      baselineIsAncestor: false,
      baselineOnBaseBranch: true,
      mergeBase: 'abc',
      commitsToMergeBase: 3,
    });
    expect(outcomeOf(newer, 'ancestry.unrelated')).toBe('passed');
    expect(findingsOf(newer, 'ancestry.not-merge-base')[0]!.message).toContain('3 commits newer than the merge base');
  });

  test('not possible without git facts', () => {
    expect(outcomeOf(assess({}), 'ancestry.unrelated')).toMatch(/^not-possible: the repository could not be asked/);
  });
});

describe('ancestry.not-merge-base', () => {
  test('says how many commits lie between', () => {
    const [finding] = findingsOf(
      withGit({ baselineIsAncestor: true, mergeBase: 'abc', commitsToMergeBase: 1 }),
      'ancestry.not-merge-base',
    );
    expect(finding).toMatchObject({ severity: 'warning', subject: 'baseline' });
    expect(finding!.message).toContain('1 commit older than the merge base');
  });

  test('a baseline on the candidate’s own branch is not older than the merge base', () => {
    const [finding] = findingsOf(
      withGit({ baselineIsAncestor: true, baselineOnBaseBranch: false, mergeBase: 'abc', commitsToMergeBase: 2 }),
      'ancestry.not-merge-base',
    );
    expect(finding!.message).toContain('2 commits past the merge base, on the candidate’s own branch');
    expect(finding!.remedy).toContain('Measure the merge base');
  });

  test('passes at the merge base, by distance or by name', () => {
    expect(outcomeOf(withGit({ mergeBase: 'abc', commitsToMergeBase: 0 }), 'ancestry.not-merge-base')).toBe('passed');
    const named = assess({
      git: { mergeBase: 'abcdef123456' },
      baseline: makeSuite({ seed: 11, provenance: { commit: 'abcdef1' } }),
    });
    expect(outcomeOf(named, 'ancestry.not-merge-base')).toBe('passed');
  });

  test('not possible without merge base or distance', () => {
    expect(outcomeOf(withGit({}), 'ancestry.not-merge-base')).toBe('not-possible: the merge base is not known');
    expect(outcomeOf(withGit({ mergeBase: 'abc' }), 'ancestry.not-merge-base')).toMatch(
      /^not-possible: it is not known how far/,
    );
  });
});

test('where nobody knows which commit was measured, the checks say why', () => {
  const why = withGit({ whyMissing: 'the file does not say it' });
  for (const code of ['ancestry.unrelated', 'ancestry.not-merge-base', 'age.stale'] as const)
    expect(outcomeOf(why, code)).toBe('not-possible: the file does not say it');
  const behind = withGit({ whyMissing: 'the file does not say it', commitsBehind: 60 });
  expect(findingsOf(behind, 'age.stale')[0]!.message).toContain('60 commits behind');
});

describe('ancestry.dirty', () => {
  test('fires for either side, from git or from the file', () => {
    expect(findingsOf(withGit({ dirty: { baseline: true } }), 'ancestry.dirty')).toMatchObject([
      { severity: 'warning', subject: 'baseline' },
    ]);
    const told = assess({ candidate: makeSuite({ seed: 12, provenance: { dirty: true } }) });
    expect(findingsOf(told, 'ancestry.dirty')).toMatchObject([{ subject: 'candidate' }]);
    expect(told.level).toBe('unverified');
  });

  test('passes for a clean tree; not possible when nothing tells', () => {
    expect(outcomeOf(withGit({ dirty: { baseline: false } }), 'ancestry.dirty')).toBe('passed');
    expect(outcomeOf(withGit({}), 'ancestry.dirty')).toMatch(/^not-possible: neither side tells/);
  });
});

describe('age.stale', () => {
  const measured = (day: number, seed = 11) =>
    makeSuite({ seed, provenance: { measuredAt: new Date(Date.UTC(2026, 0, 1) + day * 86400e3).toISOString() } });

  test.each([
    [14, 'passed'],
    [15, 'warning'],
    [60, 'warning'],
    [61, 'error'],
  ])('%p days before the candidate: %s', (days, expected) => {
    const trust = assess({ baseline: measured(0), candidate: measured(days, 12) });
    const severities = findingsOf(trust, 'age.stale').map(({ severity }) => severity);
    expect(severities).toEqual(expected === 'passed' ? [] : [expected]);
  });

  test('the review’s time counts only where the candidate does not tell its own', () => {
    const now = '2027-01-01T00:00:00Z';
    expect(outcomeOf(assess({ baseline: measured(0), candidate: measured(1, 12), now }), 'age.stale')).toBe('passed');
    const late = assess({ baseline: measured(0), now });
    expect(findingsOf(late, 'age.stale')[0]).toMatchObject({ severity: 'error' });
    expect(findingsOf(late, 'age.stale')[0]!.message).toContain('365 days before');
    const committed = assess({ git: { baselineCommittedAt: '2026-12-10T00:00:00Z' }, now });
    expect(findingsOf(committed, 'age.stale')[0]).toMatchObject({ severity: 'warning' });
  });

  test('a younger baseline is not stale; nothing known is not possible', () => {
    expect(outcomeOf(assess({ baseline: measured(99), candidate: measured(0, 12) }), 'age.stale')).toBe('passed');
    expect(outcomeOf(assess({}), 'age.stale')).toMatch(/^not-possible: neither the baseline’s age/);
  });

  test('more than 50 commits behind', () => {
    expect(outcomeOf(withGit({ commitsBehind: 50 }), 'age.stale')).toBe('passed');
    expect(findingsOf(withGit({ commitsBehind: 51 }), 'age.stale')).toMatchObject([{ severity: 'warning' }]);
  });

  test('watched files that changed between, apart from the candidate’s own', () => {
    const changes = {
      paths: [
        'sub/Cargo.lock',
        '.github/workflows/ci.yml',
        'src/a.ts',
        'benches/new.rs',
        'benches/old.rs',
        'benches/README.md',
      ],
      added: ['benches/new.rs'],
      complete: false,
    };
    const between = findingsOf(withGit({ changes, commitsToMergeBase: 2 }), 'age.stale');
    expect(between.map(({ severity, evidence }) => `${severity} ${evidence[0] ?? ''}`).sort()).toEqual([
      'warning .github/workflows/ci.yml',
      'warning benches/old.rs',
      'warning sub/Cargo.lock',
    ]);
    expect(between[0]!.evidence[1]).toContain('may be more');
    const own = findingsOf(withGit({ changes, commitsToMergeBase: 0 }), 'age.stale');
    expect(own.map(({ severity, evidence }) => `${severity} ${evidence[0] ?? ''}`).sort()).toEqual([
      'info .github/workflows/ci.yml',
      'info sub/Cargo.lock',
      'warning benches/old.rs',
    ]);
  });
});
