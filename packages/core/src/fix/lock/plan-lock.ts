import { lockKey } from '../../analysis/lock-key.ts';
import { pinOf } from '../../analysis/pin-of.ts';
import { quoted } from '../../analysis/quoted.ts';
import { toLocation } from '../../model/index.ts';
import { LockBuilder } from './lock-builder.ts';
import type { LockPlan } from './lock-plan.ts';
import type { LockRequest } from './lock-request.ts';
import { lockText } from './lock-text.ts';
import { type LockedWorkflowUses, lockedUses } from './locked-uses.ts';

/** The lockfile for what every workflow uses, and for what that uses in turn. */
export function planLock(request: LockRequest): LockPlan {
  const { repository, former } = request;
  const builder = new LockBuilder(request);
  const workflows = new Map<string, ReadonlySet<string>>();
  for (const one of lockedUses(repository)) {
    const keys = lockWorkflow(one, request, builder);
    const path = one.workflow.source.repositoryPath;
    if (keys !== undefined && (keys.size > 0 || former.workflows.has(path)))
      workflows.set(path, keys);
  }
  for (const { source, content } of repository.documents) {
    const at = toLocation({ source, start: 0, end: 0 });
    if (source.kind === 'workflow' && content === undefined)
      builder.fail(source.path, at, 'it cannot be read, so that nobody knows what it uses');
  }
  const dependencies = builder.entries;
  const { header, version } = former;
  return {
    text: lockText({ header, version, workflows, dependencies }),
    entries: dependencies.size,
    workflows: workflows.size,
    ...builder.told,
  };
}

/** The keys of one workflow; undefined when GitHub would not run it under a lockfile. */
function lockWorkflow(
  { workflow, uses, others, local }: LockedWorkflowUses,
  { repository, evidence }: LockRequest,
  builder: LockBuilder,
): ReadonlySet<string> | undefined {
  if (/[\p{Cc}\\:]/u.test(workflow.source.repositoryPath)) {
    builder.note(workflow.node, 'it is left out, since a lockfile cannot name a path like this');
    return undefined;
  }
  if (local !== undefined) {
    const message = `${quoted(workflow.source.repositoryPath)} is left out, since it uses ${quoted(local.uses.at.value.trimEnd())}, and GitHub locks no workflow that reads actions from the workspace: write "$/", as "portcullis fix --only self" does`;
    builder.note(local.uses.at, message);
    return undefined;
  }
  for (const { uses: one } of others) {
    const what = one.kind === 'docker' ? 'images' : 'called workflows, which go by their own';
    builder.note(one.at, `${quoted(one.at.value.trimEnd())}: no lockfile covers ${what}`);
  }
  const keys = new Set<string>();
  for (const { uses: one, owner } of uses) {
    const key = lockKey(one);
    keys.add(key);
    const pin = pinOf(one, owner, { repository, evidence });
    const at = toLocation(one.at);
    if (pin === undefined) builder.fail(key, at, 'nobody looked at it');
    else builder.add({ key, pin, at });
  }
  return keys;
}
