import { quoted } from '../../analysis/quoted.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import type { Uses } from '../../model/index.ts';

/** A `uses` whose path goes another way than straight: rules that look for names do not find it. */
export function* roundaboutUses(uses: Uses): Iterable<FindingVerdict> {
  const path = pathOf(uses);
  const what = path === undefined ? undefined : detourIn(path, uses.kind);
  if (path === undefined || what === undefined) return;
  const message = `${quoted(uses.at.value.trim())} has ${what} in its path: GitHub runs it all the same, and whoever looks for the action by its name does not find it; write the path without`;
  yield finding(uses.at, message, { severity: 'low' });
}

function pathOf(uses: Uses): string | undefined {
  const text = uses.at.value.trim();
  switch (uses.kind) {
    case 'repository':
      return text.slice(0, text.indexOf('@'));
    case 'local':
      // A slash or a dot at the end of a folder misleads nobody.
      return text.slice(2).replace(/(?:^|\/)\.?$/, '');
    case 'self':
    case 'docker':
    case 'expression':
    case 'malformed':
      return undefined;
  }
}

function detourIn(path: string, kind: Uses['kind']): string | undefined {
  const parts = path.split('/');
  if (path.includes('\\')) return 'a backslash';
  // `./../other` leaves the workspace for a checkout beside it, and there is no other way.
  const isUp = (part: string, index: number) =>
    part === '..' && !(kind === 'local' && parts.slice(0, index).every((one) => one === '..'));
  if (parts.some(isUp)) return '".."';
  if (parts.includes('.')) return '"."';
  return parts.includes('') && path !== '' ? 'an empty part' : undefined;
}
