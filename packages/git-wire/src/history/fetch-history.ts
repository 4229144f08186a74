import type { GitRepository, History, ObjectFormat } from '../git-client.ts';
import { readPack } from '../objects/read-pack.ts';
import { unreadable } from '../objects/unreadable.ts';
import { toFetchRequest } from '../protocol/fetch-request.ts';
import { readFetchResponse } from '../protocol/fetch-response.ts';
import type { PktLine } from '../protocol/pkt-line.ts';
import { refusalOf } from '../protocol/refusal-of.ts';
import type { UploadPack } from '../protocol/upload-pack.ts';
import { toHistory } from './to-history.ts';

export interface HistorySource {
  readonly ask: UploadPack;
  readonly repository: GitRepository;
  readonly format: ObjectFormat;
  readonly haves: readonly string[];
}

/**
 * Commits only: `tree:0` leaves out every tree and with them all content. A server that does not filter is asked
 * again without, and sends more than is looked at.
 */
export async function fetchHistory(
  source: HistorySource,
  wants: readonly string[],
): Promise<History> {
  try {
    return await fetchFiltered(source, wants, 'tree:0');
  } catch (error) {
    if (!isAgainstFilter(error)) throw error;
    return await fetchFiltered(source, wants, undefined);
  }
}

function fetchFiltered(
  { ask, repository, format, haves }: HistorySource,
  wants: readonly string[],
  filter: string | undefined,
): Promise<History> {
  return ask(repository, {
    what: 'read the history',
    body: toFetchRequest({ format, wants, haves, filter, isDone: true }),
    maxBytes,
    read: (lines) => readAnswer(lines, wants, format),
  });
}

/** Some 200,000 commits; smaller objects than those could be millions, and cost 15 µs each. */
const maxBytes = 64 * 1024 * 1024;
const limits = { maxBytes, maxObjects: 250_000, maxObjectBytes: 16 * 1024 * 1024 };

async function readAnswer(
  lines: AsyncIterable<PktLine>,
  wants: readonly string[],
  format: ObjectFormat,
): Promise<History> {
  const { pack, shallow } = await readFetchResponse(lines);
  if (pack === undefined) throw unreadable('the answer has no pack');
  const history = await toHistory(readPack(pack, { ...limits, format }), wants, format);
  if (shallow.size > 0 && history.commits.size > 0) {
    throw unreadable('the server has only part of the history: it is a shallow clone');
  }
  return history;
}

/** Git's own server ends without a word; others name the filter. */
function isAgainstFilter(error: unknown): boolean {
  const refusal = refusalOf(error);
  return refusal !== undefined && (refusal.reason === undefined || /filter/.test(refusal.reason));
}
