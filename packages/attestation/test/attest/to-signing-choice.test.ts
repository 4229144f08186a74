import { describe, expect, test } from '@jest/globals';
import { chooseServices } from '../../src/attest/choose-services.ts';
import { type SigningInputs, toSigningChoice } from '../../src/attest/to-signing-choice.ts';
import type { WorkflowClaims } from '../../src/oidc/workflow-claims.ts';

const none: SigningInputs = {
  instance: undefined,
  signingConfig: undefined,
  fulcioUrl: undefined,
  rekorUrl: undefined,
  rekorVersion: undefined,
  timestampUrl: undefined,
};

const fulcioUrl = 'https://fulcio.example';

test.each([
  { inputs: {}, expected: { kind: 'auto' } },
  { inputs: { instance: 'github' }, expected: { kind: 'github' } },
  {
    inputs: { instance: 'custom', signingConfig: 'config.json' },
    expected: { kind: 'file', path: 'config.json' },
  },
  {
    inputs: { instance: 'custom', fulcioUrl, rekorUrl: 'https://r.example', rekorVersion: '2' },
    expected: {
      kind: 'custom',
      fulcioUrl,
      logs: [{ url: 'https://r.example', majorApiVersion: 2 }],
      timestampAuthorityUrls: [],
    },
  },
] as const)('$inputs is $expected.kind', ({ inputs, expected }) => {
  expect(toSigningChoice({ ...none, ...inputs })).toEqual(expected);
});

test.each([
  { inputs: { fulcioUrl }, told: 'the instance "auto" has addresses of its own' },
  { inputs: { instance: 'github', rekorUrl: 'https://r.example' }, told: 'instance "github"' },
  { inputs: { instance: 'custom' }, told: 'is named by its signing configuration' },
  { inputs: { instance: 'custom', rekorUrl: 'https://r.example' }, told: 'is named by' },
  { inputs: { instance: 'public-good', rekorVersion: '2' }, told: 'version 2 is of no log' },
  { inputs: { instance: 'custom', fulcioUrl, rekorVersion: '2' }, told: 'version 2 is of no log' },
  {
    inputs: { instance: 'custom', signingConfig: 'c', timestampUrl: 'https://t.example' },
    told: 'name none beside it',
  },
] as const)('$inputs is refused', ({ inputs, told }) => {
  expect(() => toSigningChoice({ ...none, ...inputs })).toThrow(told);
});

describe('auto', () => {
  const claims = { repositoryVisibility: 'public' } as const;
  const choose = (more: Partial<WorkflowClaims> | undefined, server = 'https://github.com') =>
    chooseServices(
      { kind: 'auto' },
      { claims: more && { ...anyClaims, ...more }, server, now: new Date() },
    );

  test('takes the public log for what is public, and nothing else does', async () => {
    expect(await choose(claims)).toMatchObject({ instance: 'public-good' });
    for (const repositoryVisibility of ['private', 'internal', 'Public', undefined])
      expect(await choose({ repositoryVisibility })).toMatchObject({
        instance: 'github',
        logs: [],
      });
  });

  test('takes the own instance of a tenant of ghe.com', async () => {
    expect(await choose(claims, 'https://octo.ghe.com')).toMatchObject({
      instance: 'github',
      fulcioUrl: 'https://fulcio.octo.ghe.com',
    });
  });

  test.each([
    { what: "on a server of one's own", more: claims, server: 'https://github.example.com' },
    { what: 'outside of workflows', more: undefined, server: 'https://github.com' },
  ])('cannot tell $what', async ({ more, server }) => {
    await expect(choose(more, server)).rejects.toThrow('cannot tell where to sign');
  });
});

const anyClaims: WorkflowClaims = {
  issuer: '',
  subject: '',
  repository: '',
  repositoryId: '',
  repositoryOwner: undefined,
  repositoryOwnerId: '',
  repositoryVisibility: undefined,
  ref: '',
  sha: '',
  eventName: '',
  workflowRef: '',
  workflowSha: undefined,
  jobWorkflowRef: '',
  jobWorkflowSha: undefined,
  runId: '',
  runAttempt: '',
  runnerEnvironment: '',
  environment: undefined,
};
