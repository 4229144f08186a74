import type { ClaimName } from '../../../../packages/attestation/src/certificate/certificate-claims.ts';
import { type Negative, type NegativeRow, negatives } from '../negative.ts';
import { type Change, minutes } from '../scene.ts';

const commit = '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d';
const workflow = 'octo-org/widget/.github/workflows/release.yml@refs/tags/v1.2.3';
const uri = `https://github.com/${workflow}`;
const run = {
  server: 'https://github.com',
  repository: 'octo-org/widget',
  runId: '19000000001',
  runAttempt: '1',
};

/** Every row there is, and a bundle that says all of it. */
export const everyRow: Change = {
  // The name stays when a claim changes; provenance is held against claims in a table of its own.
  sign: { token: { environment: 'release' }, names: [{ kind: 'uri', value: uri }] },
  run,
  policy: {
    version: 1,
    instance: ['public-good', 'github'],
    issuer: 'https://token.actions.githubusercontent.com',
    identity: uri,
    repository: 'octo-org/widget',
    'repository-id': 1296269,
    'owner-id': '583231',
    'signer-workflow': workflow,
    'signer-digest': commit,
    'caller-workflow': workflow,
    'caller-digest': commit,
    'source-ref': 'refs/tags/v1.2.3',
    'source-commit': commit,
    run: 'same-attempt',
    'runner-environment': 'github-hosted',
    environment: 'release',
    trigger: 'push',
    visibility: 'public',
    'predicate-type': 'https://slsa.dev/provenance/v1',
    'max-age': '1h',
    subjects: 'exact',
    'min-attestations': 1,
    'predicate-matches-certificate': false,
  },
};

const wrong: readonly (readonly [row: string, claim: ClaimName, value: string])[] = [
  ['issuer', 'issuer', 'https://token.actions.githubusercontent.com/octo-org'],
  ['repository', 'sourceRepositoryUri', 'https://github.com/octo-org/widget-evil'],
  ['repository-id', 'sourceRepositoryIdentifier', '12962690'],
  ['owner-id', 'sourceRepositoryOwnerIdentifier', '58323'],
  ['signer-workflow', 'buildSignerUri', uri.replace('release.yml', 'ci.yml')],
  ['signer-digest', 'buildSignerDigest', 'b'.repeat(40)],
  ['caller-workflow', 'buildConfigUri', uri.replace('release.yml', 'ci.yml')],
  ['caller-digest', 'buildConfigDigest', 'b'.repeat(40)],
  ['source-ref', 'sourceRepositoryRef', 'refs/heads/v1.2.3'],
  ['source-commit', 'sourceRepositoryDigest', 'b'.repeat(40)],
  [
    'run',
    'runInvocationUri',
    'https://github.com/octo-org/widget/actions/runs/19000000002/attempts/1',
  ],
  ['runner-environment', 'runnerEnvironment', 'self-hosted'],
  ['environment', 'deploymentEnvironment', 'release-test'],
  ['trigger', 'buildTrigger', 'pull_request_target'],
  ['visibility', 'sourceRepositoryVisibility', 'internal'],
];

/** Each row of a policy, with what differs and what is absent: nothing but that row may notice, and it must. */
export const rows: readonly Negative[] = [
  ...negatives(everyRow, [
    ...wrong.flatMap(([row, claim, value]): readonly NegativeRow[] => [
      [`${row} wrong`, { sign: { claims: { [claim]: value } } }, `${row} differs`],
      [`${row} absent`, { sign: { claims: { [claim]: undefined } } }, `${row} absent-extension`],
      [`${row} empty`, { sign: { claims: { [claim]: '' } } }, `${row} differs`],
    ]),
    [
      'identity wrong',
      { sign: { names: [{ kind: 'uri', value: `${uri}4` }] } },
      'identity differs',
    ],
    [
      'instance wrong',
      { policy: { instance: 'github' }, roots: ['public-good', 'github'] },
      'unknown-issuer',
    ],
    [
      'predicate-type wrong',
      { statement: { predicateType: 'https://slsa.dev/provenance/v1.1' } },
      'predicate-type differs',
    ],
    ['max-age over', { now: minutes(61) }, 'max-age differs'],
    ['signed in the future', { now: minutes(-6) }, 'max-age differs'],
    [
      'subject wrong',
      { statement: { subject: [{ name: 'x', digest: { sha256: 'b'.repeat(64) } }] } },
      'subject other-subject, subjects differs',
    ],
    [
      'subjects wrong',
      {
        statement: {
          subject: ['a', 'b'].map((digit) => ({
            name: digit,
            digest: { sha256: digit.repeat(64) },
          })),
        },
      },
      'subjects differs',
    ],
    ['min-attestations not reached', { policy: { 'min-attestations': 2 } }, 'too-few-pass'],
    [
      'predicate-matches-certificate wrong',
      { policy: { 'predicate-matches-certificate': true }, statement: { predicate: {} } },
      'predicate-matches-certificate unknown-build-type',
    ],
  ]),
  // What is asked where nobody has written it.
  ...negatives({}, [
    [
      'runner-environment wrong, by default',
      { sign: { token: { runner_environment: 'self-hosted' } } },
      'runner-environment differs',
    ],
    [
      'issuer wrong, by default',
      { sign: { token: { iss: 'https://gitlab.com' } } },
      'issuer differs',
    ],
    [
      'repository wrong, in the certificate and in the provenance',
      { sign: { token: callerIn('octo-org/gadget') } },
      'repository differs',
    ],
  ]),
  ...negatives({ policy: { repository: undefined, 'signer-workflow': workflow } }, [
    [
      'somebody else calls the workflow that alone is named',
      { sign: { token: callerIn('evil/widget') } },
      'repository differs',
    ],
  ]),
];

/** Another repository, whose workflow calls the one that signs. */
function callerIn(repository: string) {
  return { repository, workflow_ref: workflow.replace('octo-org/widget', repository) };
}
