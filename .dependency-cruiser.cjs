// The direction of imports, as docs/architecture.md draws it. Rooms may import only from rooms to their left.
const rooms = {
  model: [],
  statistics: [],
  formats: ['model'],
  comparison: ['model', 'statistics'],
  trust: ['comparison', 'model', 'statistics'],
  verdict: ['trust', 'comparison', 'model', 'statistics'],
  report: ['verdict', 'trust', 'comparison', 'model', 'statistics'],
  settings: ['verdict', 'trust', 'comparison', 'model', 'formats', 'report'],
  sources: ['formats', 'model', 'settings'],
  github: ['sources', 'formats', 'model', 'settings', 'report', 'trust'],
  action: ['github', 'sources', 'settings', 'report', 'verdict', 'trust', 'comparison', 'model', 'formats', 'review'],
  'command-line': ['sources', 'settings', 'report', 'verdict', 'trust', 'comparison', 'model', 'formats', 'review'],
};
const pure = 'model|statistics|formats|comparison|trust|verdict|report';

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-imports-leftwards`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})(/|\\.ts$)` },
    })),
    {
      name: 'pure-rooms-have-no-effects',
      severity: 'error',
      from: { path: `^src/((${pure})/|review\\.ts)` },
      to: { path: '(^node_modules/(@actions|@octokit)/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-rooms-have-no-node',
      severity: 'error',
      from: { path: `^src/((${pure})/|review\\.ts)` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'octokit-only-in-github',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/github/' },
      to: { path: '^node_modules/(@octokit|@actions/github)/' },
    },
    {
      name: 'actions-core-only-in-main-and-settings',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main\\.ts|settings/)' },
      to: { path: '^node_modules/@actions/core/' },
    },
    {
      name: 'command-line-loads-nothing-of-github',
      severity: 'error',
      from: { path: '^src/cli\\.ts' },
      to: { path: '^(src/github/|node_modules/@(octokit|actions)/)', reachable: true },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
