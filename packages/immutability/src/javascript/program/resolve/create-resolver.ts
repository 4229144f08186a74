import type { Variable } from 'eslint-scope';
import type { Node, ObjectExpression } from 'estree';
import type { Effort } from '../effort.ts';
import { lazy } from '../lazy.ts';
import { memo } from '../memo.ts';
import type { ModuleRecord } from '../modules/module-record.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { FunctionNode } from '../program.ts';
import { distinct, type Entity } from './entity.ts';
import { exportsOf } from './exports-of.ts';
import { type Fields, fieldsOf } from './fields-of.ts';
import { freeNames } from './free-names.ts';
import { globalWrites } from './global-writes.ts';
import { handlesOf, handlesOfObject } from './handles-of.ts';
import { memberOf } from './member-of.ts';
import { resolveVariable } from './resolve-name.ts';
import { resolveNode } from './resolve-node.ts';
import type { Resolver } from './resolver.ts';
import { returnsOf } from './returns-of.ts';
import { valuesOf } from './values-of.ts';
import { writesOf } from './writes-of.ts';

/** What the search starts from. */
type Given = Pick<
  Resolver,
  'index' | 'modules' | 'parentOf' | 'variableOf' | 'textOf' | 'fileOf' | 'isLinked' | 'effort'
>;

/** A search that keeps each of its answers, so that all questions together cost what the program is long. */
export function createResolver(given: Given): Resolver {
  const guard = depthGuard(given.effort);
  const free = memo((file: ParsedFile) => freeNames(file));
  const ofGlobals = lazy(() => globalWrites(resolver));
  let fields: Fields | undefined;
  const resolver: Resolver = {
    ...given,
    resolve: memo((node: Node) => guard(() => distinct(resolveNode(node, resolver))), nothing),
    variable: memo(
      (one: Variable) => guard(() => distinct(resolveVariable(one, resolver))),
      nothing,
    ),
    member: keptMembers((of, name) => guard(() => memberOf(of, name, resolver))),
    returns: memo((fn: FunctionNode) => returnsOf(fn)),
    writes: memo((variable: Variable) => writesOf(handlesOf(variable, given), given.parentOf)),
    objectWrites: memo((node: ObjectExpression) =>
      writesOf(handlesOfObject(node, given), given.parentOf),
    ),
    exportsOf: memo((module: ModuleRecord) => exportsOf(module, resolver)),
    freeNames: (file, name) => free(file).get(name) ?? [],
    globals: memo((name: string) => valuesOf(ofGlobals().get(name) ?? [], resolver), nothing),
    fields: (owner) => {
      fields ??= fieldsOf(given.index);
      return fields.get(owner) ?? new Map();
    },
  };
  return resolver;
}

const nothing: readonly Entity[] = [];

/** Aliases of aliases, as deep as no program has them and as no stack minds. */
function depthGuard(effort: Effort): (ask: () => readonly Entity[]) => readonly Entity[] {
  let depth = 0;
  return (ask) => {
    if (depth >= deepest) {
      effort.isCut = true;
      return nothing;
    }
    depth += 1;
    try {
      return ask();
    } finally {
      depth -= 1;
    }
  };
}

const deepest = 150;

/** A member is a question of two: the thing and the name. */
function keptMembers(member: Resolver['member']): Resolver['member'] {
  const known = new Map<string, Map<Node, readonly Entity[]>>();
  return (of, name) => {
    if (of.kind === 'import' || of.kind === 'global') return member(of, name);
    const things = known.get(`${of.kind} ${name}`) ?? new Map<Node, readonly Entity[]>();
    known.set(`${of.kind} ${name}`, things);
    const thing = of.kind === 'thunk' ? of.of : 'node' in of ? of.node : of.module.node;
    const before = things.get(thing);
    if (before !== undefined) return before;
    things.set(thing, nothing);
    const found = member(of, name);
    things.set(thing, found);
    return found;
  };
}
