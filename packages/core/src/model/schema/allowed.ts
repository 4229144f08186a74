import type { ParsedExpression } from '../expression/types.ts';

/** The contexts and functions that expressions may use at a place. */
export interface Allowed {
  readonly names: readonly string[];
  readonly contexts: ReadonlySet<string>;
  readonly functions: ReadonlyMap<string, Arity>;
  /** Whether every name goes (`*`): the value is judged elsewhere. */
  readonly isAny: boolean;
  /** Expressions that were found in order here. */
  readonly passed: WeakSet<ParsedExpression>;
  /** What a definition below allows, by its name. */
  readonly below: Map<string, Allowed>;
}

interface Arity {
  /** As GitHub writes it: `hashFiles`. */
  readonly name: string;
  readonly min: number;
  readonly max: number;
}

export function noneAllowed(): Allowed {
  return allow([]);
}

/** What is allowed above and what a definition adds. */
export function allowedBelow(
  above: Allowed,
  definition: { readonly name: string; readonly contexts: readonly string[] },
): Allowed {
  if (definition.contexts.length === 0) return above;
  const known = above.below.get(definition.name);
  if (known !== undefined) return known;
  const allowed = allow([...above.names, ...definition.contexts]);
  above.below.set(definition.name, allowed);
  return allowed;
}

function allow(names: readonly string[]): Allowed {
  const contexts = new Set<string>();
  const functions = new Map<string, Arity>();
  for (const name of names) {
    const arity = readFunction(name);
    if (arity === undefined) contexts.add(name);
    else functions.set(arity.name.toLowerCase(), arity);
  }
  const isAny = contexts.has('*');
  const passed = new WeakSet<ParsedExpression>();
  return { names, contexts, functions, isAny, passed, below: new Map() };
}

/** `hashFiles(1,255)`, `success(0,MAX)` */
function readFunction(text: string): Arity | undefined {
  const [, name, min, max] = /^(\w+)\((\d+),(\d+|MAX)\)$/.exec(text) ?? [];
  if (name === undefined || min === undefined || max === undefined) return undefined;
  return { name, min: Number(min), max: max === 'MAX' ? Infinity : Number(max) };
}
