import type { PolicyKey } from './policy-keys.ts';

/**
 * What a value must look like: a slip that could never match is told when the policy is read, and so is a glob that
 * leaves the owner open, since anybody can register a name that fits. Where there is no `glob` the value is exact.
 */
export const rowForms = {
  issuer: {
    exact: /^https?:\/\/[^\s/]+(?:\/.+)?$/,
    expected: 'expected the whole address of one issuer, which is never a glob',
  },
  identity: {
    exact: /^[a-z][a-z0-9+.-]*:.+$/i,
    glob: /^[a-z][a-z0-9+.-]*:\/\/[^/*?]+\/[^/*?]+\/.+$/i,
    expected: 'expected a URI; of a glob, host and owner are written out',
  },
  repository: {
    exact: /^[\w.-]+\/[\w.-]+$/,
    glob: /^[\w.-]+\/[\w.*?-]+$/,
    expected: 'expected "owner/name"; of a glob, the owner is written out',
  },
  'repository-id': { exact: /^[1-9]\d{0,18}$/, expected: 'expected the number as digits' },
  'owner-id': { exact: /^[1-9]\d{0,18}$/, expected: 'expected the number as digits' },
  'signer-workflow': workflowForm(),
  'signer-digest': commitForm(),
  'caller-workflow': workflowForm(),
  'caller-digest': commitForm(),
  'source-ref': {
    exact: /^refs\/.+$/,
    glob: /^refs\/.+$/,
    expected: 'expected a whole ref, such as "refs/heads/main" or "glob:refs/tags/v*"',
  },
  'source-commit': commitForm(),
  'runner-environment': {
    exact: /^[\w.-]+$/,
    expected: 'expected "github-hosted", "self-hosted" or "any"',
  },
  environment: { exact: /^.+$/, glob: /^.+$/, expected: 'expected the name of an environment' },
  trigger: {
    exact: /^[a-z_]+$/,
    glob: /^[a-z_*?]+$/,
    expected: 'expected the name of an event, such as "push"',
  },
  visibility: {
    exact: /^(?:public|private|internal)$/,
    expected: 'expected "public", "private" or "internal"',
  },
  'predicate-type': {
    exact: /^[a-z][a-z0-9+.-]*:.+$/i,
    glob: /^(?:[a-z][a-z0-9+.-]*:.+|\*\*)$/i,
    expected:
      'expected the whole URI, such as "https://slsa.dev/provenance/v1", or "glob:**" for every one',
  },
} as const satisfies Partial<Record<PolicyKey, RowForm>>;

export type PatternKey = keyof typeof rowForms;

export interface RowForm {
  readonly exact: RegExp;
  readonly glob?: RegExp;
  readonly expected: string;
}

function workflowForm(): Required<RowForm> {
  return {
    exact:
      /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^/]+\.ya?ml(?:@(?:refs\/.+|[0-9a-f]{40}|[0-9a-f]{64}))?$/,
    glob: /^[\w.-]+\/[\w.*?-]+\/\.github\/workflows\/[^/]+(?:\/.+)?$/,
    expected:
      'expected "owner/name/.github/workflows/file.yml", with "@refs/…" or a whole commit behind it when that is asked too; of a glob, the owner is written out',
  };
}

function commitForm(): RowForm {
  return {
    exact: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
    expected: 'expected a whole commit, 40 or 64 digits in lower case, which is never a glob',
  };
}
