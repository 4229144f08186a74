import type { Node } from 'estree';
import type { Module, Program } from '../program/program.ts';
import { fetchesItself } from './fetches-itself.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import { fingerprints } from './fingerprints.ts';

/**
 * Whether code is the action's own, and not that of a library that it bundles. Libraries whose work it is to install
 * something count as its own: what they fetch, the action fetches.
 */
export function isOwnCode(node: Node, program: Program): boolean {
  const module = program.moduleOf(node);
  if (module.library !== undefined) return isInstaller(module.library);
  return !isLibraryModule(module, program) && !isWithinLibrary(node, module, program);
}

function isInstaller(library: string): boolean {
  return installers.some((pattern) => pattern.test(library));
}

/** Their own releases and those of others are what they download. Looked at on 2026-11-23. */
const installers: readonly RegExp[] = [
  /^@docker\/actions-toolkit$/,
  /^@google-github-actions\/setup-cloud-sdk$/,
  /^@hashicorp\/js-releases$/,
  /^@puppeteer\/browsers$/,
  /^actions-swing$/,
  /^detsys-ts$/,
  /^setup-/,
];

/** In a flat bundle every function and class stands for itself. */
function isWithinLibrary(node: Node, module: Module, program: Program): boolean {
  let up: Node | undefined = node;
  while (up !== undefined && up !== module.node && !isFingerprintable(up))
    up = program.parentOf(up);
  if (up === undefined || up === module.node || !isFingerprintable(up)) return false;
  const before = within.get(up);
  if (before !== undefined) return before;
  const outer = program.parentOf(up);
  const found =
    fingerprintOf(up, program) !== undefined ||
    (outer !== undefined && isWithinLibrary(outer, module, program));
  within.set(up, found);
  return found;
}

/** By functions and classes, which many nodes share. */
const within = new WeakMap<Node, boolean>();

function isFingerprintable(node: Node) {
  return (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression' ||
    node.type === 'ClassDeclaration' ||
    node.type === 'ClassExpression'
  );
}

/**
 * ncc numbers its modules: one that holds the marks of exactly one library is that library. A module that others were
 * put into holds those of several; a long one is a bundle of its own.
 */
function isLibraryModule(module: Module, program: Program): boolean {
  const before = modules.get(module.node);
  if (before !== undefined) return before;
  const found = module.node.type !== 'Program' && holdsOneLibrary(module, program);
  modules.set(module.node, found);
  return found;
}

const modules = new WeakMap<Node, boolean>();

const mostOfModule = 400_000;

function holdsOneLibrary({ node }: Module, program: Program): boolean {
  const [start, end] = node.range ?? [0, 0];
  if (end - start > mostOfModule) return false;
  const text = program.textOf(node);
  const found = new Set<string>();
  for (const { library, text: mark } of fingerprints.marks) {
    if (!found.has(library) && text.includes(mark)) found.add(library);
  }
  return found.size === 1 && !fetchesItself(text);
}
