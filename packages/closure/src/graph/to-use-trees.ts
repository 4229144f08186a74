import {
  type Evidence,
  effectiveRef,
  type ImageSite,
  isCommit,
  type PinEvidence,
  pinOf,
  type Repository,
  type UseNode,
  type UsesSite,
  type UseTree,
  walk,
} from '@portcullis/core';
import { type Expand, expandPins } from './expand-pins.ts';

/** What each file of a tree uses; with evidence, what that uses in turn, each thing once. */
export function toUseTrees(
  repository: Repository,
  evidence: Evidence | undefined,
): readonly UseTree[] {
  const files = new Map<string, Map<string, UseNode>>();
  const expand = expandPins(evidence);
  const add = (path: string, node: UseNode): void => {
    const uses = files.get(path) ?? new Map<string, UseNode>();
    if (!uses.has(node.text)) uses.set(node.text, node);
    files.set(path, uses);
  };
  walk(repository, {
    uses(site) {
      if (site.uses.kind === 'docker') return;
      const pin = pinAt(site, repository, evidence);
      add(site.uses.at.source.path, toNode(site, { repository, pin, expand }));
    },
    image: (site) => add(site.at.source.path, toImageNode(site)),
  });
  return [...files]
    .map(([path, uses]) => ({ path, uses: [...uses.values()] }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function pinAt(
  { uses, owner }: UsesSite,
  repository: Repository,
  evidence: Evidence | undefined,
): PinEvidence | undefined {
  return uses.kind === 'repository' ? pinOf(uses, owner, { repository, evidence }) : undefined;
}

interface Around {
  readonly repository: Repository;
  readonly pin: PinEvidence | undefined;
  readonly expand: Expand;
}

function toNode({ uses, owner }: UsesSite, { repository, pin, expand }: Around): UseNode {
  const text = uses.at.value.trimEnd();
  switch (uses.kind) {
    case 'repository': {
      const isPinned = isCommit(effectiveRef(uses, owner, repository));
      return { kind: 'repository', text, isPinned, ...expand(pin) };
    }
    case 'self':
    case 'local':
      // Of the audited repository itself: whoever changes it can change this file as well.
      return { kind: 'local', text, isPinned: true, ...nothing };
    default:
      return { kind: 'opaque', text, isPinned: false, ...nothing };
  }
}

const nothing = { isRepeated: false, uses: [] } as const;

function toImageNode({ at, images, open }: ImageSite): UseNode {
  const written = at.source.text.slice(at.start, at.end);
  const text = images.map((image) => image.text).join(' or ') || written;
  const isPinned = !open && images.length > 0 && images.every(({ digest }) => digest !== undefined);
  return { kind: 'image', text, isPinned, ...nothing };
}
