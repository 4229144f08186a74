import type { Uses } from '../model/index.ts';

/** `owner/name[/path]` in lower case, as GitHub compares it; undefined for what is no action of a repository. */
export function actionName(uses: Uses | undefined): string | undefined {
  if (uses?.kind !== 'repository') return undefined;
  const path = uses.path === undefined ? '' : `/${uses.path.text}`;
  return `${uses.owner.text}/${uses.name.text}${path}`.toLowerCase();
}
