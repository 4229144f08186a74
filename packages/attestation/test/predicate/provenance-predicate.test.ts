import { expect, test } from '@jest/globals';
import { claimsOfToken } from '../../../../test/support/sigstore/claims-of-token.ts';
import { workflowToken } from '../../../../test/support/sigstore/workflow-token.ts';
import { parseWorkflowClaims } from '../../src/oidc/parse-workflow-claims.ts';
import { provenancePredicate } from '../../src/predicate/provenance-predicate.ts';
import { told } from '../support/told.ts';

/**
 * The predicate of a bundle that GitHub's own action has signed:
 * https://github.com/cli/cli/blob/trunk/pkg/cmd/attestation/test/data/custom-issuer.sigstore.json
 */
const real =
  '{"buildDefinition":{"buildType":"https://actions.github.io/buildtypes/workflow/v1","externalParameters":{"workflow":{"ref":"refs/heads/main","repository":"https://github.com/too-legit/attest","path":".github/workflows/integration.yml"}},"internalParameters":{"github":{"event_name":"workflow_dispatch","repository_id":"851894824","repository_owner_id":"180348046","runner_environment":"github-hosted"}},"resolvedDependencies":[{"uri":"git+https://github.com/too-legit/attest@refs/heads/main","digest":{"gitCommit":"283bf967fa3c591925dd25e6a6e8e781542117bf"}}]},"runDetails":{"builder":{"id":"https://github.com/too-legit/attest/.github/workflows/integration.yml@refs/heads/main"},"metadata":{"invocationId":"https://github.com/too-legit/attest/actions/runs/10818226125/attempts/1"}}}';

const workflow = 'too-legit/attest/.github/workflows/integration.yml@refs/heads/main';
const claims = parseWorkflowClaims({
  ...workflowToken,
  iss: 'https://token.actions.githubusercontent.com/hammer-time',
  repository: 'too-legit/attest',
  repository_id: '851894824',
  repository_owner_id: '180348046',
  ref: 'refs/heads/main',
  sha: '283bf967fa3c591925dd25e6a6e8e781542117bf',
  event_name: 'workflow_dispatch',
  workflow_ref: workflow,
  job_workflow_ref: workflow,
  run_id: '10818226125',
  run_attempt: '1',
  runner_environment: 'github-hosted',
});

test('the same claims make the same bytes as GitHub’s own action', () => {
  const { predicateType, predicate } = provenancePredicate(claims, 'https://github.com');
  expect(predicateType).toBe('https://slsa.dev/provenance/v1');
  expect(JSON.stringify(predicate)).toBe(real);
});

test('every text begins with the server', () => {
  const { predicate } = provenancePredicate(claims, 'https://ghes.example.com');
  expect(JSON.stringify(predicate)).toBe(
    real.replaceAll('https://github.com', 'https://ghes.example.com'),
  );
});

test('a called workflow is the builder, and the caller the workflow', () => {
  const called = { ...claims, jobWorkflowRef: 'a/b/.github/workflows/build.yml@refs/tags/v1' };
  const { predicate } = provenancePredicate(called, 'https://github.com');
  expect(JSON.stringify(predicate)).toBe(
    real.replace(
      `"id":"https://github.com/${workflow}"`,
      '"id":"https://github.com/a/b/.github/workflows/build.yml@refs/tags/v1"',
    ),
  );
});

test.each([
  ['too-legit/attest/.github/workflows/a.yml@refs/heads/main', '.github/workflows/a.yml'],
  ['too-legit/attest/.github/workflows/a@b.yml@refs/heads/x', '.github/workflows/a@b.yml'],
  ['too-legit/attest/.github/workflows/a.yml@refs/heads/x@refs/y', '.github/workflows/a.yml'],
  [`too-legit/attest/.github/workflows/a.yml@${'a'.repeat(40)}`, '.github/workflows/a.yml'],
  [
    'too-legit/central/.github/workflows/a.yml@refs/heads/main',
    'too-legit/central/.github/workflows/a.yml',
  ],
  ['too-legit/attest/dynamic/pages/build@refs/heads/main', 'dynamic/pages/build'],
])('the path in %s is %s', (workflowRef, path) => {
  const { predicate } = provenancePredicate({ ...claims, workflowRef }, 'https://github.com');
  expect(predicate).toMatchObject({
    buildDefinition: { externalParameters: { workflow: { path } } },
  });
});

test('what Fulcio certifies of a token is what the predicate says', () => {
  const certified = claimsOfToken(workflowToken);
  const { predicate } = provenancePredicate(
    parseWorkflowClaims(workflowToken),
    'https://github.com',
  );
  expect(predicate).toMatchObject({
    runDetails: {
      builder: { id: certified.buildSignerUri },
      metadata: { invocationId: certified.runInvocationUri },
    },
  });
});

test.each([
  'iss',
  'sub',
  'ref',
  'sha',
  'repository',
  'event_name',
  'job_workflow_ref',
  'workflow_ref',
  'repository_id',
  'repository_owner_id',
  'runner_environment',
  'run_id',
  'run_attempt',
])('without the claim "%s" there is no provenance', async (name) => {
  for (const value of [undefined, '', 7])
    expect(await told(() => parseWorkflowClaims({ ...workflowToken, [name]: value }))).toBe(
      `bad-token: the identity token has no claim "${name}": it is none of a GitHub job, or the server is too old`,
    );
});

test('what older servers do not say may be absent', () => {
  const { environment, repository_visibility, workflow_sha, ...older } = workflowToken;
  expect(parseWorkflowClaims(older)).toMatchObject({
    environment: undefined,
    repositoryVisibility: undefined,
    workflowSha: undefined,
  });
});
