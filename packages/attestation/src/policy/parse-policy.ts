import { configurationError, parseYaml } from '@portcullis/core';
import { buildPolicy } from './build-policy.ts';
import type { Policy } from './policy.ts';
import { readPolicyRows } from './read-policy-rows.ts';
import type { RunContext } from './run-context.ts';

/**
 * A policy file, YAML or JSON; its JSON Schema is docs/attestation-policy.schema.json. Throws GuardError
 * 'bad-configuration' with file, line and column. Defaults come from the run around, when there is one.
 */
export function parsePolicy(text: string, path: string, run?: RunContext): Policy {
  const source = { path, repositoryPath: path, kind: 'config', text: toReadable(text) } as const;
  const { root, problems } = parseYaml(source);
  const [problem] = problems;
  if (problem !== undefined) throw configurationError(problem.at, problem.message);
  if (root === undefined)
    throw configurationError(
      { source, start: 0, end: 0 },
      'cannot take an empty policy: it accepts any workflow of anybody, so name at least "repository"',
    );
  return buildPolicy(readPolicyRows(root), run);
}

/** JSON may be indented by tabs, which YAML refuses; a space in place of each keeps every column. */
function toReadable(text: string): string {
  const plain = text.replace(/^\uFEFF/, '');
  return plain.trimStart().startsWith('{')
    ? plain.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', ' '))
    : plain;
}
