import type { FetchKind } from '@portcullis/core';

/**
 * Whether something in the place of what is not known could make the text name the bytes themselves. A server that is
 * known, and keeps nothing by commit, can always exchange them, whatever the rest of the address says.
 */
export function canBeFixed(kind: FetchKind, text: string): boolean {
  if (kind !== 'download' && kind !== 'exec-remote' && kind !== 'api-latest') return true;
  const [, scheme, host] = /^(https?):\/\/(?:[^/@\uE101-\uE104]*@)?([\w.-]+)\//i.exec(text) ?? [];
  if (scheme === undefined || host === undefined) return true;
  if (scheme.toLowerCase() === 'http') return false;
  return byCommit.test(host) && !text.includes('/releases/');
}

const byCommit = /^(?:raw\.githubusercontent\.com|(?:codeload\.|api\.)?github\.com)$/i;
