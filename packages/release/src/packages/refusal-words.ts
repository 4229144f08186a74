import { quoted } from '@portcullis/core';
import type { RegistryAnswer } from './ask-registry.ts';
import { toFields } from './to-fields.ts';

/** What a registry says of its refusal, on one line and without what is `hidden`. Attacker-controlled. */
export function refusalWords({ status, body }: RegistryAnswer, hidden: readonly string[]): string {
  const said = messageIn(body.subarray(0, mostBytes).toString());
  const words = hidden
    .reduce((text, secret) => text.replaceAll(secret, '***'), said)
    .replace(secrets, '***')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return words === '' ? `${status}` : `${status}, ${quoted(words)}`;
}

const mostBytes = 4096;

/** Tokens of others, too: of the issuer, of npm and of crates.io. */
const secrets = /ey[\w-]{10,}(?:\.[\w-]*)*|npm_[\w-]+|cio[\w-]{10,}/g;

/** npm says `error` or `message`, crates.io a list of `errors`. */
function messageIn(text: string): string {
  try {
    const { error, message, errors } = toFields(JSON.parse(text));
    const details = Array.isArray(errors) ? errors.map((one) => toFields(one).detail) : [];
    return [message, error, ...details].filter((one) => typeof one === 'string').join('; ');
  } catch {
    return text;
  }
}
