import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { PreflightPolicy, ReleasePlan } from '../packages/release/src/index.ts';
import { judgeGate } from '../packages/release/src/preflight/rows/judge-gate.ts';
import { judgeTagRules } from '../packages/release/src/preflight/rows/judge-tag-rules.ts';
import { judgeTarget } from '../packages/release/src/preflight/rows/judge-target.ts';
import { problemsOfRequest } from './support/loopback/api-shapes.ts';

interface Rule {
  readonly type: string;
  readonly parameters?: Parameters;
}

interface Parameters {
  readonly required_status_checks?: readonly { readonly context: string }[];
  readonly required_deployment_environments?: readonly string[];
}

const path = { owner: 'octo-org', repo: 'portcullis' };
const rulesets = globSync('.github/rulesets/*.json').sort();
const environments = globSync('.github/environments/release*.json').sort();
const allowed = readJson('.github/environments/default-branch.json');
const policy: PreflightPolicy = {
  events: [],
  gate: 'release-gate',
  environment: 'release',
  isSolo: false,
  mustKnow: [],
};

const plan: ReleasePlan = {
  server: 'https://github.com',
  repository: 'octo-org/portcullis',
  tag: 'v1.2.3',
  version: '1.2.3',
  commit: 'c'.repeat(40),
  run: { id: '1', attempt: '1' },
  isDryRun: false,
  isPrerelease: false,
  files: [],
  images: [],
};

describe.each(rulesets)('%s', (file) => {
  const ruleset = readJson(file);

  test('is a body that GitHub describes', () => {
    const asked = { path, query: new URLSearchParams(), body: ruleset };
    expect(problemsOfRequest('POST /repos/{owner}/{repo}/rulesets', asked)).toEqual([]);
  });

  test('is in force, and for everybody', () => {
    expect([ruleset.enforcement, ruleset.bypass_actors]).toEqual(['active', []]);
  });
});

test('the default branch waits for every job of ci.yml and self-audit.yml', () => {
  const { required_status_checks = [] } = rule('main', 'required_status_checks');
  const contexts = required_status_checks.map(({ context }) => context);
  expect(contexts.sort()).toEqual([...checksOf('ci.yml'), ...checksOf('self-audit.yml')].sort());
});

test('the preflight lets a tag of these rules pass', () => {
  const { name, conditions, rules } = readJson('.github/rulesets/releases.json');
  const { required_deployment_environments = [] } = rule('releases', 'required_deployments');
  const record = {
    name,
    isActive: true,
    ...conditions.ref_name,
    rules: rules.map(({ type }: Rule) => type),
    deployments: required_deployment_environments,
  };
  expect(judgeTagRules([record], plan, policy).outcome).toBe('pass');
});

test('the environments are those of release.yml, and what is in the files', () => {
  const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8'));
  const named = Object.values<{ environment?: string }>(jobs).flatMap(
    ({ environment }) => environment ?? [],
  );
  expect(environments.map((file) => basename(file, '.json')).sort()).toEqual(
    [...new Set(named)].sort(),
  );
});

describe.each(environments)('%s', (file) => {
  const environment = readJson(file);
  const name = basename(file, '.json');
  const of = { ...path, environment_name: name };
  const room = '/repos/{owner}/{repo}/environments/{environment_name}';

  test('is a body that GitHub describes, as is what it allows', () => {
    const query = new URLSearchParams();
    const whole = { path: of, query, body: environment };
    const branch = { path: of, query, body: allowed };
    expect(problemsOfRequest(`PUT ${room}`, whole)).toEqual([]);
    expect(problemsOfRequest(`POST ${room}/deployment-branch-policies`, branch)).toEqual([]);
  });

  test('is open to the default branch alone, as the preflight wants it', () => {
    const { deployment_branch_policy: branches, reviewers = [] } = environment;
    expect(branches).toEqual({ protected_branches: false, custom_branch_policies: true });
    const record = {
      name,
      reviewers: reviewers.length,
      isSelfReviewPrevented: environment.prevent_self_review === true,
      refs: [{ kind: allowed.type, pattern: allowed.name }],
    };
    const around = {
      ref: 'refs/heads/main',
      defaultBranch: { kind: 'known', value: 'main' },
      name,
    } as const;
    expect(judgeTarget(record, around).outcome).toBe('pass');
    if (name === policy.gate) expect(judgeGate(record, policy).outcome).toBe('pass');
  });

  test('names nobody who is not there: GitHub refuses the placeholder', () => {
    const { reviewers = [] } = environment;
    expect(reviewers.filter(({ id }: { id: number }) => id !== 0)).toEqual([]);
  });
});

test('updates wait before they are proposed', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8'));
  const days = updates.map(
    ({ cooldown }: { cooldown: { 'default-days': number } }) => cooldown['default-days'],
  );
  expect(days.length).toBeGreaterThan(0);
  expect(Math.min(...days)).toBeGreaterThanOrEqual(7);
});

function rule(ruleset: string, type: string): Parameters {
  const rules: readonly Rule[] = readJson(`.github/rulesets/${ruleset}.json`).rules;
  return rules.find((one) => one.type === type)?.parameters ?? {};
}

/** As GitHub calls the checks of a workflow; what a called workflow's job is called follows the job that calls it. */
function checksOf(workflow: string): readonly string[] {
  const { jobs } = parse(readFileSync(`.github/workflows/${workflow}`, 'utf8'));
  return Object.values<{ name: string; uses?: string; strategy?: { matrix: { node: string[] } } }>(
    jobs,
  ).flatMap(({ name, uses, strategy }) => {
    if (uses !== undefined) return `${name} / Audit`;
    return (strategy?.matrix.node ?? ['']).map((node) => name.replace('${{ matrix.node }}', node));
  });
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
