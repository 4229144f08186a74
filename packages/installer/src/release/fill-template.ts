import { armMatcher } from '../bytes/arm-matcher.ts';
import { baseName } from '../family/base-name.ts';
import { encodeTag } from './asset-url.ts';

export interface Filling {
  /** The artifact. */
  readonly name: string;
  readonly tag: string;
}

/**
 * The addresses that a template can mean for an artifact of a release; none when it holds something that neither the
 * name nor the tag tells, `undefined` when it is of other files. A version may be the tag with its `v` or without.
 */
export function fillTemplate(
  template: string,
  { name, tag }: Filling,
): readonly string[] | undefined {
  const base = baseName(template);
  if (base === '' || !armMatcher(base)(name)) return undefined;
  const at = template.lastIndexOf('/', template.search(/[?#]|$/)) + 1;
  const [folder, query] = [template.slice(0, at), template.slice(at + base.length)];
  const known = knownPart(base, name);
  const filled = [tag, tag.replace(/^v(?=\d)/i, '')].flatMap((version) => {
    const whole = `${fill(folder, { version, known })}${encodeURIComponent(name)}${query}`;
    return whole.includes('{') ? [] : [whole];
  });
  return [...new Set(filled)];
}

/** What one hole stands for in the name; several may share it out as they like, and those without a name are many. */
function knownPart(base: string, name: string): ReadonlyMap<string, string> {
  const [front = '', hole, end = '', ...more] = base.split(/(\{[^}]*\})/);
  if (hole === undefined || hole === '{…}' || more.length > 0) return new Map();
  return new Map([[hole, name.slice(front.length, name.length - end.length)]]);
}

interface Values {
  readonly version: string;
  readonly known: ReadonlyMap<string, string>;
}

function fill(text: string, { version, known }: Values): string {
  return text.replace(/(v?)(\{[^}]*\})/gi, (whole, letter: string, hole: string) => {
    const value = known.get(hole);
    if (value !== undefined) return `${letter}${encodeURIComponent(value)}`;
    if (!isVersion(hole)) return whole;
    const isDoubled = letter !== '' && /^v\d/i.test(version);
    return `${letter}${encodeTag(isDoubled ? version.slice(1) : version)}`;
  });
}

/** By its name; `text of …` is what a server answered, which is asked for little else. */
function isVersion(hole: string): boolean {
  return (
    /^\{text of /.test(hole) || /ver(?:sion|$|\W|_)|tag|release|latest/i.test(hole.slice(1, -1))
  );
}
