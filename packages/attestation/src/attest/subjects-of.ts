import type { Statement } from '../statement/statement.ts';
import type { Subject } from '../subject/subject.ts';

/** What a statement of ours speaks of. */
export function subjectsOf({ subject }: Statement): readonly Subject[] {
  return subject.map(({ name = '', digest: { sha256, sha384, sha512 } }) => ({
    name,
    digests: {
      ...(sha256 === undefined ? {} : { sha256 }),
      ...(sha384 === undefined ? {} : { sha384 }),
      ...(sha512 === undefined ? {} : { sha512 }),
    },
  }));
}
