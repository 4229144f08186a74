import type { Variable } from 'eslint-scope';
import type { Identifier } from 'estree';
import type { Ask } from './ask.ts';
import { boundValues } from './bound-values.ts';
import { constant } from './constant.ts';
import { given } from './given.ts';
import { grownValues } from './grown-values.ts';
import { importedValues } from './imported-values.ts';
import { knownText } from './known-text.ts';
import { moduleValues } from './module-values.ts';
import { notUnderstood } from './not-understood.ts';
import { source } from './source.ts';
import { processSource } from './source-member.ts';
import { unionOf } from './union-of.ts';
import type { Frame, Values } from './value.ts';
import { writesReaching } from './writes-reaching.ts';

/** What a name is where it is read. */
export function identifierValues(node: Identifier, frame: Frame | undefined, ask: Ask): Values {
  const variable = ask.program.variableOf(node);
  if (variable === undefined || variable.defs.length === 0) return global(node.name);
  const declared = declaration(variable, frame);
  if (declared !== undefined) return declared;
  const writes = writesReaching({ variable, use: node, frame }, ask);
  if (writes.length > 0) {
    const all = writes.map(({ identifier, when }) =>
      given(boundValues(identifier, frame, ask), when),
    );
    return grownValues(orImported(unionOf(all), node, ask), { variable, frame }, ask);
  }
  return moduleValues(node, ask) ?? importedValues(node, ask) ?? constant({ kind: 'nothing' });
}

/** What a bundler renamed and put elsewhere is known as an import only. */
function orImported(values: Values, node: Identifier, ask: Ask): Values {
  const isLost = values.cases.every(
    ({ value }) => value.kind === 'text' && value.parts[0]?.kind === 'unknown',
  );
  return isLost ? (importedValues(node, ask) ?? values) : values;
}

function global(name: string): Values {
  switch (name) {
    case 'undefined':
    case 'NaN':
      return constant({ kind: 'nothing' });
    case '__dirname':
    case '__filename':
      return source({ kind: 'machine', name });
    case 'process':
      return source(processSource);
    case 'Infinity':
      return knownText(name);
    default:
      return notUnderstood(`"${name.slice(0, 40)}" is defined nowhere in the code`);
  }
}

/** A function or a class that bears the name, unless something else is assigned to it later. */
function declaration(variable: Variable, frame: Frame | undefined): Values | undefined {
  const [definition, ...others] = variable.defs;
  if (definition === undefined || others.length > 0) return undefined;
  if (definition.type !== 'FunctionName' && definition.type !== 'ClassName') return undefined;
  if (variable.references.some((one) => one.isWrite() && !one.init)) return undefined;
  return constant({ kind: 'node', node: definition.node, frame });
}
