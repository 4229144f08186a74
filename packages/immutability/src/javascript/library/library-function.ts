import type { Class, Node } from 'estree';
import type { Callee, FunctionNode, Program } from '../program/program.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import { importedName } from './imported-name.ts';

/**
 * A function of a library that is known, wherever a bundler put it: `tool-cache.downloadTool`, `core.getInput`,
 * `exec.exec`, `io.which`, `http-client.HttpClient.get`, `octokit.request`, `node:child_process.execFile`,
 * `node:crypto.createHash`, `fetch`. Built-in modules always with `node:`.
 */
export type LibraryName = string;

/** The known function that a callee is; undefined where it is none, and so is the project's own code or unknown. */
export function libraryFunction(callee: Callee, program: Program): LibraryName | undefined {
  switch (callee.kind) {
    case 'import':
      return importedName(callee.from, callee.name);
    case 'global':
      return callee.name;
    case 'function':
      return nameOf(callee.node, program);
  }
}

function nameOf(fn: FunctionNode, program: Program): LibraryName | undefined {
  if (wrappersOf(program).has(fn)) return undefined;
  const own = fingerprintOf(fn, program);
  if (own !== undefined) return own.name;
  const method = methodName(fn, program);
  if (method !== undefined) return method;
  const { library } = program.moduleOf(fn);
  const name = ownName(fn, program);
  return library === undefined || name === undefined ? undefined : importedName(library, name);
}

/** What a bundler put around a module holds the texts of all that is in it. */
function wrappersOf(program: Program): ReadonlySet<Node> {
  const found = wrappers.get(program) ?? new Set(program.modules.map(({ node }) => node));
  wrappers.set(program, found);
  return found;
}

const wrappers = new WeakMap<Program, ReadonlySet<Node>>();

/** `http-client.HttpClient.get`; the constructor of a class bears the name of the class alone. */
function methodName(fn: FunctionNode, program: Program): LibraryName | undefined {
  const method = program.parentOf(fn);
  if (method?.type !== 'MethodDefinition' || method.key.type !== 'Identifier') return undefined;
  const around = classAround(method, program);
  const found = around && fingerprintOf(around, program);
  if (found === undefined) return undefined;
  return method.kind === 'constructor' ? found.name : `${found.name}.${method.key.name}`;
}

function classAround(method: Node, program: Program): Class | undefined {
  const body = program.parentOf(method);
  const found = body && program.parentOf(body);
  return found?.type === 'ClassDeclaration' || found?.type === 'ClassExpression'
    ? found
    : undefined;
}

function ownName(fn: FunctionNode, program: Program): string | undefined {
  if (fn.type !== 'ArrowFunctionExpression' && fn.id) return fn.id.name;
  const parent = program.parentOf(fn);
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier')
    return parent.id.name;
  if (parent?.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression') {
    const { property } = parent.left;
    return property.type === 'Identifier' ? property.name : undefined;
  }
  return undefined;
}
