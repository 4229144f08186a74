import type { Node, ObjectExpression } from 'estree';
import type { ClassNode } from '../is-class.ts';
import type { ModuleRecord, ModuleTable } from '../modules/module-record.ts';
import type { FunctionNode } from '../program.ts';

/** What an expression can stand for, as far as it matters for what is called. */
export type Entity =
  | { readonly kind: 'function'; readonly node: FunctionNode }
  | { readonly kind: 'class'; readonly node: ClassNode }
  /** Of a class, or of a function that is called by `new`. */
  | { readonly kind: 'instance'; readonly node: ClassNode | FunctionNode }
  | { readonly kind: 'object'; readonly node: ObjectExpression }
  /** What a module gives: `exports`, or what `module.exports` became. */
  | { readonly kind: 'exports'; readonly module: ModuleRecord }
  | { readonly kind: 'module'; readonly module: ModuleRecord }
  /** A function that loads one module: `require_x` of esbuild. */
  | { readonly kind: 'loader'; readonly module: ModuleRecord }
  /** Of the bundle's own table first, or only of Node. */
  | {
      readonly kind: 'require';
      readonly module: ModuleRecord;
      readonly table: ModuleTable | undefined;
    }
  /** Called it gives a value: what `__webpack_require__.n` makes. */
  | { readonly kind: 'thunk'; readonly of: Node }
  | { readonly kind: 'import'; readonly from: string; readonly name: string }
  | { readonly kind: 'global'; readonly name: string };

/** Each only once, and never many: an expression that can be anything tells nothing. */
export function distinct(entities: readonly Entity[]): readonly Entity[] {
  if (entities.length < 2) return entities;
  const found: Entity[] = [];
  for (const entity of entities) {
    if (found.length === most) break;
    if (!found.some((one) => isSame(one, entity))) found.push(entity);
  }
  return found;
}

const most = 24;

function isSame(a: Entity, b: Entity): boolean {
  return a.kind === b.kind && thingOf(a) === thingOf(b);
}

function thingOf(entity: Entity): unknown {
  switch (entity.kind) {
    case 'function':
    case 'class':
    case 'instance':
    case 'object':
      return entity.node;
    case 'exports':
    case 'module':
    case 'loader':
    case 'require':
      return entity.module.node;
    case 'thunk':
      return entity.of;
    case 'import':
      return `${entity.from}\n${entity.name}`;
    case 'global':
      return entity.name;
  }
}
