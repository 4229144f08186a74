import { algorithmReader } from './algorithm-reader.ts';
import type { Entry } from './entry.ts';

/** A value that stands in the test itself: `[ "$(sha256sum "$dir/tool-update" | cut …)" = 88fb… ]`. */
export function testEntries(text: string): readonly Entry[] {
  const read = algorithmReader(text);
  return [...text.matchAll(test)].slice(0, mostEntries).flatMap(({ groups, index }): Entry[] => {
    const { name, file = fileHashedInto(name, text), value = '' } = groups ?? {};
    if (file === undefined) return [];
    const algorithm = read(value, '');
    const found = {
      shape: 'clause',
      key: file,
      artifact: file,
      value: value.toLowerCase(),
    } as const;
    return [{ ...found, ...(algorithm === undefined ? {} : { algorithm }), offset: index }];
  });
}

const mostEntries = 64;

const hashed = String.raw`\$\(\s*\w*sum\b[^)\n]{0,200}?\/(?<file>[\w.@+-]{2,100})["\s][^)\n]{0,100}\)`;

const test = new RegExp(
  String.raw`(?:\$\{?(?<name>\w+)\}?|${hashed})"?\s+!?==?\s+["']?(?<value>(?:[\da-f]{64}|[\da-f]{96}|[\da-f]{128}))\b`,
  'gi',
);

/** The file of which a variable holds the hash. */
function fileHashedInto(name: string | undefined, text: string): string | undefined {
  if (name === undefined) return undefined;
  const { file } = new RegExp(String.raw`\b${name}="?${hashed}`).exec(text)?.groups ?? {};
  return file;
}
