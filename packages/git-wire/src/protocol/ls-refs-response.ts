import { isUtf8 } from 'node:buffer';
import { HttpError } from '@portcullis/http';
import type { AdvertisedRef, ObjectFormat } from '../git-client.ts';
import { unreadable } from '../objects/unreadable.ts';
import { isObjectId } from './is-object-id.ts';
import type { PktLine } from './pkt-line.ts';
import { readUntilFlush } from './read-until-flush.ts';
import { isRefName } from './ref-name.ts';
import { toServerText } from './server-text.ts';
import { throwIfError } from './throw-if-error.ts';

/**
 * gitprotocol-v2, "ls-refs": a line for each ref, then a flush packet. `obj-id SP refname`, and after more spaces
 * `symref-target:<ref>` and `peeled:<obj-id>`; attributes that we do not know are skipped, and so are refs that no
 * prefix asked for, which a server may send. https://git-scm.com/docs/gitprotocol-v2#_ls_refs
 */
export async function readLsRefs(
  lines: AsyncIterable<PktLine>,
  format: ObjectFormat,
): Promise<LsRefs> {
  const found = new Map<string, Line>();
  for await (const bytes of readUntilFlush(lines)) {
    if (found.size === maxRefs) throw new HttpError('too-large', `it has over ${maxRefs} refs`);
    const line = parseLine(bytes, format);
    if (found.has(line.name))
      throw unreadable(`"${toServerText(bytes)}" is a ref for the second time`);
    found.set(line.name, line);
  }
  const refs = [...found.values()].filter(({ name }) => counted.test(name)).map(toRef);
  return { head: branchOf(found.get('HEAD')?.target), refs };
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

function parseLine(bytes: Uint8Array, format: ObjectFormat): Line {
  throwIfError(bytes);
  const [object = '', name = '', ...attributes] = toText(bytes).split(' ');
  const peeled = attributeOf(attributes, 'peeled:');
  const ids = peeled === undefined ? [object] : [object, peeled];
  if (!ids.every((id) => isObjectId(id, format)) || !isRefName(name)) {
    throw unreadable(`"${toServerText(bytes)}" is not a ref with its object`);
  }
  return { name, object, peeled, target: attributeOf(attributes, 'symref-target:') };
}

/** Git does not ask names to be UTF-8. Two names that differ must not become one. */
function toText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString(isUtf8(bytes) ? 'utf8' : 'latin1');
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

function attributeOf(attributes: readonly string[], name: string): string | undefined {
  return attributes.find((attribute) => attribute.startsWith(name))?.slice(name.length);
}

function toRef({ name, object, peeled }: Line): AdvertisedRef {
  return { name, object, peeled };
}

function branchOf(target: string | undefined): string | undefined {
  const isBranch = target?.startsWith('refs/heads/') === true && isRefName(target);
  return isBranch ? target : undefined;
}
