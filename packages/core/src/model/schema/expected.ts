import type { Definition } from './definition.ts';

const maxListed = 8;

/** What may stand where a definition holds: `true or false, or a map`. */
export function expected(definition: Definition): string {
  const { isBoolean, isNumber, texts, items, maps } = definition;
  const constants = [...definition.constants];
  const kinds = [
    ...(isBoolean ? ['true or false'] : []),
    ...(isNumber ? ['a number'] : []),
    ...(constants.length > 0 ? [listed(constants)] : []),
    ...(texts === 'none' ? [] : ['a text']),
    ...(items === undefined ? [] : ['a list']),
    ...(maps.length > 0 ? ['a map'] : []),
  ];
  return kinds.length === 0 ? 'nothing' : kinds.join(', or ');
}

function listed(constants: readonly string[]): string {
  if (constants.length > maxListed) return 'a value that GitHub documents';
  return constants.map((constant) => `"${constant}"`).join(' or ');
}
