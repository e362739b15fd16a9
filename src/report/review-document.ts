/**
 * A review as a document: verdict, reason, numbers, what to do, details. The comment, the job summary and the HTML
 * report are this one document in different forms. Room: report.
 */
import type { Review } from '../verdict/review.ts';
import { paragraph, prose, type ReportDocument, strong } from './document.ts';
import { factsOf } from './facts.ts';
import { headline, iconOf } from './headline.ts';
import type { ReportContext } from './report-context.ts';
import { allBenchmarksSection, changedSection } from './sections/benchmarks.ts';
import { groupsSection, otherMetricsSections, tagsSection } from './sections/further.ts';
import { checksSection } from './sections/checks.ts';
import { claimsSection } from './sections/claims.ts';
import { decisionSection } from './sections/decision.ts';
import { environmentSection } from './sections/environment.ts';
import { footerSection } from './sections/footer.ts';
import { howFoundTitle, searchSection } from './sections/search.ts';
import { opening } from './sections/opening.ts';
import { nextStepsSection, thresholdsSection } from './sections/next-steps.ts';

/** The whole report on a review. */
export function reviewDocument(review: Review, context: ReportContext): ReportDocument {
  const facts = factsOf(review);
  return {
    title: [`${iconOf(review, facts)} Plumbline: `, ...headline(review, facts)],
    blocks: [
      ...opening(review, facts),
      ...(context.caveat === undefined ? [] : [paragraph(strong('Advice only.'), ' ', prose(context.caveat))]),
      ...claimsSection(review, facts),
      ...nextStepsSection(review, context),
      ...thresholdsSection(review, facts),
      ...changedSection(review, facts),
      ...checksSection(review, context),
      environmentSection(review),
      ...groupsSection(facts),
      ...tagsSection(facts),
      ...otherMetricsSections(review),
      ...allBenchmarksSection(facts),
      decisionSection(review, facts),
      ...searchSection(review.evidence.searches ?? [], howFoundTitle(review.evidence.searches ?? [])),
      footerSection(review, context),
    ],
  };
}
