import { describe, expect, test } from '@jest/globals';
import { workflowToken } from '../../../../test/support/sigstore/workflow-token.ts';
import { firstFailure, predicateOf, verifyForged } from './verify-forged.ts';

const id = 'predicate-matches-certificate';
const fields = [
  'buildDefinition.externalParameters.workflow.ref',
  'buildDefinition.externalParameters.workflow.repository',
  'buildDefinition.externalParameters.workflow.path',
  'buildDefinition.internalParameters.github.event_name',
  'buildDefinition.internalParameters.github.repository_id',
  'buildDefinition.internalParameters.github.repository_owner_id',
  'buildDefinition.internalParameters.github.runner_environment',
  'buildDefinition.resolvedDependencies.0.uri',
  'buildDefinition.resolvedDependencies.0.digest.gitCommit',
  'runDetails.builder.id',
  'runDetails.metadata.invocationId',
];

describe('provenance in the form of GitHub, under a certificate that is good', () => {
  test.each(fields)('%s is forged', (field) => {
    const predicate = changed(predicateOf(workflowToken), field, () => 'evil');
    const said = verifyForged([{ statement: { predicate } }]);
    expect(firstFailure(said)).toBe(`${id} differs`);
    const check = said[0]?.attestations[0]?.checks.at(-1);
    expect(check?.expected).toMatch(`${field}: `);
    expect(check?.actual).toBe('evil');
  });

  test.each(fields)('%s is absent', (field) => {
    const predicate = changed(predicateOf(workflowToken), field, () => undefined);
    expect(firstFailure(verifyForged([{ statement: { predicate } }]))).toBe(`${id} differs`);
  });

  test.each(fields)('%s in a list', (field) => {
    const predicate = changed(predicateOf(workflowToken), field, (value) => [value]);
    expect(firstFailure(verifyForged([{ statement: { predicate } }]))).toBe(`${id} differs`);
  });

  test.each([null, [], 'x', {}, { buildDefinition: null }])('%j for the whole', (predicate) => {
    expect(firstFailure(verifyForged([{ statement: { predicate } }]))).toBe(
      `${id} unknown-build-type`,
    );
  });

  test.each([
    ['buildTrigger', 'event_name'],
    ['buildConfigUri', 'path'],
    ['runInvocationUri', 'invocationId'],
  ])('a certificate without %s says nothing of it', (claim, field) => {
    const [report] = verifyForged([{ options: { claims: { [claim]: undefined } } }]);
    const check = report?.attestations[0]?.checks.at(-1);
    expect(check).toMatchObject({ id, outcome: 'fail', code: 'absent-extension' });
    expect(check?.expected).toMatch(field);
  });

  test('what neither of them says is not the same', () => {
    const predicate = changed(predicateOf(workflowToken), fields.at(-1) ?? '', () => undefined);
    const options = { claims: { runInvocationUri: undefined } };
    const said = verifyForged([{ options, statement: { predicate } }]);
    expect(firstFailure(said)).toBe(`${id} absent-extension`);
  });

  test('a reusable workflow is the builder, and its caller is the workflow', () => {
    const token = {
      job_workflow_ref: 'octo-org/builder/.github/workflows/build.yml@refs/tags/v1',
      workflow_ref: 'octo-org/widget/.github/workflows/a@b.yml@refs/heads/x@refs/tags/v1',
    };
    expect(firstFailure(verifyForged([{ options: { token } }]))).toBe('pass');
  });
});

describe("npm's form", () => {
  const npm = {
    ...predicateOf(workflowToken),
    buildDefinition: {
      ...predicateOf(workflowToken).buildDefinition,
      buildType: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
    },
    runDetails: {
      ...predicateOf(workflowToken).runDetails,
      builder: { id: 'https://github.com/actions/runner/github-hosted' },
    },
  };

  test('passes', () => {
    expect(firstFailure(verifyForged([{ statement: { predicate: npm } }]))).toBe('pass');
  });

  test.each(fields.filter((field) => !field.endsWith('runner_environment')))(
    '%s is forged',
    (field) => {
      const predicate = changed(npm, field, () => 'evil');
      expect(firstFailure(verifyForged([{ statement: { predicate } }]))).toBe(`${id} differs`);
    },
  );
});

describe('a form that nobody can compare', () => {
  const forged = changed(
    predicateOf(workflowToken),
    'buildDefinition.buildType',
    () => 'https://x/y',
  );

  test.each([
    ['an own build type', { predicate: forged }],
    ['an older version', { predicateType: 'https://slsa.dev/provenance/v0.2', predicate: {} }],
    ['the first one', { predicateType: 'https://in-toto.io/Provenance/v0.1', predicate: {} }],
    ['other letters', { predicateType: 'HTTPS://SLSA.dev/Provenance/v1' }],
    ['no version', { predicateType: 'https://slsa.dev/provenance' }],
    ['a newer version', { predicateType: 'https://slsa.dev/provenance/v2' }],
  ])('%s', (_, statement) => {
    const any = { 'predicate-type': 'glob:**' };
    expect(firstFailure(verifyForged([{ statement }], { rows: any }))).toBe(
      `${id} unknown-build-type`,
    );
    const rows = { ...any, [id]: 'false' };
    expect(firstFailure(verifyForged([{ statement }], { rows }))).toBe('pass');
  });

  test('and nothing else is provenance where no type is asked for', () => {
    const statement = { predicateType: 'https://spdx.dev/Document', predicate: {} };
    expect(firstFailure(verifyForged([{ statement }]))).toBe('predicate-type differs');
  });

  test('other predicates say nothing that a certificate says', () => {
    const statement = {
      predicateType: 'https://spdx.dev/Document',
      predicate: { spdxVersion: '2.3' },
    };
    const rows = { 'predicate-type': 'https://spdx.dev/Document' };
    const [report] = verifyForged([{ statement }], { rows });
    expect(report?.verdict).toBe('pass');
    expect(report?.attestations[0]?.checks.some((check) => check.id === id)).toBe(false);
  });
});

/** A copy with another value at a path. */
function changed(value: unknown, path: string, change: (value: unknown) => unknown): unknown {
  const copy = structuredClone(value);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
  Reflect.set(Object(parent), last, change(Reflect.get(Object(parent), last)));
  return copy;
}
