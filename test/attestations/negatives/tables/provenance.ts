import type { ClaimName } from '../../../../packages/attestation/src/certificate/certificate-claims.ts';
import { predicateOf } from '../../../../packages/attestation/test/judge/verify-forged.ts';
import { workflowToken } from '../../../support/sigstore/workflow-token.ts';
import { type Negative, type NegativeRow, negatives } from '../negative.ts';

const id = 'predicate-matches-certificate';

/** The eleven fields, and the claim of the certificate that says each. */
const fields: readonly (readonly [path: string, claim: ClaimName, forged: string])[] = [
  ['buildDefinition.externalParameters.workflow.ref', 'sourceRepositoryRef', 'refs/tags/v1.2.30'],
  [
    'buildDefinition.externalParameters.workflow.repository',
    'sourceRepositoryUri',
    'https://github.com/octo-org/widget2',
  ],
  [
    'buildDefinition.externalParameters.workflow.path',
    'buildConfigUri',
    '.github/workflows/ci.yml',
  ],
  ['buildDefinition.internalParameters.github.event_name', 'buildTrigger', 'pull_request_target'],
  [
    'buildDefinition.internalParameters.github.repository_id',
    'sourceRepositoryIdentifier',
    '12962690',
  ],
  [
    'buildDefinition.internalParameters.github.repository_owner_id',
    'sourceRepositoryOwnerIdentifier',
    '58323',
  ],
  [
    'buildDefinition.internalParameters.github.runner_environment',
    'runnerEnvironment',
    'self-hosted',
  ],
  [
    'buildDefinition.resolvedDependencies.0.uri',
    'sourceRepositoryRef',
    'git+https://github.com/octo-org/widget@refs/heads/main',
  ],
  [
    'buildDefinition.resolvedDependencies.0.digest.gitCommit',
    'sourceRepositoryDigest',
    'b'.repeat(40),
  ],
  [
    'runDetails.builder.id',
    'buildSignerUri',
    'https://github.com/octo-org/builder/.github/workflows/build.yml@refs/tags/v1',
  ],
  [
    'runDetails.metadata.invocationId',
    'runInvocationUri',
    'https://github.com/octo-org/widget/actions/runs/19000000001/attempts/2',
  ],
];

/** Provenance that says what its certificate does not: the writer of a workflow writes it. */
export const provenance: readonly Negative[] = [
  ...negatives(
    {},
    fields.flatMap(([path, , forged]): readonly NegativeRow[] => [
      [`provenance: ${path} forged`, says(path, () => forged), `${id} differs`],
      [`provenance: ${path} absent`, says(path, () => undefined), `${id} differs`],
      [`provenance: ${path} in a list`, says(path, (value) => [value]), `${id} differs`],
    ]),
  ),
  ...negatives({}, [
    [
      'provenance: a build type that nobody knows',
      says('buildDefinition.buildType', () => 'https://x.example/y'),
      `${id} unknown-build-type`,
    ],
    [
      'provenance: no build type',
      says('buildDefinition.buildType', () => undefined),
      `${id} unknown-build-type`,
    ],
    [
      'provenance: an older version',
      { statement: { predicateType: 'https://slsa.dev/provenance/v0.2' } },
      `${id} unknown-build-type`,
    ],
    [
      'provenance: a version to come',
      { statement: { predicateType: 'https://slsa.dev/provenance/v1.1' } },
      `${id} unknown-build-type`,
    ],
    ['provenance: null', { statement: { predicate: null } }, `${id} unknown-build-type`],
    ['provenance: absent', { statement: { predicate: undefined } }, `${id} unknown-build-type`],
  ]),
  // What GitHub writes for no policy row that is asked here.
  ...negatives(
    { policy: { 'runner-environment': 'any', 'repository-id': '1296269' } },
    fields
      .map(([, claim]) => claim)
      .filter(
        (claim) =>
          claim !== 'sourceRepositoryUri' &&
          claim !== 'sourceRepositoryIdentifier' &&
          claim !== 'buildSignerUri',
      )
      .filter((claim, index, all) => all.indexOf(claim) === index)
      .map(
        (claim): NegativeRow => [
          `provenance: a certificate without ${claim}`,
          { sign: { claims: { [claim]: undefined } } },
          `${id} absent-extension`,
        ],
      ),
  ),
];

/** The whole predicate with another value at a path. */
function says(path: string, change: (value: unknown) => unknown): Negative['change'] {
  const predicate = predicateOf(workflowToken);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = Object(keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), predicate));
  Reflect.set(parent, last, change(Reflect.get(parent, last)));
  return { statement: { predicate } };
}
