/**
 * Where `emulate` 0.12.2 answers otherwise than GitHub's description says. Plumbline looks at none of it; each is named here, so
 * that everything else it answers, and all that it is asked, is held to the description without exception.
 */

/** What is known, and the complaints of the contract that it causes. */
export const deviations: Readonly<Record<string, RegExp>> = {
  'a created comment comes without its address in a header':
    /issues\/\d+\/comments: response 201 lacks the header Location$/,
  'addresses of a user called x[bot] hold the brackets as they are':
    /comments(?:\/\d+)?: response 20[01](?:\/\d+)?\/user(?:\/\w*url must match format "uri"| must be null| must match a schema in anyOf)/,
  'a check run does not say where its annotations are':
    /check-runs: response 201\/output must have required property 'annotations_url'/,
  'the suite of a check run is told in full':
    /check-runs: response 201\/check_suite\/(?:node_id|head_branch|head_sha|url) is not described$/,
};

/** The complaints that none of them explains. */
export const unexplained = (violations: readonly string[]): readonly string[] =>
  violations.filter((violation) => !Object.values(deviations).some((pattern) => pattern.test(violation)));
