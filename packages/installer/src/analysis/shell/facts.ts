import { programs } from '../../facts/programs.ts';
import type { Value } from './value.ts';
import { lettersOf } from './value.ts';

export function isHasher(program: string): boolean {
  return programs.hashers.has(program);
}

/** Programs whose absence leaves nothing to check with. */
export function isCheckingTool(program: string): boolean {
  return isHasher(program) || programs.verifiers.has(program);
}

/** `shasum -a 256`, `openssl dgst -sha512`: what it computes. */
export function algorithmOf(program: string, words: readonly Value[]): string {
  const letters = words.map((word) => lettersOf(word) ?? '');
  let last: string | undefined;
  for (const [index, word] of letters.entries()) {
    const size = /^-(?:a|-algorithm=?)(\d+|\w+)?$/.exec(word);
    if (size !== null) return sized(size[1] ?? letters[index + 1] ?? '');
    const named = /^-{0,2}(sha3?-?\d+|md5|blake2\w+)$/i.exec(word);
    // `openssl sha1 -sha256`: the last one counts.
    if (named?.[1] !== undefined) last = named[1].toLowerCase().replace(/^sha-(?=\d)/, 'sha');
  }
  return last ?? programs.hashers.get(program) ?? program;
}

function sized(text: string): string {
  return /^\d+$/.test(text) ? `sha${text}` : text.toLowerCase();
}

/** What stands for a hash in hex or base64. */
export function isDigestLike(text: string): boolean {
  return /^[0-9a-f]{32,128}$/i.test(text) && [32, 40, 56, 64, 96, 128].includes(text.length);
}

/** Names that expected values, and how they are computed, go by. */
export function isCheckName(name: string): boolean {
  return /sum(?!m|e)|sha\d|(?:^|_)sha(?:_|$)|hash|digest|expect|md5|signature|verif|\bsig\b|_sig|want/i.test(
    name,
  );
}

/** Names by which a check is switched on or off by whoever runs the script. */
export function isOptOutName(name: string): boolean {
  return /skip|verif|no_?check|check_?sum|checksum|insecure|unsafe|unsigned|(?:^|_)force$|hash|(?:^|_)sha/i.test(
    name,
  );
}
