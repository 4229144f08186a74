import type { Node } from 'estree';
import type { AbstractValue } from './abstract-value.ts';
import type { CallInWalk } from './call-in-walk.ts';
import { anything } from './make-value.ts';
import { spellings } from './spellings.ts';

/** What a method makes of a digest: another spelling of the whole is the digest, a part of it is nothing. */
export function ofDigest(name: string, digest: AbstractValue, { node }: CallInWalk): AbstractValue {
  const [first, second] = node.arguments;
  if (spellings.has(name)) return digest;
  if (name === 'split' && first !== undefined && isAside(first))
    return { kind: 'list', items: [digest] };
  const isRemoval =
    (name === 'replace' || name === 'replaceAll') &&
    first !== undefined &&
    isAside(first) &&
    second?.type === 'Literal' &&
    second.value === '';
  return isRemoval ? digest : anything;
}

/** A text, or a pattern, that no digest has in it: blanks, hyphens, the name of the algorithm. */
function isAside(node: Node): boolean {
  if (node.type !== 'Literal') return false;
  if ('regex' in node) return patterns.has(node.regex?.pattern ?? '');
  return typeof node.value === 'string' && /^(\s+|-|:|sha\d+[:-])$/.test(node.value);
}

const patterns: ReadonlySet<string> = new Set([
  ' ',
  ' +',
  '\\s',
  '\\s+',
  '\\r?\\n',
  '-',
  '^sha256:',
  '^sha512:',
]);
