import type { Known, RefTarget, Unknown } from '@portcullis/core';
import type { DirectPin } from '../ask/ask-trees.ts';
import type { AskedPin } from '../ask/asked-pin.ts';
import { limits } from '../limits.ts';
import type { Content } from './content.ts';
import type { OpenRepository } from './open-repository.ts';
import { underLock } from './under-lock.ts';

/** A pin, what it stands for, and what stands there. */
export interface FollowedPin {
  readonly pin: AskedPin;
  readonly target: Known<RefTarget>;
  readonly content: Content;
  /** The versions that those who use it say it is. */
  readonly claims: ReadonlySet<string>;
}

/** Where a repository is asked: the same object for the same repository. */
export type Open = (repository: string) => OpenRepository;

/**
 * Follows pins to their end. Each is looked at once, and none waits for another: a repository's files are asked for as
 * soon as it is known that they are needed.
 */
export async function followPins(
  asked: readonly DirectPin[],
  open: Open,
): Promise<ReadonlyMap<string, FollowedPin>> {
  const nodes = new Map<string, Node>();
  for (const { repository } of asked) open(repository);
  const visitAll = (pins: readonly DirectPin[], depth: number) =>
    Promise.all(pins.map((pin) => visit({ pin, depth, claims: pin.claims }, { nodes, open })));
  await visitAll(
    asked.filter(({ content }) => content !== 'none'),
    0,
  );
  // Last, since some of them are used somewhere, and then have content.
  await visitAll(
    asked.filter(({ content }) => content === 'none'),
    1,
  );
  return nodes;
}

interface Node extends FollowedPin {
  target: Known<RefTarget>;
  content: Content;
  /** The shortest way from an audited tree. */
  depth: number;
  /** Settled when target and content are. */
  settled: Promise<void> | undefined;
  readonly claims: Set<string>;
}

interface Visit {
  readonly pin: AskedPin;
  readonly depth: number;
  readonly claims: readonly string[];
}

interface Way {
  readonly nodes: Map<string, Node>;
  readonly open: Open;
}

async function visit({ pin, depth, claims }: Visit, way: Way): Promise<void> {
  const repository = way.open(pin.repository);
  const known = way.nodes.get(pin.key);
  // What the audited trees say of a pin goes before what others say of it.
  if (known?.depth === 0) return;
  const node = known ?? add(pin, depth, way);
  for (const claim of claims) node?.claims.add(claim);
  if (node === undefined || (known !== undefined && known.depth <= depth)) return;
  // A shorter way may lead further than the one before.
  node.depth = depth;
  if (depth <= limits.depth) await settle(node, repository);
  if (node.content.needs.kind === 'unknown') return;
  await Promise.all(
    node.content.needs.value.map(({ next, claims: said }) =>
      next === undefined ? undefined : visit({ pin: next, depth: depth + 1, claims: said }, way),
    ),
  );
}

/** Which pins are left out of too many depends on who answers first; that there were too many does not. */
function add(pin: AskedPin, depth: number, { nodes }: Way): Node | undefined {
  if (nodes.size >= 2 * limits.pins) return undefined;
  const isTooMany = nodes.size >= limits.pins;
  const why = isTooMany ? tooMany : tooDeep;
  const node: Node = {
    pin,
    depth: isTooMany ? 0 : depth,
    target: why,
    content: { document: undefined, needs: why },
    settled: undefined,
    claims: new Set(),
  };
  nodes.set(pin.key, node);
  return isTooMany ? undefined : node;
}

const tooMany: Unknown = {
  kind: 'unknown',
  reason: 'too-many',
  message: `more than ${limits.pins} pins are used, and this one was not looked at: audit parts of the tree alone`,
};
const tooDeep: Unknown = {
  kind: 'unknown',
  reason: 'too-deep',
  message: `it is more than ${limits.depth} steps away from the audited files, which GitHub does not run`,
};

function settle(node: Node, repository: OpenRepository): Promise<void> {
  node.settled ??= look(node, repository);
  return node.settled;
}

async function look(node: Node, repository: OpenRepository): Promise<void> {
  const { pin } = node;
  node.target = await repository.resolve(pin.ref);
  node.content =
    node.target.kind === 'unknown'
      ? { document: undefined, needs: node.target }
      : covered(await repository.content(node.target.value.commit, pin), pin);
}

function covered(content: Content, { lock }: AskedPin): Content {
  return lock === undefined ? content : underLock(content, lock);
}
