import type { YamlNode } from '../../model/index.ts';
import { configurationError, expectList, expectMap, expectText } from './expect.ts';

/** The names under `allow: secrets:`, in upper case: GitHub compares them without regard to case. */
export function parseAllowed(node: YamlNode | undefined): readonly string[] {
  if (node === undefined) return [];
  const names = expectList(expectMap(node, ['secrets']).get('secrets')) ?? [];
  return names.map(parseName);
}

/** A pattern would let secrets pass that nobody had in mind, so that only names are taken. */
function parseName(node: YamlNode): string {
  const text = expectText(node);
  if (/^[A-Za-z_]\w*$/.test(text)) return text.toUpperCase();
  throw configurationError(node, `"${text}" is not the name of a secret: write it in full`);
}
