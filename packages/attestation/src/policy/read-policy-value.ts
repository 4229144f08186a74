import { configurationError, quoted, type ScalarNode, type YamlNode } from '@portcullis/core';
import type { ValueKind } from './policy-keys.ts';
import type { PolicyValue } from './policy-rows.ts';
import { textProblem } from './text-problem.ts';

/** A value of the type that its key asks for; other readers of YAML and JSON must take it for the same. */
export function readPolicyValue(node: YamlNode, kind: ValueKind): PolicyValue {
  if (node.kind !== 'scalar') throw configurationError(node, 'expected a single value');
  if (node.type === 'null') throw configurationError(node, 'expected a value, found nothing');
  const problem = problemOf(node, kind);
  if (problem !== undefined) throw configurationError(node, problem);
  return { text: node.value, refuse: (message) => configurationError(node, message) };
}

function problemOf({ type, value }: ScalarNode, kind: ValueKind): string | undefined {
  const shown = quoted(value);
  switch (kind) {
    case 'text':
      return type === 'string'
        ? textProblem(value)
        : `cannot take ${shown} as text: write it in quotes`;
    case 'id':
      if (type === 'string' || (/^\d+$/.test(value) && Number.isSafeInteger(Number(value))))
        return undefined;
      return `cannot take ${shown} as a number of any length: write it in quotes`;
    case 'integer':
      return type === 'number'
        ? undefined
        : `cannot take ${shown} as a number: write it without quotes`;
    case 'boolean':
      return type === 'boolean' && /^(?:true|false)$/.test(value)
        ? undefined
        : `expected true or false, found ${shown}`;
  }
}
