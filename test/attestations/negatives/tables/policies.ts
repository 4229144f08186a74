import { type Negative, type NegativeRow, negatives } from '../negative.ts';

const repository = 'repository: octo-org/widget\n';
const workflow = 'octo-org/widget/.github/workflows/release.yml';

/** Policies that would accept more than their writer thinks, under a bundle that they would accept. */
export const policies: readonly Negative[] = negatives({ policyText: repository }, [
  ...refused('', '# nothing\n', '{}', 'null', '[]', 'octo-org/widget'),
  ...refused(
    'repository: octo-org\n',
    'repository: octo-org/\n',
    'repository: octo-org/*\n',
    'repository: glob:octo-org/*\n',
    'repository: glob:*/widget\n',
    'repository: glob:**\n',
    'repository: ^octo-org/widget$\n',
    'repository: https://github.com/octo-org/widget\n',
    'owner-id: 583231\n',
    'source-ref: refs/tags/v1.2.3\n',
  ),
  ...refused(
    ...[
      'repo: octo-org/widget',
      'Repository: octo-org/widget',
      'repository: octo-org/widget',
      'signer_workflow: x',
      'version: 2',
      'issuer: glob:https://token.actions.githubusercontent.com/*',
      'source-ref: v1.2.3',
      'source-ref: refs/tags/*',
      'source-commit: 7fd1a60',
      `source-commit: ${'A'.repeat(40)}`,
      'signer-workflow: release.yml',
      `signer-workflow: ${workflow}@v1`,
      `signer-workflow: glob:*/${workflow}`,
      'run: last',
      'runner-environment: glob:*',
      'trigger: Push',
      'visibility: secret',
      'max-age: 30',
      'max-age: 0d',
      'subjects: some',
      'min-attestations: 0',
      'min-attestations: -1',
      'predicate-matches-certificate: "off"',
      'thresholds: {log-entries: 0}',
      'instance: []',
      'instance: any',
      'environment: ""',
      'environment:',
      'environment: [release]',
    ].map((line) => `${repository}${line}\n`),
  ),
  ...refused(
    'identity: glob:https://github.com/octo-org/*\n',
    'identity: https://ghe.example/octo-org/widget/.github/workflows/release.yml@refs/tags/v1\n',
    `{"repository": "octo-org/widget", "repository": "octo-org/other"}`,
    `${repository}---\n${repository}`,
  ),
]);

function refused(...texts: readonly string[]): readonly NegativeRow[] {
  return texts.map((policyText) => [
    `policy: ${JSON.stringify(policyText)}`,
    { policyText },
    'bad-configuration',
  ]);
}
