import { toFetchRequest } from '../protocol/fetch-request.ts';
import { readFetchResponse } from '../protocol/fetch-response.ts';
import type { HistorySource } from './fetch-history.ts';

/**
 * Which of some objects a server has, in one request: said to be ours (`have`), it acknowledges those that it knows,
 * and sends nothing, since what is wanted is among them. https://git-scm.com/docs/gitprotocol-v2#_fetch
 */
export function readHeld(
  { ask, repository, format, haves: [tip = ''] }: HistorySource,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  return ask(repository, {
    what: 'ask for pins',
    body: toFetchRequest({ format, wants: [tip], haves: [tip, ...ids], isDone: false }),
    maxBytes,
    read: async (lines) => (await readFetchResponse(lines)).acknowledged,
  });
}

const maxBytes = 16 * 1024 * 1024;
