import type { ChoicePart } from '../../fetch/choice.ts';
import { eachCase } from './each-case.ts';
import { notUnderstood } from './not-understood.ts';
import { source } from './source.ts';
import { toParts } from './to-parts.ts';
import type { Values } from './value.ts';

/** What stands in a file, by its path: who put it there decides. */
export function fileText(path: Values): Values {
  return eachCase(path, (value) => {
    const parts = toParts(value);
    const fetched = parts.find(({ kind }) => kind === 'answer');
    if (fetched !== undefined) return source(fetched);
    const name = nameOf(parts);
    if (parts.some(isOfAction)) return source({ kind: 'table', name });
    const [first] = parts;
    if (first === undefined || parts.some(({ kind }) => kind === 'unknown')) {
      return notUnderstood('which file it is read from is not known');
    }
    const isWorkspace = first.kind !== 'machine' || workspaces.has(first.name);
    if (isWorkspace && !isAbsolute(first)) return source({ kind: 'workspace', name });
    return notUnderstood('it is read from a file of the machine');
  });
}

const workspaces: ReadonlySet<string> = new Set(['GITHUB_WORKSPACE', 'process.cwd']);

/** What the action's own folder is called in its code. */
const ofAction: ReadonlySet<string> = new Set(['__dirname', '__filename', 'GITHUB_ACTION_PATH']);

function isOfAction(part: ChoicePart): boolean {
  return part.kind === 'machine' && ofAction.has(part.name);
}

function isAbsolute(part: ChoicePart): boolean {
  return part.kind === 'text' && /^(?:[\\/]|[A-Za-z]:)/.test(part.text);
}

function nameOf(parts: readonly ChoicePart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      return part.kind === 'machine' || !('name' in part) ? '' : `{${part.name}}`;
    })
    .join('')
    .replace(/^[./\\]+/, '')
    .slice(0, 200);
}
