import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { verifyCommand } from '../../src/attest/verify-command.ts';
import type { WorkflowClaims } from '../../src/oidc/workflow-claims.ts';

const claims: WorkflowClaims = {
  issuer: 'https://token.actions.githubusercontent.com',
  subject: '',
  repository: 'octo-org/widget',
  repositoryId: '1',
  repositoryOwner: undefined,
  repositoryOwnerId: '2',
  repositoryVisibility: 'public',
  ref: 'refs/heads/main',
  sha: '',
  eventName: 'push',
  workflowRef: '',
  workflowSha: undefined,
  jobWorkflowRef: 'octo-org/widget/.github/workflows/a.yml@refs/heads/main',
  jobWorkflowSha: undefined,
  runId: '3',
  runAttempt: '1',
  runnerEnvironment: 'github-hosted',
  environment: undefined,
};

const signed = {
  subjects: [{ name: 'app', digests: {} }],
  images: [],
  claims,
  server: 'https://github.com',
  instance: 'github',
  predicateType: 'https://slsa.dev/provenance/v1',
} as const;

const usual = `--repo octo-org/widget --signer-workflow ${claims.jobWorkflowRef} --source-ref refs/heads/main --predicate-type https://slsa.dev/provenance/v1`;

const digest = `sha256:${'a'.repeat(64)}`;

test.each([
  { what: 'a file', more: {}, expected: `portcullis verify app ${usual}` },
  {
    what: 'a file that is called like a digest',
    more: { subjects: [{ name: 'sha256:00', digests: {} }] },
    expected: `portcullis verify ./sha256:00 ${usual}`,
  },
  {
    what: 'an image',
    more: {
      subjects: [{ name: 'ghcr.io/a/b', digests: {} }],
      images: [`ghcr.io/a/c@${digest}`, `ghcr.io/a/b@${digest}`],
    },
    expected: `portcullis verify oci://ghcr.io/a/b@${digest} ${usual}`,
  },
  {
    what: 'an image that was given with its tag',
    more: {
      subjects: [{ name: 'ghcr.io/a/b', digests: {} }],
      images: [`oci://ghcr.io/a/b:v1@${digest}`],
    },
    expected: `portcullis verify oci://ghcr.io/a/b@${digest} ${usual}`,
  },
  {
    what: 'an image of Docker Hub',
    more: {
      subjects: [{ name: 'docker.io/library/alpine', digests: {} }],
      images: [`alpine@${digest}`],
    },
    expected: `portcullis verify oci://docker.io/library/alpine@${digest} ${usual}`,
  },
  {
    what: "a runner of one's own",
    more: { claims: { ...claims, runnerEnvironment: 'self-hosted' } },
    expected: `portcullis verify app ${usual} --runner-environment self-hosted`,
  },
  {
    what: "a Sigstore of one's own",
    more: { instance: 'custom' as const },
    expected: `portcullis verify app ${usual} --instance custom --trusted-root FILE`,
  },
  {
    what: 'another server, and the issuer of an enterprise',
    more: { server: 'https://x.ghe.com' },
    expected: `GITHUB_SERVER_URL=https://x.ghe.com portcullis verify app ${usual} --issuer ${claims.issuer}`,
  },
  { what: 'nobody that is known', more: { claims: undefined }, expected: undefined },
])('names $what', ({ more, expected }) => {
  expect(verifyCommand({ ...signed, ...more })).toBe(expected);
});

test('can be pasted into a shell, whatever a branch or a file is called', () => {
  const ref = 'refs/heads/$(touch /tmp/x);`id`\'"';
  const command = verifyCommand({
    ...signed,
    subjects: [{ name: '-rf $HOME', digests: {} }],
    claims: { ...claims, ref },
  });
  const script = `portcullis() { printf '%s\\n' "$@"; }\n${command}`;
  const words = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\n');
  expect(words).toEqual(expect.arrayContaining(['./-rf $HOME', ref]));
});
