import type { SecretUse } from '../../analysis/secrets/secret-use.ts';
import { namedElsewhere } from './named-elsewhere.ts';
import type { TokenUse } from './token-use.ts';

/** A secret that a script is filled with: in a push URL, for `gh`, as a header for GitHub's API. */
export function inScript(use: SecretUse): TokenUse | undefined {
  if (use.slot.kind !== 'run') return undefined;
  const { scalar, offset } = use.expression;
  const line = lineAround(scalar.value, offset);
  const how = ways.find(([pattern]) => pattern.test(line))?.[1];
  return how === undefined
    ? undefined
    : { use, how, elsewhere: namedElsewhere(line), isCertain: true };
}

const ways = [
  [/@github\.com/i, 'a URL of git'],
  [/gh auth login/, '"gh auth login"'],
  [/api\.github\.com/i, 'a request to the API of GitHub'],
  [/\bG(?:H|ITHUB)_TOKEN=/, 'a variable of a command'],
] as const;

function lineAround(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset) + 1, end === -1 ? text.length : end);
}
