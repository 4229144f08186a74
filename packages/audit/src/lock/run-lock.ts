import type { AuditedTree, GatheredLock } from '@portcullis/closure';
import { type FormerLock, GuardError, readLock } from '@portcullis/core';
import type { AuditOptions } from '../audit-options.ts';
import { readRoots } from '../read-roots.ts';
import type { Root } from '../root.ts';
import { toRequest } from '../to-request.ts';

export interface LockRun extends Pick<AuditOptions, 'cwd' | 'ruleSet' | 'config' | 'today'> {
  readonly path: string;
  readonly gather: GatherLock;
}

export type GatherLock = (tree: AuditedTree, former: FormerLock) => Promise<GatheredLock>;

/** The lockfile of one repository as it should be, and as it is. Writes nothing. */
export interface LockResult {
  readonly plan: GatheredLock;
  /** Where the repository lies, absolute and free of links. */
  readonly folder: string;
  /** undefined where there is none. */
  readonly before: string | undefined;
  readonly unread: Root['unread'];
}

/** Asks for everything that the workflows around a PATH use. Throws GuardError where a lockfile cannot be kept. */
export async function runLock(run: LockRun): Promise<LockResult> {
  const { path, gather } = run;
  if (path === '-')
    throw new GuardError('bad-usage', 'lock writes a file beside workflows: name a folder');
  const [root] = readRoots({ ...run, paths: [path] });
  if (root?.folder === undefined) throw new GuardError('bad-usage', `"${path}" is no folder`);
  const read = readLock(root.repository);
  if (read.kind === 'refused')
    throw new GuardError('cannot-write', `cannot write "${lockfile}" anew: ${read.reason}`);
  const { repository, policy } = toRequest(root, [], { profile: undefined, today: run.today });
  const plan = await gather({ repository, policy }, read.former);
  const before = repository.lockfile?.source.text;
  return { plan, folder: root.folder, before, unread: root.unread };
}

const lockfile = '.github/workflows/actions.lock';
