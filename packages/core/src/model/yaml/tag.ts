import type { DocumentDirective } from './library.ts';
import type { ScalarStyle, ScalarType } from './node.ts';
import { quote } from './quote.ts';
import { scalarType } from './scalar-type.ts';

const CORE = 'tag:yaml.org,2002:';
const FLOAT =
  /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const INT = /^(?:[-+]?[0-9]+|0x[0-9a-fA-F]+|0o[0-7]+)$/;

interface TaggedScalar {
  readonly tag: string;
  readonly style: ScalarStyle;
  readonly value: string;
  readonly directives: readonly DocumentDirective[];
}

/**
 * What a tag makes of a scalar: a type, or why it is refused. As actions/runner `YamlObjectReader.AllowLiteral`:
 * five tags are known, and all but `!!str` only on a plain scalar that fits.
 */
export function readTag(scalar: TaggedScalar): { type: ScalarType; refusal?: string } {
  const name = resolve(scalar.tag, scalar.directives);
  const type = name.startsWith(CORE) ? TYPES.get(name.slice(CORE.length)) : undefined;
  if (type === 'string') return { type };
  if (type === undefined) return { type: 'string', refusal: unknownTag(scalar.tag) };
  const isPlain = scalar.style === 'plain';
  if (isPlain && fits(name.slice(CORE.length), scalar.value)) return { type };
  const why = isPlain
    ? 'it is none, remove the tag'
    : 'only a plain scalar takes it, remove the tag';
  return {
    type: 'string',
    refusal: `cannot read ${quote(scalar.value)} with the tag ${quote(scalar.tag)}: ${why}`,
  };
}

const TYPES: ReadonlyMap<string, ScalarType> = new Map([
  ['str', 'string'],
  ['bool', 'boolean'],
  ['float', 'number'],
  ['int', 'number'],
  ['null', 'null'],
]);

function unknownTag(tag: string): string {
  return `cannot read the tag ${quote(tag)}: only "!!str", "!!bool", "!!int", "!!float" and "!!null" are known, remove it`;
}

function fits(name: string, value: string): boolean {
  if (name === 'float') return FLOAT.test(value);
  if (name === 'int') return INT.test(value);
  return scalarType(value) === TYPES.get(name);
}

/** `!!str` and `!<tag:yaml.org,2002:str>` to `tag:yaml.org,2002:str`. */
function resolve(tag: string, directives: readonly DocumentDirective[]): string {
  if (tag.startsWith('!<')) return decode(tag.slice(2, -1));
  const handle = /^!(?:[0-9A-Za-z-]*!)?/.exec(tag)?.[0] ?? '';
  const prefix = directives.find((one) => one.kind === 'tag' && one.handle === handle);
  if (prefix?.kind === 'tag') return decode(prefix.prefix + tag.slice(handle.length));
  return decode(handle === '!!' ? CORE + tag.slice(2) : tag);
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
