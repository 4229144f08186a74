import { actionName } from '../../analysis/action-name.ts';
import { inputOf } from '../../analysis/input-of.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { SecretUse } from '../../analysis/secrets/secret-use.ts';
import { gitHubTokens } from '../../facts/github-tokens.ts';
import type { Step } from '../../model/index.ts';
import type { TokenUse } from './token-use.ts';

/** A secret in the input of an action that takes a token for GitHub. */
export function asInput(use: SecretUse): TokenUse | undefined {
  const { step, key, kind } = use.slot;
  if (kind !== 'with' || step?.uses === undefined || key === undefined) return undefined;
  const name = actionName(step.uses) ?? '';
  const meant = meaning(key.value.toLowerCase(), name, step);
  if (meant === 'no' || (meant === 'maybe' && !gitHubTokens.names.test(use.name))) return undefined;
  return {
    use,
    how: `${quoted(key.value)} of ${quoted(step.uses.at.value.replace(/@.*$/s, ''))}`,
    elsewhere: elsewhere(step, name),
    isCertain: meant === 'yes',
  };
}

function meaning(input: string, action: string, step: Step): 'yes' | 'maybe' | 'no' {
  if (gitHubTokens.inputs.test(input)) return 'yes';
  if (action === 'docker/login-action' && input === 'password') return packages(step);
  if (input === 'token' && gitHubTokens.actions.has(action)) return 'yes';
  return input === 'token' || input === 'access-token' ? 'maybe' : 'no';
}

/** GitHub's container registry takes the job's own token. */
function packages(step: Step): 'yes' | 'no' {
  return inputOf(step, 'registry')?.value.trim() === 'ghcr.io' ? 'yes' : 'no';
}

function elsewhere(step: Step, action: string): string | undefined {
  const named = gitHubTokens.repositories
    .map((name) => inputOf(step, name)?.value.trim() ?? '')
    .find((value) => value !== '');
  if (named !== undefined && !/^\$\{\{\s*github\.repository\s*\}\}$/.test(named)) return named;
  return gitHubTokens.elsewhere.actions.has(action) ? '' : undefined;
}
