import type { Definition } from './definition.ts';

const maxListed = 8;

/** What may stand where a definition holds: `true or false, or a map`. */
export function expected({ isBoolean, isNumber, strings, items, maps }: Definition): string {
  const constants = strings.flatMap(({ constant }) => constant ?? []);
  const kinds = [
    ...(isBoolean ? ['true or false'] : []),
    ...(isNumber ? ['a number'] : []),
    ...(constants.length > 0 ? [listed(constants)] : []),
    ...(strings.some(({ constant }) => constant === undefined) ? ['a text'] : []),
    ...(items === undefined ? [] : ['a list']),
    ...(maps.length > 0 ? ['a map'] : []),
  ];
  return kinds.length === 0 ? 'nothing' : kinds.join(', or ');
}

function listed(constants: readonly string[]): string {
  if (constants.length > maxListed) return 'a value that GitHub documents';
  return constants.map((constant) => `"${constant}"`).join(' or ');
}

/** A text from the file as a message shows it. */
export function quoted(text: string): string {
  return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
}
