import {
  coveringLock,
  effectiveRef,
  type ImageSite,
  isCommit,
  type LocalUses,
  type Need,
  type Part,
  type Place,
  pinKey,
  type Repository,
  type SelfUses,
  toFolder,
  type UsesSite,
  versionClaims,
  walk,
} from '@portcullis/core';
import type { AskedPin } from '../ask/asked-pin.ts';
import { toAskedPin } from '../ask/to-asked-pin.ts';
import type { FollowedNeed } from './content.ts';
import type { Home } from './home.ts';

/** Everything that a remote file uses, as the walk meets it. `tree` holds the file and the lockfile that covers it. */
export function needsOf(tree: Repository, home: Home): readonly FollowedNeed[] {
  const needs: FollowedNeed[] = [];
  walk(tree, {
    uses(site) {
      // An image is met as such, too.
      if (site.uses.kind !== 'docker') needs.push(ofUses(site, { tree, home }));
    },
    image: (site) => needs.push(ofImage(site)),
  });
  return needs;
}

interface Context {
  readonly tree: Repository;
  readonly home: Home;
}

function ofUses(site: UsesSite, { tree, home }: Context): FollowedNeed {
  const { uses, owner, step } = site;
  const said = { at: uses.at, text: uses.at.value.trimEnd() };
  switch (uses.kind) {
    case 'repository': {
      const ref = effectiveRef(uses, owner, tree);
      const lock = coveringLock(uses, owner, tree);
      const next = toAskedPin(uses, { ref, isCall: step === undefined, lock });
      const claims = versionClaims(uses, owner, tree).map(({ text }) => text);
      return { need: toNeed('repository', said, { next, isPinned: isCommit(ref) }), next, claims };
    }
    case 'self':
      return sameCommit(uses, site, home);
    case 'local':
      // A called workflow is of the same commit as its caller; what steps name is read from the workspace.
      // https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#calling-a-reusable-workflow
      if (step === undefined) return sameCommit(uses, site, home);
      return dead(toNeed('local', said, { next: undefined, isPinned: false }));
    default:
      return dead(toNeed('opaque', said, { next: undefined, isPinned: false }));
  }
}

function sameCommit(
  { at, path }: SelfUses | LocalUses,
  { step }: UsesSite,
  { repository, commit }: Home,
): FollowedNeed {
  const said = { at, text: at.value.trimEnd() };
  const folder = toFolder(path.text);
  if (folder === undefined)
    return dead(toNeed('opaque', said, { next: undefined, isPinned: false }));
  const pin = { repository, path: folder === '.' ? undefined : folder, ref: commit };
  const content = step === undefined ? 'workflow' : 'action';
  const next: AskedPin = { ...pin, key: pinKey(pin), content };
  return { need: toNeed('repository', said, { next, isPinned: true }), next, claims: [] };
}

function ofImage({ at, images, open }: ImageSite): FollowedNeed {
  const isPinned = !open && images.length > 0 && images.every(({ digest }) => digest !== undefined);
  const text = images.map((one) => one.text).join(', ') || at.source.text.slice(at.start, at.end);
  return dead(toNeed('image', { at, text }, { next: undefined, isPinned }));
}

function toNeed(
  kind: Need['kind'],
  { at, text }: { readonly at: Place; readonly text: Part['text'] },
  { next, isPinned }: { readonly next: AskedPin | undefined; readonly isPinned: boolean },
): Need {
  return { kind, at, text, to: next?.key, isPinned };
}

function dead(need: Need): FollowedNeed {
  return { need, next: undefined, claims: [] };
}
