import type { GitRepository, ObjectFormat } from '../git-client.ts';
import type { PackObject } from '../objects/pack-object.ts';
import { readPack } from '../objects/read-pack.ts';
import { unreadable } from '../objects/unreadable.ts';
import { toFetchRequest } from '../protocol/fetch-request.ts';
import { readFetchResponse } from '../protocol/fetch-response.ts';
import type { PktLine } from '../protocol/pkt-line.ts';
import type { UploadPack } from '../protocol/upload-pack.ts';

export interface ObjectQuestion {
  readonly format: ObjectFormat;
  readonly wants: readonly string[];
  readonly filter: string | undefined;
  /** Bytes of the pack, and of what is in it. */
  readonly maxBytes: number;
}

/** Objects by id, and what the filter leaves of all that they lead to; of commits never their parents. One request. */
export function fetchObjects(
  ask: UploadPack,
  repository: GitRepository,
  { format, wants, filter, maxBytes }: ObjectQuestion,
): Promise<readonly PackObject[]> {
  return ask(repository, {
    what: 'read files',
    body: toFetchRequest({ format, wants, filter, deepen: 1, isDone: true }),
    maxBytes: maxBytes + framing,
    read: (lines) => readAnswer(lines, { format, maxBytes, maxObjectBytes, maxObjects }),
  });
}

/** What pkt-lines, side-bands and progress may add. */
const framing = 64 * 1024;
const maxObjectBytes = 8 * 1024 * 1024;
const maxObjects = 250_000;

async function readAnswer(
  lines: AsyncIterable<PktLine>,
  options: Parameters<typeof readPack>[1],
): Promise<readonly PackObject[]> {
  const { pack } = await readFetchResponse(lines);
  if (pack === undefined) throw unreadable('the answer has no pack');
  const objects: PackObject[] = [];
  for await (const object of readPack(pack, options)) objects.push(object);
  return objects;
}
