import type { AbstractValue } from './abstract-value.ts';

/** The words of a command line; undefined for each that is not known. */
export function commandWords(args: readonly AbstractValue[]): readonly (string | undefined)[] {
  const [command, list] = args;
  const words: (string | undefined)[] =
    command?.kind === 'constant'
      ? String(command.value).trim().split(/\s+/).slice(0, 200)
      : [undefined];
  if (command?.kind === 'made') words.splice(0, 1, undefined);
  if (list?.kind !== 'list') return words;
  return [...words, ...list.items.map(textOf)];
}

function textOf(value: AbstractValue): string | undefined {
  return value.kind === 'constant' ? String(value.value) : undefined;
}
