import { quoted } from '@portcullis/core';
import { badSubject } from './bad-subject.ts';
import { type Digests, digestAlgorithms } from './subject.ts';

/** `sha256:…`, `sha384:…` or `sha512:…` as somebody gives it; upper-case digits become lower-case ones. */
export function parseDigest(text: string): Digests {
  const [, algorithm = '', hex = ''] = /^([^:]*):(.*)$/s.exec(text) ?? [];
  const known = digestAlgorithms.find((one) => one === algorithm);
  if (known === undefined || !isHex(hex) || hex.length !== lengths[known])
    throw badSubject(
      `cannot read ${quoted(text)} as a digest: write "sha256:" and 64 hex digits, "sha384:" and 96, or "sha512:" and 128`,
    );
  return { [known]: hex.toLowerCase() };
}

/** Hex digits of each. */
const lengths = { sha256: 64, sha384: 96, sha512: 128 } as const;

function isHex(text: string): boolean {
  return /^[\da-f]+$/i.test(text);
}
