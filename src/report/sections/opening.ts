/**
 * Section: the opening, below the headline. The verdict with its reason, what is believed of the baseline, and what is
 * missing. Room: report.
 */
import { bothTellBuild } from '../../trust/environment/sides.ts';
import { whyItFailsAllTheSame } from '../../verdict/reasons.ts';
import type { Review } from '../../verdict/review.ts';
import { type Block, lineBreak, name, nameList, paragraph, prose, strong, type Text } from '../document.ts';
import type { Facts } from '../facts.ts';
import { count, enumerate } from '../figures.ts';
import { comparesAlike, verdictWord } from '../headline.ts';

/** Below the headline: the verdict with its first reason, what is believed of the baseline, and what is missing. */
export function opening(review: Review, facts: Facts): Block[] {
  const [reason] = review.verdict.reasons;
  const trust = trustSentence(review);
  const verdict = strong(`${verdictWord(review)}.`);
  return [
    paragraph(
      verdict,
      ...(reason === undefined ? [] : [' ', prose(reason)]),
      ...(trust.length === 0 ? [] : [lineBreak, ...trust]),
      ...failsAllTheSame(review),
    ),
    ...partial(facts),
    ...sameCommit(review, facts),
  ];
}

/** Where the step fails for something that the verdict's word does not say, nobody has to search for why it is red. */
function failsAllTheSame({ verdict }: Review): Text {
  const reason = whyItFailsAllTheSame(verdict);
  return reason === undefined ? [] : [lineBreak, strong('The check fails all the same:'), ' ', prose(reason)];
}

/** What is believed of the baseline and who vouches for it, and what the references say of the claim. */
function trustSentence(review: Review): Text {
  const { level, sentences, vouchedBy, references } = review.trust;
  const told: Text = sentences.length === 0 ? [] : [prose(sentences.join(' '))];
  switch (level) {
    case 'trusted':
      return ['The baseline is ', strong('trusted'), ': ', prose(vouching(vouchedBy)), ...spaced(told)];
    case 'unverified':
      return references.length === 0
        ? ['The baseline is ', strong('unverified'), ': there was no reference and no history to hold it against.']
        : [
            'The baseline is ',
            strong('unverified'),
            ': nothing speaks against it, and nothing vouches for it.',
            ...spaced(told),
          ];
    case 'suspect':
      return ['The baseline is ', strong('suspect'), ...doubtedFor(review), ...spaced(told)];
    case 'unusable':
      // The reason before it says so and why.
      return told;
  }
}

const spaced = (told: Text): Text => (told.length === 0 ? [] : [' ', ...told]);

/** `1 reference vouches for it.`, `1 reference and 8 earlier sessions vouch for it.` */
function vouching(vouchedBy: readonly string[]): string {
  const single = vouchedBy.length === 1 && vouchedBy[0]?.startsWith('1 ') === true;
  return `${enumerate(vouchedBy)} ${single ? 'vouches' : 'vouch'} for it.`;
}

/** ` for samples.few and age.stale: see below.` */
function doubtedFor({ trust }: Review): Text {
  const own = trust.findings.filter(
    ({ subject, severity }) => severity !== 'info' && (subject === 'baseline' || subject === 'both'),
  );
  const codes = [...new Set(own.map(({ code }) => code))];
  return codes.length === 0 ? [': see below.'] : [' for ', ...nameList(codes, codesAboveFold), ': see below.'];
}

/** How many codes of findings are written out above the fold. */
const codesAboveFold = 2;
/** How many names of a list are written out above the fold. */
const namesAboveFold = 5;
/** New benchmarks are what the change adds, and nobody has to look for them. */
const newNamesAboveFold = 2;

function partial(facts: Facts): Block[] {
  const sentences: Text[] = [];
  if (facts.missing.length > 0)
    sentences.push([
      `${count(facts.missing.length, 'benchmark')} of the baseline ${verb(facts.missing.length)} missing from the candidate (`,
      ...nameList(facts.missing, namesAboveFold),
      ').',
    ]);
  if (facts.notComparable.length > 0)
    sentences.push([
      `${count(facts.notComparable.length, 'benchmark')} could not be compared (`,
      ...nameList(
        facts.notComparable.map((benchmark) => benchmark.name),
        namesAboveFold,
      ),
      ').',
    ]);
  if (facts.added.length > 0)
    sentences.push([
      `${count(facts.added.length, 'benchmark')} ${verb(facts.added.length)} new and without a baseline (`,
      ...nameList(facts.added, newNamesAboveFold),
      ').',
    ]);
  if (sentences.length === 0) return [];
  const onlyNew = facts.missing.length === 0 && facts.notComparable.length === 0;
  const joined = sentences.flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence]));
  return [paragraph(strong(onlyNew ? 'New:' : 'Partial:'), ' ', ...joined)];
}

const verb = (number: number): string => (number === 1 ? 'is' : 'are');

function sameCommit(review: Review, facts: Facts): Block[] {
  if (facts.sameCommit === null) return [];
  const what =
    comparesAlike(review) && bothTellBuild(review.evidence)
      ? '. This is an A/A comparison: every difference in it is noise or environment.'
      : '. Unless the builds differ, this is an A/A comparison, and every difference in it is noise or environment.';
  return [
    paragraph(strong('Same commit:'), ' both sides were measured at ', name(facts.sameCommit.slice(0, 12)), what),
  ];
}
