import { GuardError } from '@portcullis/core';

/** What is thrown, as the action's last words; `fail` escapes it. */
export function toErrorMessage(error: unknown): string {
  if (error instanceof GuardError) return error.message;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a bug of Portcullis and not of what it audits; report it with these lines:\n${stack}`;
}
