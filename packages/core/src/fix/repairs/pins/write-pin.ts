import type { Repository } from '../../../model/index.ts';
import { pathOf } from '../../meaning/path-of.ts';
import { plainText } from '../../meaning/plain-text.ts';
import type { Mending } from '../../repair.ts';
import type { ChosenPin } from './choice.ts';
import type { OpenUses } from './open-uses.ts';
import { writeVersion } from './write-version.ts';

/** A commit in place of a ref, and its version behind it; undefined where one of them has no place. */
export function writePin(
  { uses, owner }: OpenUses,
  { commit, version, description }: ChosenPin,
  repository: Repository,
): Mending | undefined {
  const { at, ref } = uses;
  const comment = version === undefined ? unchanged : writeVersion(at, version, repository);
  const root = owner.kind === 'job' ? owner.workflow.node : owner.node;
  const path = pathOf(root, at);
  const isVerbatim = ref.source.text.slice(ref.start, ref.end) === ref.text;
  if (comment === undefined || path === undefined || !isVerbatim) return undefined;
  const isSame = ref.text.toLowerCase() === commit;
  const value = `${at.value.slice(0, at.value.lastIndexOf('@') + 1)}${commit}`;
  return {
    kind: 'mending',
    at,
    description,
    edits: [...(isSame ? [] : [{ at: ref, text: commit }]), ...comment.edits],
    comments: comment.comments,
    changes: isSame ? [] : [{ path, to: plainText(value) }],
    answers: [],
    reveals,
  };
}

const unchanged = { edits: [], comments: [] } as const;

/** What is said of pins only. The policy has decided already whether such a commit may be one. */
const reveals = ['tag-only-pin', 'stale-action-refs', 'pin-comment-missing'];
