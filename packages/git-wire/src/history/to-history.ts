import type { History, ObjectFormat } from '../git-client.ts';
import type { PackObject } from '../objects/pack-object.ts';
import { parseCommit } from '../objects/parse-commit.ts';
import { parseTag, type Tag } from '../objects/parse-tag.ts';
import { unreadable } from '../objects/unreadable.ts';

/**
 * What a pack says of the wants. A want that is a tree or a blob, or a tag of one, is no commit that the server has:
 * it is unknown, since in `commits` its absence would say that it is reachable. The filter leaves out the tree of a
 * commit in the pack also where it is wanted.
 */
export async function toHistory(
  pack: AsyncIterable<PackObject>,
  wants: readonly string[],
  format: ObjectFormat,
): Promise<History> {
  const { commits, tags, others } = await sort(pack, format);
  const unknown: string[] = [];
  const peeled = new Map<string, string>();
  for (const want of wants) {
    const tag = lastOf(want, tags);
    if (tag === undefined ? others.has(want) : tag.type !== 'commit') unknown.push(want);
    else if (tag !== undefined) peeled.set(want, tag.object);
  }
  return { commits, unknown, peeled };
}

async function sort(pack: AsyncIterable<PackObject>, format: ObjectFormat) {
  const commits = new Map<string, readonly string[]>();
  const tags = new Map<string, Tag>();
  const others = new Set<string>();
  for await (const { id, type, bytes } of pack) {
    if (type === 'commit') {
      const { tree, parents } = parseCommit(bytes, format);
      commits.set(id, parents);
      others.add(tree);
    } else if (type === 'tag') tags.set(id, parseTag(bytes, format));
    else others.add(id);
  }
  return { commits, tags, others };
}

/** The tag at the end of a chain of tags. Names are hashes, so that there are no circles. */
function lastOf(id: string, tags: ReadonlyMap<string, Tag>): Tag | undefined {
  let last = tags.get(id);
  while (last?.type === 'tag') {
    last = tags.get(last.object);
    if (last === undefined) throw unreadable('a tag names a tag that is not in the pack');
  }
  return last;
}
