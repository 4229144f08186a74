import type { Class, Node } from 'estree';
import type { FunctionNode, Program } from '../program/program.ts';
import { fetchesItself } from './fetches-itself.ts';
import { type Fingerprint, fingerprints } from './fingerprints.ts';

/** What a function or class of a bundle is known to be. Texts are looked for once for each. */
export function fingerprintOf(
  node: FunctionNode | Class,
  program: Program,
): Fingerprint | undefined {
  if (known.has(node)) return known.get(node);
  const found = search(node, program);
  known.set(node, found);
  return found;
}

const known = new WeakMap<Node, Fingerprint | undefined>();

const mostOfAll = 60_000;

function search(node: FunctionNode | Class, program: Program): Fingerprint | undefined {
  const [start, end] = node.range ?? [0, 0];
  if (end - start > mostOfAll) return undefined;
  const text = program.textOf(node);
  const isClass = node.type === 'ClassDeclaration' || node.type === 'ClassExpression';
  const rows = isClass ? fingerprints.classes : fingerprints.functions;
  const found = rows.find(
    ({ texts, most }) => text.length <= most && texts.every((one) => text.includes(one)),
  );
  return found === undefined || fetchesItself(text) ? undefined : found;
}
