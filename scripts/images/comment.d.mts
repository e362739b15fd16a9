/** The tables of comment.mjs, for the test that compares them with docs/comment.md. */
export declare const commentStates: Readonly<Record<string, string>>;
export declare const commentViews: Readonly<
  Record<string, { readonly width: number; readonly colorScheme: 'light' | 'dark' }>
>;
