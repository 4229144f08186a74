import { HttpError } from '@portcullis/http';
import type { ReleaseServers } from './release-servers.ts';

export interface LookedUpTag {
  /** What the ref names: of an annotated tag the tag object. */
  readonly object: string;
  readonly commit: string;
}

/**
 * A tag as git tells it; undefined when the repository has none of that name. What an annotated tag stands for is read
 * from the tag object itself, whose hash is in the attestation, so that it is not the word of the server.
 */
export async function lookUpTag(
  tag: string,
  { git, home }: Pick<ReleaseServers, 'git' | 'home'>,
): Promise<LookedUpTag | undefined> {
  const { refs, format } = await git.listRefs(home);
  const ref = refs.find(({ name }) => name === `refs/tags/${tag}`);
  if (ref?.peeled === undefined) return ref && { object: ref.object, commit: ref.object };
  const { object, peeled } = ref;
  const question = { wants: [object], haves: [peeled] };
  const history = await git.readHistory({ ...home, format }, question);
  const commit = history.peeled.get(object);
  if (commit !== undefined) return { object, commit };
  throw new HttpError(
    'unreadable',
    `the server does not tell what the tag object "${object}" is of`,
  );
}
