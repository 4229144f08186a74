import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { rowIds } from '@portcullis/release';
import { parse } from 'yaml';
import { problemsOfRequest } from './support/loopback/api-shapes.ts';

// docs/release.md says what release.yml and GitHub do: what a machine can hold against them is held here.
const page = readFileSync('docs/release.md', 'utf8');

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly environment?: string;
}

const jobs: Readonly<Record<string, Job>> = parse(
  readFileSync('.github/workflows/release.yml', 'utf8'),
).jobs;

describe('the table of jobs', () => {
  const rows = new Map(
    [...sectionOf('Who can do what').matchAll(/^\| `(\w+)` \| (.*?) \| (.*?) \|/gm)].map(
      ([, job = '', permissions = '', environment = '']) => [job, { permissions, environment }],
    ),
  );

  test('has every job of release.yml', () => {
    expect(Object.keys(jobs).filter((job) => !rows.has(job))).toEqual([]);
  });

  test.each(Object.entries(jobs))('says what %s holds', (name, { permissions, environment }) => {
    const scopes = Object.entries(permissions).map(([scope, level]) => `\`${scope}: ${level}\``);
    const row = rows.get(name);
    expect(row?.permissions.split(', ').sort()).toEqual(
      scopes.length === 0 ? ['nothing'] : scopes.sort(),
    );
    expect(row?.environment).toBe(environment === undefined ? 'none' : `\`${environment}\``);
  });
});

test('a credential and a runner of every job are in what it says of thefts', () => {
  const section = sectionOf('When a credential is stolen');
  const runners = [...section.matchAll(/\*\*the runner of `(\w+)`\*\*/g)].map(([, job]) => job);
  expect(Object.keys(jobs).filter((job) => !runners.includes(job))).toEqual([]);
});

test('the preflight has as many rows as it says', () => {
  expect(page).toContain('**Preflight** has ten rows');
  expect(rowIds).toHaveLength(10);
});

describe('the commands for settings', () => {
  const commands = commandsOf(sectionOf('Settings'));

  test('are what GitHub describes', () => {
    const problems = commands.flatMap(({ method, path, body }) => {
      const { operation, parameters } = routeOf(method, path);
      return problemsOfRequest(operation, {
        path: parameters,
        query: new URLSearchParams(),
        body,
      });
    });
    expect(problems).toEqual([]);
    expect(commands).toMatchSnapshot();
  });

  test.each([
    ['environments/release-gate', '.github/environments/release-gate.json'],
    ['environments/release', '.github/environments/release.json'],
    ['environments/release/deployment-branch-policies', '.github/environments/default-branch.json'],
    ['rulesets', '.github/rulesets/releases.json'],
  ])('give %s what %s gives', (path, file) => {
    const command = commands.find((one) => one.path === `repos/$GH_REPO/${path}`);
    const expected = JSON.parse(readFileSync(file, 'utf8'));
    expect(withoutIds(command?.body)).toEqual(withoutIds(expected));
  });
});

function sectionOf(heading: string): string {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return own;
}

interface Command {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** `gh api --method M "PATH" -f k=v -F k=v --input - <<JSON`: -f is text, -F is what it looks like. */
function commandsOf(section: string): readonly Command[] {
  const form =
    /^gh api --method (\w+) "([^"]+)"(.*)\n(?:(?<=--input - <<JSON\n)([\s\S]*?)^JSON$)?/gm;
  return [...section.matchAll(form)].map(([, method = '', path = '', rest = '', json]) => {
    const fields = [...rest.matchAll(/ -([fF]) (\w+)=(\S+)/g)].map(
      ([, flag, name = '', value = '']) =>
        [name, flag === 'F' ? JSON.parse(value) : value] as const,
    );
    const text = json?.replaceAll('$reviewers', '1');
    const body = fields.length > 0 ? Object.fromEntries(fields) : undefined;
    return { method, path, body: text === undefined ? body : JSON.parse(text) };
  });
}

function routeOf(method: string, path: string) {
  const [, environment] = /\/environments\/([\w-]+)/.exec(path) ?? [];
  const route = path
    .replace('repos/$GH_REPO', '/repos/{owner}/{repo}')
    .replace(/\/environments\/[\w-]+/, '/environments/{environment_name}');
  return {
    operation: `${method} ${route}`,
    parameters: {
      owner: 'octo-org',
      repo: 'widget',
      ...(environment === undefined ? {} : { environment_name: environment }),
    },
  };
}

/** Numbers of people and teams are everybody's own. */
function withoutIds(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), (key, value) => (key === 'id' ? 0 : value));
}
