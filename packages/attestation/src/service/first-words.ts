import { quoted } from '@portcullis/core';
import { toFields } from './to-fields.ts';

/** What a refusal says, as a quote of one line; undefined when it says nothing. The body is attacker-controlled. */
export function firstWords(body: Buffer): string | undefined {
  const text = body.subarray(0, 16_384).toString();
  const words = messageIn(text)
    // A service may repeat the token that it was given, which a log must never hold; it begins with `{"` or with `{`
    // and white space in base64.
    .replace(/(?:eyJ|\be(?:yA|w[0ok]))[\w-]*\.[\w-]+(?:\.[\w-]*)?/g, '***')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return words === '' ? undefined : quoted(words);
}

/** The services of Sigstore say it in JSON: https://github.com/googleapis/googleapis/blob/master/google/rpc/status.proto */
function messageIn(text: string): string {
  try {
    const { message } = toFields(JSON.parse(text));
    return typeof message === 'string' ? message : text;
  } catch {
    return text;
  }
}
