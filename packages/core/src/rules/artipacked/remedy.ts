import type { Credential } from './credential.ts';

/** What to do about a credential that is left behind. */
export function remedy({ action }: Credential): string {
  if (action.switch !== null) return `set "${action.switch}: false"`;
  return 'this action cannot be told otherwise, so use "actions/checkout" with "persist-credentials: false"';
}
