import type { Node } from 'estree';
import { memberPath } from './member-path.ts';

/** Whether what is asked of is the repository that runs the action, by `context.repo`: its releases are no tools. */
export function isOwnRepository(options: Node | undefined): boolean {
  if (options?.type !== 'ObjectExpression') return false;
  return options.properties.some((property) => {
    if (property.type === 'SpreadElement') return memberPath(property.argument).at(-1) === 'repo';
    const path = memberPath(property.value);
    return path.at(-2) === 'repo' && (path.at(-1) === 'owner' || path.at(-1) === 'repo');
  });
}
