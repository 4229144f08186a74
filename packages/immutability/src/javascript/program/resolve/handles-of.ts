import type { Variable } from 'eslint-scope';
import type { Identifier, Node, ObjectExpression } from 'estree';
import { isFunction } from '../is-function.ts';
import { keyOf, memberName } from '../key-of.ts';
import type { Resolver } from './resolver.ts';

type Search = Pick<Resolver, 'parentOf' | 'variableOf'>;

/**
 * All expressions that are what a variable holds, those in a function included that is called with it where it stands:
 * `(function (exports) { exports.run = run; })(tool)` of rollup, `(function (Tool) {…})(Tool || (Tool = {}))` of
 * TypeScript.
 */
export function handlesOf(variable: Variable, search: Search): readonly Node[] {
  return variable.identifiers.length === 0 ? [] : within([...usesOf(variable)], search);
}

/** Of an object literal that a variable holds, or a property of one: `var tool = { exports: {} };`. */
export function handlesOfObject(node: ObjectExpression, search: Search): readonly Node[] {
  const held = holderOf(node, search);
  if (held.kind === 'variable') return handlesOf(held.variable, search);
  if (held.kind === 'nothing') return [];
  const outer = holderOf(held.of, search);
  if (outer.kind !== 'variable') return [];
  const members = handlesOf(outer.variable, search).flatMap((handle): readonly Node[] => {
    const parent = search.parentOf(handle);
    const isMember = parent?.type === 'MemberExpression' && parent.object === handle;
    return isMember && memberName(parent) === held.name ? [parent] : [];
  });
  return within(members, search);
}

type Held =
  | { readonly kind: 'variable'; readonly variable: Variable }
  | { readonly kind: 'property'; readonly of: ObjectExpression; readonly name: string }
  | { readonly kind: 'nothing' };

function holderOf(node: ObjectExpression, { parentOf, variableOf }: Search): Held {
  const parent = parentOf(node);
  if (parent?.type === 'Property' && parent.value === node) {
    const of = parentOf(parent);
    const name = keyOf(parent.key, parent.computed);
    if (of?.type === 'ObjectExpression' && name !== undefined)
      return { kind: 'property', of, name };
  }
  const holder =
    parent?.type === 'VariableDeclarator' && parent.init === node
      ? parent.id
      : parent?.type === 'AssignmentExpression' && parent.right === node
        ? parent.left
        : undefined;
  const variable = holder?.type === 'Identifier' ? variableOf(holder) : undefined;
  return variable === undefined ? { kind: 'nothing' } : { kind: 'variable', variable };
}

function usesOf({ identifiers, references }: Variable): readonly Identifier[] {
  const uses = references.flatMap(({ identifier }) =>
    identifier.type === 'Identifier' ? [identifier] : [],
  );
  return [...new Set([...identifiers, ...uses])];
}

/** Bundles within bundles hand on what they were handed. */
const mostRounds = 3;

function within(handles: readonly Node[], search: Search): readonly Node[] {
  const all = new Set(handles);
  let fresh: readonly Node[] = handles;
  for (let round = 0; round < mostRounds && fresh.length > 0; round += 1) {
    fresh = fresh.flatMap((one) => parameterFor(one, search)).filter((one) => !all.has(one));
    for (const one of fresh) all.add(one);
  }
  return [...all];
}

/** The uses of the parameter that stands for it. */
function parameterFor(handle: Node, { parentOf, variableOf }: Search): readonly Node[] {
  const first = parentOf(handle);
  const isEither = first?.type === 'LogicalExpression' && first.left === handle;
  const given = isEither ? first : handle;
  const parent = isEither ? parentOf(first) : first;
  if (parent?.type !== 'CallExpression' || !isFunction(parent.callee)) return [];
  const at = parent.arguments.map((one) => one === given).indexOf(true);
  const parameter = at === -1 ? undefined : parent.callee.params[at];
  const variable = parameter?.type === 'Identifier' ? variableOf(parameter) : undefined;
  return variable === undefined ? [] : usesOf(variable);
}
