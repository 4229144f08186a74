import { quoted, type ScalarNode } from '@portcullis/core';
import { type Found, nothing } from '../../fetch/found.ts';
import { dialectOf } from '../../script/dialect-of.ts';
import { mayFetchText } from '../../script/may-fetch-text.ts';

/**
 * A doubt for a script that names programs which fetch, in a language that is not read: what is found in it by its
 * words alone (`found`) may not be all.
 */
export function unreadShell(
  run: ScalarNode,
  shell: ScalarNode | undefined,
  { fetches }: Found,
): Found {
  if (shell === undefined || dialectOf(shell.value) !== 'other' || !mayFetchText(run.value))
    return nothing;
  if (fetches.length > 0 && isReadRoughly.test(shell.value)) return nothing;
  const why = `scripts for ${quoted(shell.value)} are not read, and this one names programs that can fetch`;
  return { fetches: [], doubts: [{ at: shell, why }] };
}

const isReadRoughly = /^\s*(?:\S*[/\\])?(?:python[\d.]*|cmd)(?:\.exe)?(?:\s|$)/i;
