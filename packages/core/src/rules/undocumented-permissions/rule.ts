import { quoted } from '../../analysis/quoted.ts';
import { standsAt } from '../../analysis/stands-at.ts';
import { finding, type Rule, type Verdict } from '../../engine/index.ts';
import type {
  Document,
  Job,
  PermissionScope,
  Permissions,
  Repository,
  ScalarNode,
  Workflow,
} from '../../model/index.ts';
import { isExplained } from './is-explained.ts';

export const rule: Rule = {
  meta: {
    id: 'undocumented-permissions',
    guard: 'permissions-guard',
    title: 'A permission without a comment that says what it is for',
    severity: 'low',
    profile: 'strict',
    practices: ['P07'],
  },
  check: {
    workflow: (workflow, { repository }) => judge(workflow, workflow, repository),
    job: (job, { repository }) => judge(job, job.workflow, repository),
  },
};

function* judge(
  owner: Workflow | Job,
  workflow: Workflow,
  repository: Repository,
): Iterable<Verdict> {
  const { permissions } = owner;
  const document = repository.documentOf(workflow);
  if (permissions === undefined || document === undefined) return;
  const grants = grantsOf(permissions);
  // Any comment in or on the block speaks for the only grant in it, but not for one of several.
  if (grants.length === 1 && isBlockExplained(permissions, document)) return;
  for (const { from, to, text } of grants) {
    if (!isExplained(from, to, document))
      yield finding(standsAt(from === permissions.key ? to : from), message(text));
  }
}

function isBlockExplained({ key, scopes }: Permissions, document: Document): boolean {
  if (isExplained(key, key, document)) return true;
  return scopes.some(({ scope, level }) => isExplained(scope, level, document));
}

interface Grant {
  readonly from: ScalarNode;
  readonly to: ScalarNode;
  readonly text: string;
}

function grantsOf({ all, key, scopes }: Permissions): readonly Grant[] {
  if (all !== undefined)
    return /^(?:read|write)-all$/.test(all.value) ? [{ from: key, to: all, text: all.value }] : [];
  return scopes
    .filter((one) => !isTrivial(one))
    .map(({ scope, level }) => ({
      from: scope,
      to: level,
      text: `${scope.value}: ${level.value}`,
    }));
}

function message(grant: string): string {
  return `nothing says what ${quoted(grant)} is for, so that nobody will dare to take it away once it is no longer needed: say it in a comment on the same line or right above`;
}

/** `contents: read` speaks for itself; `none` gives nothing; unknown words belong to "unknown-permission". */
function isTrivial({ scope, level }: PermissionScope): boolean {
  return (
    (scope.value === 'contents' && level.value === 'read') || !/^(?:read|write)$/.test(level.value)
  );
}
