import {
  type Finding,
  type GraphEdge,
  type Inconclusive,
  type Location,
  type Report,
  type ReporterContext,
  type RuleMeta,
  type Source,
  toLocation,
} from '../../src/index.ts';

/** A hand-built report, with what its reporters may ask for. */
export interface Sample {
  readonly report: Report;
  readonly context: ReporterContext;
}

export const sourceAt = (path: string, text: string, repositoryPath = path): Source => ({
  path,
  repositoryPath,
  kind: 'workflow',
  text,
});

/** Where a text stands in a source: from its first occurrence, or its n-th. */
export function find(source: Source, needle: string, nth = 1): Location {
  let start = -1;
  for (let seen = 0; seen < nth; seen += 1) start = source.text.indexOf(needle, start + 1);
  return toLocation({ source, start, end: start + needle.length });
}

export function findingAt(at: Location, members: Partial<Finding> = {}): Finding {
  return {
    rule: 'unpinned-uses',
    guard: 'pin-verify',
    severity: 'high',
    confidence: 'high',
    message: '"actions/checkout@v4" can change under you: pin it to a commit',
    at,
    related: [],
    evidence: [],
    ...members,
  };
}

export const rules: readonly RuleMeta[] = [
  {
    id: 'cache-poisoning',
    guard: 'cache-forbid-in-release',
    title: 'A release job restores a cache that others can write',
    severity: 'high',
    profile: 'default',
    practices: ['P09'],
  },
  {
    id: 'pin-comment-missing',
    guard: 'pin-verify',
    title: 'A commit pin does not say which version it is',
    severity: 'info',
    profile: 'default',
    practices: ['P02'],
  },
  {
    id: 'unpinned-uses',
    guard: 'pin-verify',
    title: 'An action is named by a tag or a branch',
    severity: 'high',
    profile: 'default',
    practices: ['P02'],
  },
];

const help = {
  'unpinned-uses': '# unpinned-uses\n\nAn action is named by a tag or a branch.\n\n## Why\n',
};

export function sampleOf(
  sources: readonly Source[],
  members: Partial<Report>,
  context: Partial<ReporterContext> = {},
): Sample {
  return {
    report: {
      version: 1,
      tool: { name: 'portcullis', version: '1.2.3' },
      files: sources.map(({ path, kind }) => ({ path, kind })),
      findings: [],
      inconclusive: [],
      suppressed: [],
      pins: [],
      stats: { files: sources.length, workflows: sources.length, actions: 0, uses: 3, images: 0 },
      ...members,
    },
    context: {
      sources: new Map(sources.map((source) => [source.path, source])),
      rules,
      help,
      color: false,
      ...context,
    },
  };
}

const ci = sourceAt(
  'repo/.github/workflows/ci.yml',
  `name: ci
on: pull_request
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020
      - run: npm test
`,
  '.github/workflows/ci.yml',
);

const release = sourceAt(
  'repo/.github/workflows/release.yml',
  `name: release
on:
  push:
    tags: ["v*"]
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/cache@0057852bfaa89a56745cba8c7296529d2fc39830 # v4.3.0
        with:
          path: ~/.npm
          key: \${{ runner.os }}
      - run: |
          npm ci
          npm run build
  publish:
    needs: build
    permissions:
      id-token: write
    runs-on: ubuntu-latest
    steps:
      - run: npm publish --provenance
`,
  '.github/workflows/release.yml',
);

const pin = 'actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020';

const findings: readonly Finding[] = [
  findingAt(find(ci, 'actions/checkout@v4'), {
    evidence: ['"v4" is a tag, and tags of "actions/checkout" were moved before'],
    fix: {
      description: 'pin "actions/checkout@v4" to its commit',
      edits: [{ at: find(ci, 'v4'), text: '34e114876b0b11c390a56381ad16ebd13914f8d5 # v4' }],
    },
  }),
  findingAt(find(ci, pin), {
    rule: 'pin-comment-missing',
    severity: 'info',
    message: `"${pin}" does not say its version: write it in a comment behind the commit`,
  }),
  findingAt(find(release, 'actions/cache@0057852bfaa89a56745cba8c7296529d2fc39830'), {
    rule: 'cache-poisoning',
    guard: 'cache-forbid-in-release',
    severity: 'medium',
    confidence: 'medium',
    message: 'job "publish" may release what this cache held: remove the cache from job "build"',
    related: [
      { at: find(release, 'build', 3), message: 'job "publish" takes outputs of job "build"' },
      { at: find(release, 'npm publish --provenance'), message: 'publishes to npm' },
    ],
  }),
];

const inconclusive: readonly Inconclusive[] = [
  {
    rule: 'cache-poisoning',
    guard: 'cache-forbid-in-release',
    at: find(release, 'actions/cache@0057852bfaa89a56745cba8c7296529d2fc39830'),
    reason: 'undecidable',
    message: 'what "actions/cache" does inside is not known offline: run with --online',
  },
  {
    at: {
      path: 'repo/.github/workflows/huge.yml',
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 1, offset: 0 },
    },
    reason: 'too-large',
    message: 'file is larger than 1 MiB and was not read',
  },
];

