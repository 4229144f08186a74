import { activeRules, type Installs, type Rule } from '@portcullis/core';
import type { AuditOptions } from './audit-options.ts';
import { mayInstall } from './may-install.ts';
import type { Root } from './root.ts';
import { toRequest } from './to-request.ts';

/** What the steps of a root fetch, where a rule that runs tells it, and any of them looks like it. */
export function installsOf(
  root: Root,
  rules: readonly Rule[],
  options: AuditOptions,
): Installs | undefined | Promise<Installs> {
  const { findInstalls } = options;
  if (findInstalls === undefined) return undefined;
  const { repository, folder } = root;
  const isWanted = activeRules(toRequest(root, rules, options)).some(
    ({ meta }) => meta.id === 'mutable-install',
  );
  if (!isWanted || !mayInstall(repository)) return undefined;
  return findInstalls({ repository, folder });
}
