/**
 * The label by which someone who may write to the repository accepts what failed on one pull request. Room: verdict.
 */

/** Who set the label and when; and whether that counts. */
export interface Acceptance {
  /** The label's name. */
  readonly label: string;
  /** The login of whoever set it. */
  readonly by: string;
  /** When, ISO 8601. */
  readonly at: string;
  /** Why it accepts nothing, as a part of a sentence after `because`; null when it does accept. */
  readonly refused: string | null;
}

/** What stands behind an accepted number: `accepted by @user with the label "perf: accepted" on 2027-01-31`. */
export function acceptedInWords({ label, by, at }: Acceptance): string {
  return `accepted by @${by} with the label ${JSON.stringify(label)} on ${at.slice(0, 10)}`;
}

/** The sentence about a label that is there and does not count; null when it counts, or there is none. */
export function refusedInWords(acceptance: Acceptance | undefined): string | null {
  if (acceptance === undefined || acceptance.refused === null) return null;
  const { label, by, at, refused } = acceptance;
  return `The label ${JSON.stringify(label)}, set by @${by} on ${at.slice(0, 10)}, accepts nothing here, because ${refused}.`;
}
