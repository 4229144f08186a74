import type { Identifier, Node, Pattern } from 'estree';
import { memberName } from '../key-of.ts';
import type { ModuleRecord } from '../modules/module-record.ts';
import { esExports } from './es-exports.ts';
import type { Resolver } from './resolver.ts';
import { type Writes, writesOf } from './writes-of.ts';

/** What a module gives to others, in CommonJS as its code writes it, and by `export`. */
export function exportsOf(module: ModuleRecord, resolver: Resolver): Writes {
  const common = writesOf(handlesOf(module, resolver), resolver.parentOf);
  return module.wrapped === undefined ? merged(common, esExports(module.file.tree)) : common;
}

/** All expressions that are its `exports`: `exports` itself, and `module.exports`. */
function handlesOf(module: ModuleRecord, resolver: Resolver): readonly Node[] {
  const { wrapped, file } = module;
  const own = (name: string) => resolver.freeNames(file, name);
  const exports = wrapped === undefined ? own('exports') : usesOf(wrapped.exports, resolver);
  const modules = wrapped === undefined ? own('module') : usesOf(wrapped.module, resolver);
  const members = modules.flatMap((node): readonly Node[] => {
    const parent = resolver.parentOf(node);
    return parent?.type === 'MemberExpression' && memberName(parent) === 'exports' ? [parent] : [];
  });
  return [...exports, ...members];
}

function usesOf(parameter: Pattern | undefined, { variableOf }: Resolver): readonly Identifier[] {
  if (parameter?.type !== 'Identifier') return [];
  return (variableOf(parameter)?.references ?? []).flatMap(({ identifier }) =>
    identifier.type === 'Identifier' ? [identifier] : [],
  );
}

function merged(a: Writes, b: Writes): Writes {
  return {
    names: new Map([...a.names, ...b.names]),
    wholes: [...a.wholes, ...b.wholes],
    stars: [...a.stars, ...b.stars],
  };
}
