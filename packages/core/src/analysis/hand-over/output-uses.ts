import {
  conditionOf,
  type Expression,
  type ExpressionTree,
  expressionsIn,
  type Job,
  type Place,
  placeIn,
  type YamlNode,
} from '../../model/index.ts';
import { childrenOf } from '../children-of.ts';

/** Where a job reads what a job before it gave out. */
export interface OutputUse {
  readonly at: Place;
  /** In lower case; undefined when an expression picks it, or takes all. */
  readonly job: string | undefined;
  readonly output: string | undefined;
}

const cache = new WeakMap<Job, readonly OutputUse[]>();

/** Every use of `needs.<job>.outputs` in a job; `result` hands nothing over. */
export function outputUses(job: Job): readonly OutputUse[] {
  const known = cache.get(job);
  if (known !== undefined) return known;
  const found: OutputUse[] = [];
  if (job.needs.length > 0) visitNode(job.node, undefined, found);
  cache.set(job, found);
  return found;
}

function visitNode(node: YamlNode, key: string | undefined, found: OutputUse[]): void {
  switch (node.kind) {
    case 'map':
      for (const entry of node.entries) visitNode(entry.value, entry.key.value, found);
      return;
    case 'seq':
      for (const item of node.items) visitNode(item, undefined, found);
      return;
    case 'scalar':
      if (!/needs/i.test(node.value)) return;
      for (const one of key === 'if' ? [conditionOf(node)] : expressionsIn(node)) {
        if (one.tree !== undefined) visitTree(one.tree, one, found);
      }
  }
}

function visitTree(tree: ExpressionTree, expression: Expression, found: OutputUse[]): void {
  const path = tree.kind === 'index' || tree.kind === 'context' ? pathOf(tree) : undefined;
  if (path?.[0] === 'needs') {
    const use = toUse(path, placeIn(expression, tree));
    if (use !== undefined) found.push(use);
    return;
  }
  for (const child of childrenOf(tree)) visitTree(child, expression, found);
}

/** The keys of a path, each undefined where an expression or `*` picks it. */
function pathOf(tree: ExpressionTree): readonly (string | undefined)[] | undefined {
  if (tree.kind === 'context') return [tree.name];
  if (tree.kind !== 'index') return undefined;
  const path = pathOf(tree.object);
  const key = tree.key.kind === 'literal' ? String(tree.key.value).toLowerCase() : undefined;
  return path === undefined ? undefined : [...path, key];
}

function toUse(path: readonly (string | undefined)[], at: Place): OutputUse | undefined {
  const [, job, property, output] = path;
  if (property !== undefined && property !== 'outputs') return undefined;
  return { at, job, output };
}
