import type { Argument } from './arguments.ts';
import { isFingerprint } from './key-command.ts';
import type { Status } from './status.ts';
import { lettersOf } from './value.ts';

/** `gpg --status-fd 1 --verify … | grep "VALIDSIG $fingerprint"`: of all keys this one. */
export function signedBy(asked: Check, args: readonly Argument[]): Check {
  if (asked.source !== 'same-release') return asked;
  const isSigner = args.some(
    ({ value }) => /VALIDSIG/.test(lettersOf(value) ?? '') && isFingerprint(value),
  );
  return isSigner ? { ...asked, source: 'signature' } : asked;
}

type Check = Extract<Status, { kind: 'check' }>;
