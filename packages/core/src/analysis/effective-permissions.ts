import type { Job, Permissions } from '../model/index.ts';

/** The `permissions` that hold for a job: its own, else the workflow's; undefined leaves it the default token. */
export function effectivePermissions({ permissions, workflow }: Job): Permissions | undefined {
  return permissions ?? workflow.permissions;
}
