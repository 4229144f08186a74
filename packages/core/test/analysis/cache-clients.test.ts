import { describe, expect, test } from '@jest/globals';
import { cachesIn } from '../../src/analysis/caches/caches-in.ts';
import { jobRunsOf } from '../../src/analysis/runs/job-runs-of.ts';
import { toRunBudget } from '../../src/analysis/runs/run-budget.ts';
import { scenariosOf } from '../../src/analysis/scenario/scenarios-of.ts';
import { cacheClients } from '../../src/facts/cache-clients.ts';
import { knownActions } from '../../src/facts/known-actions.ts';
import { publishers } from '../../src/facts/publishers.ts';
import { repositoryOf } from './repository-of.ts';

const commit = '0'.repeat(40);

describe('when a client is on', () => {
  test.each([
    ['actions/cache@v4', '', 'yes yes'],
    ['actions/cache@v4', 'lookup-only: true', 'no yes'],
    ['actions/cache@v3.2', 'lookup-only: true', 'yes yes'],
    ['actions/cache/restore@v4', '', 'yes no'],
    ['actions/cache/save@v4', '', 'no yes'],
    ['actions/setup-node@v4', '', 'none'],
    ['actions/setup-node@v4', 'cache: npm', 'yes yes'],
    ['actions/setup-node@v4', "cache: ''", 'none'],
    ['actions/setup-node@v5', '', 'maybe maybe'],
    ['actions/setup-node@v6', 'package-manager-cache: false', 'none'],
    ['actions/setup-node@v6', 'cache: pnpm', 'yes yes'],
    [`actions/setup-node@${commit} # v4.1.0`, '', 'none'],
    [`actions/setup-node@${commit} # v6.0.0`, '', 'maybe maybe'],
    [`actions/setup-node@${commit}`, '', 'maybe maybe'],
    ['actions/setup-python@v5', '', 'none'],
    ['actions/setup-python@v5', 'cache: pip', 'yes yes'],
    ['actions/setup-java@v4', 'cache: gradle', 'yes yes'],
    ['actions/setup-java@v4', '', 'none'],
    ['actions/setup-go@v2', '', 'none'],
    ['actions/setup-go@v3', '', 'none'],
    ['actions/setup-go@v5', '', 'yes yes'],
    ['actions/setup-go@v5', 'cache: false', 'none'],
    ['actions/setup-go@v5', 'Cache: "False"', 'none'],
    ['actions/setup-dotnet@v4', '', 'none'],
    ['actions/setup-dotnet@v4', 'cache: true', 'yes yes'],
    ['ruby/setup-ruby@v1', '', 'none'],
    ['ruby/setup-ruby@v1', 'bundler-cache: true', 'yes yes'],
    ['Swatinem/rust-cache@v2', '', 'yes yes'],
    ['Swatinem/rust-cache@v2', 'save-if: false', 'yes no'],
    ['Swatinem/rust-cache@v2', 'lookup-only: true', 'no yes'],
    ['docker/build-push-action@v6', '', 'none'],
    [
      'docker/build-push-action@v6',
      '{cache-from: "type=gha", cache-to: "type=gha,mode=max"}',
      'yes yes',
    ],
    ['docker/build-push-action@v6', 'cache-from: type=gha', 'yes no'],
    ['docker/build-push-action@v6', 'cache-from: "type=registry,ref=x"', 'none'],
    ['docker/setup-buildx-action@v3', '', 'none'],
    ['docker/setup-buildx-action@v3', 'version: v0.20.0', 'yes yes'],
    ['docker/setup-buildx-action@v3', '{version: v0.20.0, cache-binary: false}', 'none'],
    ['docker/setup-qemu-action@v3', '', 'yes yes'],
    ['docker/setup-qemu-action@v3.2', '', 'none'],
    ['docker/setup-qemu-action@v3', 'cache-image: false', 'none'],
    ['gradle/actions/setup-gradle@v4', '', 'yes yes'],
    ['gradle/actions/setup-gradle@v4', 'cache-disabled: true', 'none'],
    ['gradle/actions/setup-gradle@v4', 'cache-read-only: true', 'yes no'],
    ['gradle/actions/setup-gradle@v4', 'cache-write-only: true', 'no yes'],
    ['jdx/mise-action@v3', '', 'yes yes'],
    ['jdx/mise-action@v3', 'cache: false', 'none'],
    ['astral-sh/setup-uv@v4', '', 'none'],
    ['astral-sh/setup-uv@v4', 'enable-cache: true', 'yes yes'],
    ['astral-sh/setup-uv@v6', '', 'yes yes'],
    ['astral-sh/setup-uv@v6', 'enable-cache: false', 'none'],
    ['astral-sh/setup-uv@v6', 'restore-cache: false', 'no yes'],
    ['oven-sh/setup-bun@v2', 'no-cache: true', 'none'],
    ['oven-sh/setup-bun@v2', 'bun-version: latest', 'none'],
    ['oven-sh/setup-bun@v2', 'bun-version: 1.3.0', 'yes yes'],
    ['denoland/setup-deno@v2', '', 'none'],
    ['golangci/golangci-lint-action@v8', '', 'yes yes'],
    ['golangci/golangci-lint-action@v8', 'skip-cache: true', 'none'],
    ['pnpm/action-setup@v4', 'cache: true', 'yes yes'],
    ['PyO3/maturin-action@v1', "sccache: 'true'", 'yes yes'],
    ['pre-commit/action@v3', '', 'yes yes'],
    ['DeterminateSystems/nix-installer-action@v20', '', 'yes yes'],
    ['hynek/build-and-inspect-python-package@v2', '', 'yes yes'],
    ['actions/setup-go@v5', 'cache: "${{ vars.CACHE }}"', 'maybe maybe'],
    ['actions/setup-go@v5', `cache: "\${{ github.event_name == 'pull_request' }}"`, 'none'],
    ['actions/setup-go@v5', 'cache: "${{ matrix.cache }}"', 'maybe maybe'],
    ['actions/checkout@v4', '', 'none'],
    ['actions/attest@v3', '', 'none'],
    ['owner/unknown@v1', '', 'unknown'],
    ['docker/bake-action@v6', '', 'unknown'],
    ['docker/bake-action@v6', 'set: "*.cache-from=type=gha"', 'yes yes'],
    ['docker://alpine:3', '', 'none'],
    ['./missing', '', 'unknown'],
  ])('%s {%s}: %s', (uses, given, expected) => {
    const [name = '', comment = ''] = uses.split(' # ');
    const inputs =
      given === '' ? '' : `        with: ${given.startsWith('{') ? given : `{${given}}`}\n`;
    const steps = `      - uses: ${name}${comment === '' ? '' : ` # ${comment}`}\n${inputs}`;
    expect(said(`on: {push: {branches: [main]}}\n`, steps)).toEqual(
      expected === 'none' ? [] : [expected],
    );
  });

  test.each([
    ['release', 'v9', 'yes yes'],
    ['release', 'v10', undefined],
    ['{push: {tags: [v*]}}', 'v10', undefined],
    ['pull_request_target', 'v10', undefined],
    ['{push: {branches: [main]}}', 'v10', 'yes yes'],
  ])('setup-uv for %s, %s', (event, version, expected) => {
    const found = said(`on: ${event}\n`, `      - uses: astral-sh/setup-uv@${version}\n`);
    expect(found).toEqual(expected === undefined ? [] : [expected]);
  });

  test('setup-uv decides by the runner', () => {
    const found = said(
      'on: release\n',
      '      - uses: astral-sh/setup-uv@v6\n',
      '[self-hosted, linux]',
    );
    expect(found).toEqual([]);
  });

  test.each([
    [
      '{SCCACHE_GHA_ENABLED: "true", RUSTC_WRAPPER: sccache}',
      '      - run: cargo build\n',
      ['yes yes'],
    ],
    ['{SCCACHE_GHA_ENABLED: "true"}', '      - run: cargo build\n', []],
    ['{SCCACHE_GHA_ENABLED: "false", RUSTC_WRAPPER: sccache}', '      - run: cargo build\n', []],
    ['{}', '      - uses: mozilla-actions/sccache-action@v0.0.9\n', ['maybe maybe']],
    [
      '{SCCACHE_GHA_ENABLED: "true"}',
      '      - uses: mozilla-actions/sccache-action@v0.0.9\n',
      ['yes yes', 'yes yes'],
    ],
    ['{}', '      - run: echo SCCACHE_GHA_ENABLED=true >> $GITHUB_ENV\n', ['yes yes']],
    ['{}', '      - run: docker buildx build --cache-from type=gha .\n', ['yes no']],
  ])('by variable: %s, %s', (env, steps, expected) => {
    expect(said(`on: release\nenv: ${env}\n`, steps)).toEqual(expected);
  });
});

