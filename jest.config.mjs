// Two projects: `main` needs nothing but Node; `browser` needs Chromium and cmark-gfm and runs in .ci/run.
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  // Imports of JSON keep their `with { type: 'json' }`, which Node and Jest ask for.
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { experimental: { keepImportAttributes: true } } }] },
};
export default {
  projects: [
    {
      ...shared,
      displayName: 'main',
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/__tests__/browser/'],
    },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/__tests__/browser/**/*.test.ts'] },
  ],
  // Jest leaves one core idle by default; of two that is half, and the end-to-end tests mostly wait for programs.
  maxWorkers: '100%',
  // End-to-end tests start programs, and shared machines can be ten times slower than idle ones.
  testTimeout: 60_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/{model,formats,statistics,comparison,trust,verdict,report}/**/*.ts', 'src/review.ts'],
  coverageThreshold: { global: { statements: 95, branches: 90, functions: 95, lines: 95 } },
};
