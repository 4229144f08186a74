import type { Choice } from '../../src/fetch/choice.ts';
import type { Fetch } from '../../src/fetch/fetch.ts';
import { shownParts } from '../../src/fetch/shown-parts.ts';
import type { ShellText } from '../../src/script/shell-text.ts';

/** A script as it would stand in a file of its own. */
export function scriptText(
  text: string,
  more: Partial<Pick<ShellText, 'dialect' | 'holes' | 'variables' | 'library'>> = {},
): ShellText {
  const source = { path: 'x.sh', repositoryPath: 'x.sh', kind: 'script', text } as const;
  const at = { source, start: 0, end: text.length };
  return { dialect: 'bash', at, text, holes: new Map(), variables: new Map(), ...more };
}

export function inputChoice(name: string): Choice {
  return { alternatives: [{ parts: [{ kind: 'input', name }], when: [] }], isOpen: false };
}

/** `12 download https://…`: its line, kind and what it can be. */
export function said({ at, kind, choice }: Fetch): string {
  const line = at.source.text.slice(0, at.start).split('\n').length;
  return `${line} ${kind} ${choice.alternatives.map(({ parts }) => shownParts(parts)).join(' or ')}`;
}
