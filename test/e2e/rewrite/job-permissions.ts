import type { Permissions } from './rewrite-options.ts';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
export const scopes =
  'actions artifact-metadata attestations checks code-quality contents copilot-requests deployments discussions drives id-token issues models packages pages pull-requests repository-projects security-events statuses vulnerability-alerts'.split(
    ' ',
  );

/** A repository that has kept GitHub's restricted default. */
const restricted: Permissions = { contents: 'read', packages: 'read' };

/**
 * What a job may do. GitHub does not start a workflow whose called jobs ask for more than their caller grants, and so
 * does this.
 */
export function jobPermissions(
  job: unknown,
  workflow: unknown,
  granted: Permissions | undefined,
): Permissions {
  const declared = parse(job) ?? parse(workflow);
  if (granted === undefined) return declared ?? restricted;
  const excess = Object.entries(declared ?? {}).filter(
    ([scope, level]) => rank(level) > rank(granted[scope]),
  );
  if (excess.length > 0)
    throw new Error(
      `GitHub refuses the workflow: ${excess.map(([scope, level]) => `"${scope}: ${level}"`).join(', ')} is more than the caller grants`,
    );
  return declared ?? granted;
}

function parse(value: unknown): Permissions | undefined {
  if (value === undefined || value === null) return undefined;
  if (value === 'read-all' || value === 'write-all') {
    const level = value.replace('-all', '');
    return Object.fromEntries(scopes.map((scope) => [scope, level]));
  }
  if (typeof value !== 'object') throw new Error(`permissions are "${value}"`);
  return Object.fromEntries(
    Object.entries(value).flatMap(([scope, level]) =>
      level === 'none' ? [] : [[scope, `${level}`]],
    ),
  );
}

function rank(level: string | undefined): number {
  return ['read', 'write'].indexOf(`${level}`);
}
