import type { Job } from '../../../model/index.ts';
import type { Change } from '../../meaning/change.ts';
import { pathOf } from '../../meaning/path-of.ts';
import { plainMap } from '../../meaning/plain-map.ts';
import type { Edit } from '../../repair.ts';
import { insertEntry } from '../../text/insert-entry.ts';
import type { Grant } from './grant.ts';

/** Writes permissions into a job that has none; undefined where there is no plain room. */
export function giveJob(
  { node, workflow }: Job,
  grants: readonly Grant[],
): { readonly edit: Edit; readonly change: Change } | undefined {
  const value = grants.map(({ scope, level, comment, above }) => {
    return { key: scope, value: level, comment, above };
  });
  const edit = insertEntry(node, { key: 'permissions', value }, ['runs-on', 'uses', 'name']);
  const path = pathOf(workflow.node, node);
  if (edit === undefined || path === undefined) return undefined;
  const to = plainMap(grants.map(({ scope, level }) => [scope, level] as const));
  return { edit, change: { path: [...path, 'permissions'], to } };
}
