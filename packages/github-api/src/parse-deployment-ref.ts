import type { Answer } from './answer.ts';
import { parseFields } from './parse-fields.ts';
import type { DeploymentRef } from './settings-api.ts';

/** https://docs.github.com/en/rest/deployments/branch-policies; servers from before tags say no type. */
export function parseDeploymentRef(answer: Answer): DeploymentRef {
  const policy = parseFields(answer);
  const kind = policy.optionalText('type') === 'tag' ? 'tag' : 'branch';
  return { kind, pattern: policy.text('name') };
}
