import { expect, test } from '@jest/globals';
import { ownPolicy } from '../../src/attest/own-policy.ts';
import type { WorkflowClaims } from '../../src/oidc/workflow-claims.ts';

const claims: WorkflowClaims = {
  issuer: 'https://token.actions.githubusercontent.com',
  subject: 'repo:octo-org/widget:environment:release',
  repository: 'octo-org/widget',
  repositoryId: '1',
  repositoryOwner: 'octo-org',
  repositoryOwnerId: '2',
  repositoryVisibility: 'public',
  ref: 'refs/tags/v1.2.3',
  sha: 'a'.repeat(40),
  eventName: 'push',
  workflowRef: 'octo-org/widget/.github/workflows/release.yml@refs/tags/v1.2.3',
  workflowSha: 'b'.repeat(40),
  jobWorkflowRef: 'octo-org/shared/.github/workflows/build.yml@refs/tags/v2',
  jobWorkflowSha: 'c'.repeat(40),
  runId: '3',
  runAttempt: '1',
  runnerEnvironment: 'github-hosted',
  environment: 'release',
};

const signing = {
  server: 'https://github.com',
  instance: 'public-good',
  predicateType: 'https://slsa.dev/provenance/v1',
} as const;

test('asks for all that the token says', () => {
  expect(ownPolicy({ claims, ...signing })).toMatchSnapshot();
});

test('asks for nothing that the token does not say', () => {
  const old = { ...claims, environment: undefined, workflowSha: undefined };
  expect(ownPolicy({ claims: old, ...signing })).toMatchObject({
    environment: undefined,
    callerDigest: undefined,
  });
});
