import { isUtf8 } from 'node:buffer';
import { HttpError } from '@portcullis/http';
import type { AdvertisedRef, ObjectFormat } from '../git-client.ts';
import { unreadable } from '../objects/unreadable.ts';
import { GitRefusal } from './git-refusal.ts';
import { isObjectId } from './is-object-id.ts';
import type { PktLine } from './pkt-line.ts';
import { isRefName } from './ref-name.ts';
import { toServerText } from './server-text.ts';
import { throwIfError } from './throw-if-error.ts';

/**
 * gitprotocol-v2, "ls-refs": a line for each ref, then a flush packet. `obj-id SP refname`, and after more spaces
 * `symref-target:<ref>` and `peeled:<obj-id>`; attributes that we do not know are skipped. A server may send refs
 * that no prefix asked for. https://git-scm.com/docs/gitprotocol-v2#_ls_refs
 */
export async function readLsRefs(
  lines: AsyncIterable<PktLine>,
  format: ObjectFormat,
): Promise<LsRefs> {
  const refs = new Map<string, AdvertisedRef>();
  let head: string | undefined;
  let isWhole = false;
  let count = 0;
  for await (const line of lines) {
    if (isWhole) throw unreadable('the list of refs goes on after its end');
    if (line.kind === 'flush') {
      isWhole = true;
      continue;
    }
    count += 1;
    if (count > maxRefs) throw new HttpError('too-large', `there are more than ${maxRefs} refs`);
    const ref = parseRef(line, format);
    if (refs.has(ref.name)) throw unreadable(`"${ref.name.slice(0, 200)}" is listed twice`);
    if (ref.name === 'HEAD') head = branchOf(ref.target);
    else refs.set(ref.name, ref);
  }
  if (count === 0 && !isWhole) throw new GitRefusal(undefined);
  if (!isWhole) throw unreadable('the list of refs ends early');
  return { head, refs: [...refs.values()].filter(({ name }) => counted.test(name)).map(toRef) };
}

export interface LsRefs {
  /** Full name of the branch that HEAD means. */
  readonly head: string | undefined;
  readonly refs: readonly AdvertisedRef[];
}

interface Line extends AdvertisedRef {
  readonly target: string | undefined;
}

/** The largest repositories that are used by name have some 100,000. */
const maxRefs = 500_000;

const counted = /^refs\/(?:heads|tags)\//;

function parseRef(line: PktLine, format: ObjectFormat): Line {
  if (line.kind !== 'data') throw unreadable(`there is a ${line.kind} packet among the refs`);
  throwIfError(line.bytes);
  const [object = '', name = '', ...attributes] = toText(line.bytes).split(' ');
  const peeled = attributeOf(attributes, 'peeled:');
  const ids = peeled === undefined ? [object] : [object, peeled];
  if (!ids.every((id) => isObjectId(id, format)) || !isRefName(name)) {
    throw unreadable(`"${toServerText(line.bytes)}" is not a ref with its object`);
  }
  return { name, object, peeled, target: attributeOf(attributes, 'symref-target:') };
}

/** Git does not ask names to be UTF-8. Two names never become one. */
function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString(isUtf8(bytes) ? 'utf8' : 'latin1')
    .replace(/\n$/, '');
}

function attributeOf(attributes: readonly string[], name: string): string | undefined {
  return attributes.find((attribute) => attribute.startsWith(name))?.slice(name.length);
}

function branchOf(target: string | undefined): string | undefined {
  const isBranch = target?.startsWith('refs/heads/') === true && isRefName(target);
  return isBranch ? target : undefined;
}

function toRef({ name, object, peeled }: Line): AdvertisedRef {
  return { name, object, peeled };
}
