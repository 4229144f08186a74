import { quoted } from '../../analysis/quoted.ts';
import type { RepositoryUses } from '../../model/index.ts';

/** Says what a ref that is no commit is, who decides what it means, and what to write instead. */
export function describeRef({ at, owner, name, path, ref }: RepositoryUses): string {
  const repository = `${owner.text}/${name.text}`;
  const target = path === undefined ? repository : `${repository}/${path.text}`;
  const subject = quoted(at.value.trimEnd());
  if (isAlmostCommit(ref.text)) {
    return `${subject} has a ref of ${ref.text.length} hex digits, where a commit has 40 or 64, so that only a branch or tag of that name can answer: write the commit in full`;
  }
  const kind = isVersion(ref.text) ? 'tag' : 'branch or tag';
  const comment = isVersion(ref.text) ? ref.text : '<version>';
  return `${subject} follows the ${kind} ${quoted(ref.text)}, which whoever controls ${quoted(repository)} can move to other code: pin it to a full commit, ${quoted(`${target}@<commit> # ${comment}`)}`;
}

/** Hex digits that somebody took for a commit; `deadbeef` and `20240101` are names. */
function isAlmostCommit(ref: string): boolean {
  return /^[0-9a-f]{7,}$/i.test(ref) && /\d/.test(ref) && /[a-f]/i.test(ref);
}

function isVersion(ref: string): boolean {
  return ref.length <= 100 && /^v?\d+(?:\.\d+)*(?:[-+.]\w[\w.+-]*)?$/i.test(ref);
}
