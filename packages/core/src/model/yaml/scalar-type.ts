import type { ScalarType } from './node.ts';

const NUMBER =
  /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|0o[0-7]+)$/;
const SPECIAL_NUMBER = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** What a plain scalar without a tag is: YAML 1.2 core schema, as in actions/runner `YamlObjectReader.cs`. */
export function scalarType(value: string): ScalarType {
  if (value.length > LONGEST_WORD) return numberOrString(value);
  switch (value) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return 'null';
    case 'true':
    case 'True':
    case 'TRUE':
    case 'false':
    case 'False':
    case 'FALSE':
      return 'boolean';
    default:
      return numberOrString(value);
  }
}

const LONGEST_WORD = 'false'.length;

function numberOrString(value: string): ScalarType {
  return mayBeNumber(value.charCodeAt(0)) && isNumber(value) ? 'number' : 'string';
}

/** `+`, `-`, `.` or a digit. */
function mayBeNumber(first: number): boolean {
  return first <= 57 && first >= 43 && first !== 44 && first !== 47;
}

function isNumber(value: string): boolean {
  return NUMBER.test(value) || SPECIAL_NUMBER.test(value);
}
