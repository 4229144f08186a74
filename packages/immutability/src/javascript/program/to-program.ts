import type { Place } from '@portcullis/core';
import type { Variable } from 'eslint-scope';
import type { Identifier, Node } from 'estree';
import { calleesOf } from './callees-of.ts';
import { callersIndex } from './callers-index.ts';
import { newEffort } from './effort.ts';
import { exportedNodes } from './exported-nodes.ts';
import { isFunction } from './is-function.ts';
import { lazy } from './lazy.ts';
import type { LoadedFiles } from './load/load-files.ts';
import { memo } from './memo.ts';
import { methodIndex } from './method-index.ts';
import { type ModuleIndex, moduleIndex } from './modules/module-index.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { Callee, FunctionNode, Program } from './program.ts';
import { contentsOf } from './reach/contents-of.ts';
import { type ReachSearch, reachedFrom } from './reach/reached-from.ts';
import { createResolver } from './resolve/create-resolver.ts';
import type { Resolver } from './resolve/resolver.ts';
import type { SyntaxIndex } from './syntax-index.ts';
import { SyntaxNode } from './syntax-node.ts';
import { variableIndex } from './variable-index.ts';

/** The files of an entry, the first of which is the entry itself, as one program. All but the walk is made when asked. */
export function toProgram({ index, links }: LoadedFiles): Program {
  const effort = newEffort();
  const variables = lazy(() => variableIndex([...index.files.values()]));
  const parentOf = SyntaxNode.around;
  const variableOf = (identifier: Identifier): Variable | undefined => variables().get(identifier);
  const placeOf = (node: Node) => placeIn(fileAround(node, index), node);
  const textOf = (node: Node) => {
    const { source, start, end } = placeOf(node);
    return source.text.slice(start, end);
  };
  const search = {
    calls: index.calls,
    parentOf,
    variableOf,
    fileOf: (node: Node) => fileAround(node, index),
  };
  const modules = lazy(() => moduleIndex(index, search));
  const linked = lazy(() => new Set([...links.values()].flatMap((one) => [...one.values()])));
  const resolver = lazy(() =>
    createResolver({
      index,
      modules: modules(),
      parentOf,
      variableOf,
      textOf,
      fileOf: ({ source }, specifier) => {
        const path = links.get(source.repositoryPath)?.get(specifier);
        return path === undefined ? undefined : modules().files.get(path);
      },
      isLinked: (path) => linked().has(path),
      effort,
    }),
  );
  const methods = lazy(() => methodIndex(index, modules()));
  const callees = memo((node: Node): readonly Callee[] =>
    calleesOf(node, { resolver: resolver(), methods }),
  );
  const callers = lazy(() =>
    callersIndex(index.calls, { calleesOf: callees, resolver: resolver() }),
  );
  return {
    get modules() {
      return modules().all;
    },
    effort,
    calls: index.calls,
    parentOf,
    functionOf: (node) => functionAround(node, modules()),
    moduleOf: (node) => modules().moduleOf(node),
    variableOf,
    calleesOf: callees,
    callersOf: (fn) => callers().get(fn) ?? [],
    ...standFor(resolver),
    ...reachedBy(() => ({ resolver: resolver(), calleesOf: callees })),
    placeOf,
    textOf,
  };
}

function standFor(resolver: () => Resolver): Pick<Program, 'exportsOf' | 'objectsOf'> {
  return {
    exportsOf: (expression, name) => exportedNodes(expression, name, resolver()),
    objectsOf: (expression) =>
      resolver()
        .resolve(expression)
        .flatMap((one) => (one.kind === 'object' ? [one.node] : [])),
  };
}

function reachedBy(
  make: () => Omit<ReachSearch, 'isWide' | 'contentsOf'>,
): Pick<Program, 'isReached' | 'mayBeReached'> {
  const search = lazy(() => ({ ...make(), contentsOf: memo(contentsOf) }));
  const near = lazy(() => reachedFrom({ ...search(), isWide: false }));
  const wide = lazy(() => reachedFrom({ ...search(), isWide: true }));
  return {
    isReached: (node) => near()(node),
    mayBeReached: (node) => near()(node) || wide()(node),
  };
}

function fileAround(node: Node, { files }: SyntaxIndex): ParsedFile {
  const [only, another] = files.values();
  if (only !== undefined && another === undefined) return only;
  let root = node;
  for (let up = SyntaxNode.around(root); up !== undefined; up = SyntaxNode.around(root)) root = up;
  const file = files.get(root);
  if (file === undefined) throw new TypeError('the node is of no file of this program');
  return file;
}

function placeIn({ source }: ParsedFile, { range }: Node): Place {
  const [start, end] = range ?? [0, 0];
  return { source, start, end };
}

function functionAround(node: Node, { wrappers }: ModuleIndex): FunctionNode | undefined {
  for (let up = SyntaxNode.around(node); up !== undefined; up = SyntaxNode.around(up)) {
    if (isFunction(up)) return wrappers.has(up) ? undefined : up;
  }
  return undefined;
}
