import { afterEach, expect, test } from '@jest/globals';
import type { Report } from '@portcullis/core';
import { createDraftApi, createSettingsApi } from '@portcullis/github-api';
import { createHttpClient } from '@portcullis/http';
import {
  defaultMustKnow,
  gatherPreflight,
  judgePreflight,
  type ReleasePlan,
} from '../src/index.ts';
import { type GithubServer, startGithub } from './support/start-github.ts';

const servers: GithubServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const policy = {
  events: ['workflow_dispatch'],
  gate: 'release-gate',
  environment: 'release',
  isSolo: false,
  mustKnow: defaultMustKnow,
};

const report: Report = {
  version: 1,
  tool: { name: 'portcullis', version: '0' },
  files: [{ path: '.github/workflows/release.yml', kind: 'workflow' }],
  findings: [],
  inconclusive: [],
  suppressed: [],
  pins: [],
  stats: { files: 1, workflows: 1, actions: 0, uses: 0, images: 0 },
};

async function judge(fault?: (request: string) => number | undefined) {
  const server = await startGithub(fault);
  servers.push(server);
  const http = createHttpClient({ environment: {}, userAgent: 'test', retryPause: 1 });
  const api = { http, url: server.url, token: 'ghs_read' };
  const plan: ReleasePlan = {
    server: 'https://github.com',
    repository: 'o/r',
    tag: 'v1.0.0',
    version: '1.0.0',
    commit: 'c'.repeat(40),
    run: { id: '42', attempt: '1' },
    isDryRun: false,
    isPrerelease: false,
    files: [],
    images: [],
  };
  const facts = await gatherPreflight(
    { plan, policy, event: 'workflow_dispatch', actors: ['alice'], ref: 'refs/heads/main' },
    {
      settings: createSettingsApi(api),
      drafts: createDraftApi(api),
      tagCommit: async () => undefined,
      readCaller: async () => ({
        path: 'release.yml',
        text: 'on: workflow_dispatch\ncache-mode: none\njobs: {a: {uses: ./.github/workflows/b.yml}}\n',
      }),
      runGuards: async () => report,
    },
  );
  return judgePreflight(facts, plan, policy)
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ id, outcome }) => `${id} ${outcome}`);
}

/** No workflow's own token may read it. */
const always = 'immutable-releases unknown';

test('all that is set as it should be, and may be read, is seen', async () => {
  expect(await judge()).toEqual([always]);
});

test.each([
  [/\/environments\/release-gate$/, 'gate-environment fail'],
  [/\/environments\/release$/, 'release-environment fail'],
])('an environment that is not there is no question: %s', async (pattern, row) => {
  expect(await judge((request) => (pattern.test(request) ? 404 : undefined))).toContain(row);
});

test.each([
  [/\/environments\/release-gate$/, 'gate-environment unknown'],
  [/\/deployment-branch-policies/, 'release-environment unknown'],
  [/\/rulesets\/1$/, 'tag-rules unknown'],
  [/\/releases/, 'release unknown'],
])('what is not shown is unknown: %s', async (pattern, row) => {
  expect(await judge((request) => (pattern.test(request) ? 403 : undefined))).toContain(row);
});
