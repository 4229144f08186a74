import type { ClaimName } from '../../../../packages/attestation/src/certificate/certificate-claims.ts';
import { predicateOf } from '../../../../packages/attestation/test/judge/verify-forged.ts';
import { workflowToken } from '../../../support/sigstore/workflow-token.ts';
import { type Negative, type NegativeRow, negatives } from '../negative.ts';

const id = 'predicate-matches-certificate';

/** The eleven fields, and what might be said in their place. */
const fields: readonly (readonly [path: string, forged: string])[] = [
  ['buildDefinition.externalParameters.workflow.ref', 'refs/tags/v1.2.30'],
  ['buildDefinition.externalParameters.workflow.repository', 'https://github.com/octo-org/widget2'],
  ['buildDefinition.externalParameters.workflow.path', '.github/workflows/ci.yml'],
  ['buildDefinition.internalParameters.github.event_name', 'pull_request_target'],
  ['buildDefinition.internalParameters.github.repository_id', '12962690'],
  ['buildDefinition.internalParameters.github.repository_owner_id', '58323'],
  ['buildDefinition.internalParameters.github.runner_environment', 'self-hosted'],
  [
    'buildDefinition.resolvedDependencies.0.uri',
    'git+https://github.com/octo-org/widget@refs/heads/main',
  ],
  ['buildDefinition.resolvedDependencies.0.digest.gitCommit', 'b'.repeat(40)],
  [
    'runDetails.builder.id',
    'https://github.com/octo-org/builder/.github/workflows/build.yml@refs/tags/v1',
  ],
  [
    'runDetails.metadata.invocationId',
    'https://github.com/octo-org/widget/actions/runs/19000000001/attempts/2',
  ],
];

/** What the certificate has to say, so that they can be compared, and no row of the policy below asks for. */
const needed: readonly ClaimName[] = [
  'sourceRepositoryRef',
  'sourceRepositoryDigest',
  'sourceRepositoryOwnerIdentifier',
  'buildConfigUri',
  'buildTrigger',
  'runnerEnvironment',
  'runInvocationUri',
];

/** Provenance that says what its certificate does not: the writer of a workflow writes it. */
export const provenance: readonly Negative[] = [
  ...negatives(
    {},
    fields.flatMap(([path, forged]): readonly NegativeRow[] => [
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
    ['provenance: null', { statement: { predicate: null } }, `${id} unknown-build-type`],
    ['provenance: absent', { statement: { predicate: undefined } }, `${id} unknown-build-type`],
  ]),
  ...negatives({ policy: { 'predicate-type': 'glob:**' } }, [
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
  ]),
  ...negatives({}, [
    [
      'provenance: another predicate, and no type asked for',
      { statement: { predicateType: 'https://spdx.dev/Document/v2.3' } },
      'predicate-type differs',
    ],
  ]),
  ...negatives(
    { policy: { 'runner-environment': 'any' } },
    needed.map(
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
