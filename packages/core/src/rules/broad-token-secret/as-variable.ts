import { quoted } from '../../analysis/quoted.ts';
import type { SecretUse } from '../../analysis/secrets/secret-use.ts';
import { gitHubTokens } from '../../facts/github-tokens.ts';
import { namedElsewhere } from './named-elsewhere.ts';
import type { TokenUse } from './token-use.ts';

/** A secret in a variable that programs take for a token for GitHub, or that a script uses as one. */
export function asVariable(use: SecretUse): TokenUse | undefined {
  const { key, kind, step } = use.slot;
  if (key === undefined || !/-env$/.test(kind)) return undefined;
  const script = step?.run?.value ?? '';
  const isKnown = gitHubTokens.variables.test(key.value.toUpperCase());
  if (!isKnown && !isUsedAsToken(key.value, script)) return undefined;
  const isForOthers = gitHubTokens.elsewhere.variables.test(key.value.toUpperCase());
  return {
    use,
    how: `the variable ${quoted(key.value)}`,
    elsewhere: namedElsewhere(script) ?? (isForOthers ? '' : undefined),
    isCertain: true,
  };
}

/** `https://x-access-token:$TOKEN@github.com/…`, `echo "$TOKEN" | gh auth login --with-token`, `GH_TOKEN=$TOKEN` */
function isUsedAsToken(variable: string, script: string): boolean {
  // Most scripts have neither, and a pattern for each variable takes long to make.
  if (!/github\.com|gh auth|G(?:H|ITHUB)_TOKEN=/.test(script)) return false;
  if (!/^\w{1,100}$/.test(variable)) return false;
  const reference = `\\$(?:env:)?\\{?${variable}\\b\\}?`;
  return new RegExp(
    `${reference}[^\\s"'/]{0,50}@github\\.com|${reference}[^\\n]{0,100}gh auth login|\\bG(?:H|ITHUB)_TOKEN=["']?${reference}`,
  ).test(script);
}
