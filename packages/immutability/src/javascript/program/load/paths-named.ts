import { posix } from 'node:path';
import type { Node } from 'estree';
import type { ActionTree } from '../../../tree/action-tree.ts';
import { memberName } from '../key-of.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { findFile } from './find-file.ts';

export interface PathsNamed {
  readonly links: ReadonlyMap<string, string>;
  /** Those of the links, and of files that are named in other ways. */
  readonly paths: ReadonlySet<string>;
}

/** The files of the tree that a file loads or may start; `sources` is what could say so. */
export function pathsNamed(
  { source }: ParsedFile,
  { sources, tree }: { readonly sources: readonly Node[]; readonly tree: ActionTree },
): PathsNamed {
  const from = posix.dirname(source.repositoryPath);
  const links = new Map<string, string>();
  const paths = new Set<string>();
  for (const node of sources) {
    const specifier = specifierOf(node);
    if (specifier !== undefined && !links.has(specifier)) {
      const path = findFile(specifier, { from, tree });
      if (path !== undefined) links.set(specifier, path);
    }
    for (const path of beside(node, { from, tree })) paths.add(path);
  }
  for (const path of links.values()) paths.add(path);
  return { links, paths };
}

/** Of `import`, `export from`, `import()`, and of each call with one text: whatever `require` is called here. */
function specifierOf(node: Node): string | undefined {
  const source = sourceOf(node);
  return source?.type === 'Literal' && typeof source.value === 'string' ? source.value : undefined;
}

function sourceOf(node: Node): Node | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
      return node.source;
    case 'ExportNamedDeclaration':
      return node.source ?? undefined;
    case 'CallExpression':
      return node.arguments.length === 1 && isRequire(node.callee) ? node.arguments[0] : undefined;
    default:
      return undefined;
  }
}

/** `require`, what minifiers make of it, and `createRequire(import.meta.url)`. */
function isRequire(callee: Node): boolean {
  return callee.type === 'Identifier' || callee.type === 'CallExpression';
}

interface From {
  readonly from: string;
  readonly tree: ActionTree;
}

/** Chunks that are named by a number, and scripts beside the file: `path.join(__dirname, 'worker.js')`. */
function beside(node: Node, { from, tree }: From): readonly string[] {
  const source = sourceOf(node);
  if (source?.type === 'BinaryExpression' || source?.type === 'TemplateLiteral') {
    if (!/^["'`]\.\.?\//.test(firstText(source))) return [];
    return (tree.list(from) ?? [])
      .filter((name) => /^\d+(?:\.index)?\.[cm]?js$/.test(name))
      .map((name) => posix.join(from, name));
  }
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return [];
  const name = memberName(node.callee);
  if (name !== 'join' && name !== 'resolve') return [];
  const [first, ...rest] = node.arguments;
  if (first?.type !== 'Identifier' || first.name !== '__dirname') return [];
  const texts = rest.flatMap((one) =>
    one.type === 'Literal' && typeof one.value === 'string' ? [one.value] : [],
  );
  const path = posix.join(from, ...texts);
  if (texts.length !== rest.length || !/\.[cm]?js$/.test(path)) return [];
  return tree.read(path).kind === 'absent' ? [] : [path];
}

/** What a text that is put together begins with, with its quote; the left side can be deep. */
function firstText(node: Node): string {
  let first = node;
  while (first.type === 'BinaryExpression') first = first.left;
  if (first.type === 'TemplateLiteral') return `"${first.quasis[0]?.value.raw ?? ''}`;
  return first.type === 'Literal' && typeof first.value === 'string' ? `"${first.value}` : '';
}
