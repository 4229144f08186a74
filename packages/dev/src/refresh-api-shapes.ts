import { readFileSync, writeFileSync } from 'node:fs';
import { extractApiShapes } from './extract-api-shapes.ts';
import { runNode } from './run-node.ts';

// node packages/dev/src/refresh-api-shapes.ts FOLDER: GitHub's own description of its REST API, in an unpacked
// https://www.npmjs.com/package/@octokit/openapi -> what the tests' API server holds requests and answers against.
// The package is 400 MB; `npm pack @octokit/openapi` and two files of it (package.json and
// generated/api.github.com.json) are enough.
const operations = [
  'GET /advisories',
  'GET /repos/{owner}/{repo}',
  'PUT /repos/{owner}/{repo}/actions/permissions',
  'PUT /repos/{owner}/{repo}/actions/permissions/workflow',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'POST /repos/{owner}/{repo}/attestations',
  'GET /repos/{owner}/{repo}/attestations/{subject_digest}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/deployments',
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
  'GET /repos/{owner}/{repo}/environments',
  'GET /repos/{owner}/{repo}/environments/{environment_name}',
  'PUT /repos/{owner}/{repo}/environments/{environment_name}',
  'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
  'POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'POST /repos/{owner}/{repo}/git/refs',
  'GET /repos/{owner}/{repo}/git/tags/{tag_sha}',
  'GET /repos/{owner}/{repo}/immutable-releases',
  'PUT /repos/{owner}/{repo}/immutable-releases',
  'GET /repos/{owner}/{repo}/releases',
  'POST /repos/{owner}/{repo}/releases',
  'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}',
  'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
  'GET /repos/{owner}/{repo}/releases/tags/{tag}',
  'DELETE /repos/{owner}/{repo}/releases/{release_id}',
  'GET /repos/{owner}/{repo}/releases/{release_id}',
  'PATCH /repos/{owner}/{repo}/releases/{release_id}',
  'GET /repos/{owner}/{repo}/releases/{release_id}/assets',
  'POST /repos/{owner}/{repo}/releases/{release_id}/assets',
  'GET /repos/{owner}/{repo}/rulesets',
  'POST /repos/{owner}/{repo}/rulesets',
  'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}',
];

const [folder = ''] = process.argv.slice(2);
const { version } = readJson(`${folder}/package.json`);
const shapes = {
  source: `https://www.npmjs.com/package/@octokit/openapi/v/${version} (MIT), generated/api.github.com.json`,
  date: '2026-11-23',
  comment:
    'The operations that we use of the REST API, version 2022-11-28, without prose. Written by packages/dev/src/refresh-api-shapes.ts',
  ...extractApiShapes(readJson(`${folder}/generated/api.github.com.json`), operations),
};
const path = 'test/support/loopback/github-api-shapes.json';
writeFileSync(path, JSON.stringify(shapes));
runNode('.', ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', path]);

function readJson(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(path, 'utf8'));
}