describe('the facts agree with each other', () => {
  test.each([...cacheClients.values()])('$action', ({ action, versions }) => {
    const numbers = versions.map(({ since }) => since.split('.').map(Number));
    expect(numbers.flat().every(Number.isInteger)).toBe(true);
    expect(numbers).toEqual([...numbers].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
    expect(
      versions.some(({ restores, saves }) => restores !== undefined || saves !== undefined),
    ).toBe(true);
    expect(knownActions.has(action.toLowerCase())).toBe(false);
  });

  test('an action that publishes is not listed as one that does nothing', () => {
    expect([...publishers.keys()].filter((name) => knownActions.has(name))).toEqual([
      'slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml',
      'slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml',
    ]);
  });
});

/** What a job does with the cache: `restores saves` of each client, or `unknown`. */
function said(head: string, steps: string, runsOn = 'ubuntu-latest'): readonly string[] {
  const text = `${head}jobs:\n  a:\n    runs-on: ${runsOn}\n    strategy: {matrix: {cache: [true, false]}}\n    steps:\n${steps}`;
  const repository = repositoryOf({ w: text });
  const [root] = repository.workflows;
  const [scenario] = root === undefined ? [] : scenariosOf(root);
  if (root === undefined || scenario === undefined) throw new Error('no workflow');
  const budget = toRunBudget(1);
  const [run] = jobRunsOf({ root, scenario, isFirst: true, repository, budget });
  if (run === undefined) throw new Error('no job');
  const { uses, unknown } = cachesIn(run, repository);
  return [
    ...uses.map(({ restores, saves }) => `${restores} ${saves}`),
    ...unknown.map(() => 'unknown'),
  ];
}
