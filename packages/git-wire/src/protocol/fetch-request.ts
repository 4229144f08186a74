import type { ObjectFormat } from '../git-client.ts';
import { toCommandRequest } from './command-request.ts';

/**
 * gitprotocol-v2, "fetch": objects that are wanted, objects that are there already, and what to leave out. `done`
 * asks for the pack at once; without it the server says first which of the haves it knows. `thin-pack` is not sent:
 * every delta comes with its base. https://git-scm.com/docs/gitprotocol-v2#_fetch
 */
export interface FetchRequest {
  readonly format: ObjectFormat;
  readonly wants: readonly string[];
  readonly haves?: readonly string[];
  /** https://git-scm.com/docs/git-rev-list#Documentation/git-rev-list.txt---filterfilter-spec */
  readonly filter?: string | undefined;
  /** Commits of history for each want; 1 is the want alone. */
  readonly deepen?: number | undefined;
  readonly isDone: boolean;
}

export function toFetchRequest(request: FetchRequest): Uint8Array {
  const { format, wants, haves = [], filter, deepen, isDone } = request;
  const args = [
    'no-progress',
    'ofs-delta',
    ...(filter === undefined ? [] : [`filter ${filter}`]),
    ...(deepen === undefined ? [] : [`deepen ${deepen}`]),
    ...wants.map((id) => `want ${id}`),
    ...haves.map((id) => `have ${id}`),
    ...(isDone ? ['done'] : []),
  ];
  return toCommandRequest({ command: 'fetch', format, args });
}
