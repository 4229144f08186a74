import { HttpError } from '@portcullis/http';
import { unreadable } from '../objects/unreadable.ts';
import { GitRefusal } from './git-refusal.ts';
import type { PktLine } from './pkt-line.ts';
import { toServerText } from './server-text.ts';
import { readSideBand } from './side-band.ts';
import { throwIfError } from './throw-if-error.ts';

/**
 * gitprotocol-v2, "fetch": sections, each a line with its name and then its lines, parted by delimiters; the pack is
 * the last. `wanted-refs` and `packfile-uris` come only when they are asked for, which we never do: a pack from
 * elsewhere would lead us to any host. https://git-scm.com/docs/gitprotocol-v2#_fetch
 */
export interface FetchResponse {
  /** Those of the haves that the server has. */
  readonly acknowledged: ReadonlySet<string>;
  /** Commits whose parents the server leaves out. */
  readonly shallow: ReadonlySet<string>;
  /** The pack, to be read to its end; undefined where the server waits for more haves. */
  readonly pack: AsyncIterable<Uint8Array> | undefined;
}

export async function readFetchResponse(lines: AsyncIterable<PktLine>): Promise<FetchResponse> {
  const iterator = lines[Symbol.asyncIterator]();
  const rest = { [Symbol.asyncIterator]: () => iterator };
  const found = { acknowledgments: new Set<string>(), 'shallow-info': new Set<string>() };
  const toResponse = (pack: AsyncIterable<Uint8Array> | undefined): FetchResponse => ({
    acknowledged: found.acknowledgments,
    shallow: found['shallow-info'],
    pack,
  });
  for (let isFirst = true; ; isFirst = false) {
    const name = await readSectionName(iterator, isFirst);
    if (name === 'packfile') return toResponse(readSideBand(rest));
    if (name !== 'acknowledgments' && name !== 'shallow-info') {
      throw unreadable(`it has a section "${name}", which was not asked for`);
    }
    const end = await readSection(iterator, found[name]);
    if (end === 'flush') return toResponse(undefined);
  }
}

async function readSectionName(lines: AsyncIterator<PktLine>, isFirst: boolean): Promise<string> {
  const { value, done } = await lines.next();
  if (done === true && isFirst) throw new GitRefusal(undefined);
  if (done === true) throw unreadable('the answer ends early');
  if (value.kind !== 'data')
    throw unreadable(`there is a ${value.kind} packet instead of a section`);
  throwIfError(value.bytes);
  return toServerText(value.bytes);
}

/** `ACK <id>`, `shallow <id>`; `NAK`, `ready` and `unshallow <id>` say nothing that we need. */
async function readSection(
  lines: AsyncIterator<PktLine>,
  ids: Set<string>,
): Promise<'flush' | 'delimiter'> {
  for (let count = 0; count < maxLines; count += 1) {
    const { value, done } = await lines.next();
    if (done === true) throw unreadable('the answer ends early');
    if (value.kind === 'flush' || value.kind === 'delimiter') return value.kind;
    if (value.kind !== 'data') throw unreadable('there is a response end inside of a section');
    throwIfError(value.bytes);
    const [, id] = /^(?:ACK|shallow) ([0-9a-f]+)$/.exec(toServerText(value.bytes)) ?? [];
    if (id !== undefined) ids.add(id);
  }
  throw new HttpError('too-large', `a section has over ${maxLines} lines`);
}

const maxLines = 200_000;
