import { AttestationError, isKnownFailure, isTrouble } from '@portcullis/attestation';
import { escapeTerminal, GuardError } from '@portcullis/core';
import type { Surroundings } from './surroundings.ts';

type Command = (args: readonly string[], surroundings: Surroundings) => Promise<number>;

/**
 * A command about attestations that tells what stopped it before there was a verdict: 2 for what the user gave, 3 when
 * a server, or the way to it, failed, and 1 for what was refused.
 */
export function tellingFailures(command: Command): Command {
  return async (args, surroundings) => {
    try {
      return await command(args, surroundings);
    } catch (error) {
      if (!isKnownFailure(error) || error instanceof GuardError) throw error;
      surroundings.aside.print(`portcullis: ${escapeTerminal(error.message)}\n`);
      if (isTrouble(error)) return 3;
      return error instanceof AttestationError && isGiven(error) ? 2 : 1;
    }
  };
}

function isGiven({ code }: AttestationError): boolean {
  return ['bad-subject', 'no-subject', 'unreadable-root', 'unreadable-predicate'].includes(code);
}
