import { quoted } from '../../analysis/quoted.ts';
import type { CarriedSecret } from '../../analysis/secrets/carried-secret.ts';
import { tokenName } from '../../analysis/secrets/token-name.ts';
import type { CodeSink } from '../../analysis/sinks/code-sink.ts';

/** What is said of a secret in a script. */
export function messageFor(carried: CarriedSecret, { scalar, what }: CodeSink): string {
  const name = carried.name === '' ? 'a secret' : `the secret ${quoted(carried.name)}`;
  const whose = carried.name === tokenName ? "the job's token" : name;
  const variable = quoted(/^[A-Z_]\w*$/.test(carried.name) ? carried.name : 'SECRET');
  const remedy = `set it as ${variable} in the step's "env" and read the variable`;
  if (isInUrl(scalar.value, carried)) {
    return `${whose} is pasted into a URL in ${what}, where it is written to disk and ends in process lists, error messages and ".git/config": ${remedy}, and hand it over in a header or a credential helper`;
  }
  return `${whose} is pasted into ${what}, where it is written to disk and its quotes and "$" are run as code: ${remedy}`;
}

/** Whether the text before an expression is the start of a URL that has not ended. */
function isInUrl(text: string, { expression }: CarriedSecret): boolean {
  const before = text.slice(0, expression.offset).replace(/\$\{\{\s*$/, '');
  return /[a-z][a-z\d+.-]{0,20}:\/\/(?:\$\{\{[^}]{0,200}\}\}|[^\s'"`<>]){0,400}$/i.test(
    before.slice(-500),
  );
}
