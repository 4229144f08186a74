import { setFailed } from '@actions/core';
import { escapeLines } from '@portcullis/core';

/**
 * The last words of an action that fails. `setFailed` escapes what would end its own command, and the runner prints
 * the message again, decoded: a name of a file must be no command there either.
 */
export function fail(message: string): void {
  setFailed(escapeLines(message));
}
