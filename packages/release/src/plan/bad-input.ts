import { GuardError } from '@portcullis/core';

export function badInput(message: string): GuardError {
  return new GuardError('bad-input', message);
}