const graph: readonly GraphEdge[] = [
  { from: 'ci.yml', to: 'ci.yml / test', pinned: true },
  { from: 'ci.yml / test', to: 'actions/checkout@v4', pinned: false },
  { from: 'ci.yml / test', to: 'actions/setup-node', label: 'v4.4.0', pinned: true },
  { from: 'release.yml', to: 'release.yml / build', pinned: true },
];

const suppressedFinding = findingAt(find(release, 'npm ci'), {
  severity: 'low',
  message: 'installs without checksums',
});

export const full = sampleOf(
  [ci, release],
  {
    findings,
    inconclusive,
    suppressed: [
      {
        finding: suppressedFinding,
        by: 'repo/.github/workflows/release.yml:14',
        reason: 'lockfile has them',
      },
      {
        finding: suppressedFinding,
        by: '.github/portcullis.yml:3',
        reason: 'tested elsewhere',
      },
    ],
  },
  { graph, sarifSuppressed: true },
);

export const colored: Sample = { ...full, context: { ...full.context, color: true } };

export const clean = sampleOf([ci, release], {});

export const unchecked = sampleOf([ci], { inconclusive: inconclusive.slice(1) });

const shapes = sourceAt(
  '.github/workflows/shapes.yml',
  `${[
    'jobs:',
    `\tindented:\tvalue`,
    '  部署: "全角文字" # ⚠️ wide 🚀 rocket',
    `  long: ${'a'.repeat(300)} uses ${'b'.repeat(300)}`,
    `  longer: "${'x'.repeat(500)}"`,
    '  few:',
    '    - one',
    '  many: |',
    ...Array.from({ length: 12 }, (_, index) => `    line ${index + 1}`),
    `    ${'last '.repeat(60)}`,
    '  cr: 1\r\n  next: 2',
    '  empty: ',
  ].join('\n')}`,
);

const spans = [
  'value',
  '"全角文字"',
  '🚀',
  ' uses ',
  `"${'x'.repeat(500)}"`,
  'few:\n    - one\n',
  '1',
];

export const shaped = sampleOf(
  [shapes],
  {
    findings: [
      ...spans.map((span) =>
        findingAt(find(shapes, span), { message: `span "${span.slice(0, 9)}"` }),
      ),
      findingAt(
        toLocation({
          source: shapes,
          start: shapes.text.indexOf('many'),
          end: shapes.text.indexOf('  cr:'),
        }),
        {
          message: 'a tall span',
          related: [{ at: find(shapes, 'few:\n    - one'), message: 'hop' }],
        },
      ),
      findingAt(
        toLocation({ source: shapes, start: shapes.text.length, end: shapes.text.length }),
        {
          message: 'at the end of the file',
        },
      ),
    ],
  },
  { maxWidth: 72 },
);

const remote: Source = {
  ...sourceAt(
    'octo-org/setup@49933ea5288c/action.yml',
    'name: setup\nruns:\n  using: composite\n  steps:\n    - uses: octo-org/install@main\n',
    'action.yml',
  ),
  url: 'https://github.com/octo-org/setup/blob/49933ea5288caeca8642d1e84afbd3f7d6820020/action.yml',
};
const setup = 'octo-org/setup@49933ea5288caeca8642d1e84afbd3f7d6820020';

const withPins = sampleOf(
  [ci],
  {
    findings: [
      findingAt(find(ci, pin), {
        rule: 'unpinned-transitive',
        severity: 'medium',
        message: `"${pin}" uses "octo-org/install@main", which is not pinned: take a release that pins it`,
        related: [{ at: find(remote, 'octo-org/install@main'), message: 'uses a branch' }],
      }),
    ],
    pins: [
      {
        uses: 'octo-org/install@main',
        repository: 'octo-org/install',
        ref: 'main',
        commit: '34e114876b0b11c390a56381ad16ebd13914f8d5',
        verdict: 'unreleased',
        proof: 'the tip of branch "main", and no tag',
        at: [],
        via: [setup],
      },
      {
        uses: setup,
        repository: 'octo-org/setup',
        commit: '49933ea5288caeca8642d1e84afbd3f7d6820020',
        verdict: 'released',
        proof: 'tag "v4.4.0", in the history of branch "main"',
        at: [find(ci, pin)],
        via: [],
      },
      {
        uses: 'octo-org/tools/lint@v1',
        repository: 'octo-org/tools',
        path: 'lint',
        ref: 'v1',
        verdict: 'inconclusive',
        proof: 'the server answered 503',
        at: [],
        via: [setup],
      },
    ],
    stats: { ...clean.report.stats, repositories: 3, requests: 5, bytes: 12345 },
  },
  { graph: [{ from: setup, to: 'octo-org/install@main', label: 'unreleased', pinned: false }] },
);

/** With what an online run adds, and a hop in another repository. */
export const online: Sample = {
  ...withPins,
  context: {
    ...withPins.context,
    sources: new Map([...withPins.context.sources, [remote.path, remote]]),
  },
};
