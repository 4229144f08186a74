import { constant } from './constant.ts';
import { source } from './source.ts';
import { unionOf } from './union-of.ts';
import type { MemberKey, Value, Values } from './value.ts';

/** What stands in JSON that is shipped; only own keys, for the text can hold `__proto__`. */
export function jsonMember(json: Extract<Value, { kind: 'json' }>, { names }: MemberKey): Values {
  const { value, name } = json;
  if (typeof value !== 'object' || value === null || names === undefined) {
    return source({ kind: 'table', name });
  }
  return unionOf(names.map((one) => lookUp(value, one, name)));
}

function lookUp(value: object, key: string, name: string): Values {
  const found: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  if (found === undefined || found === null) return constant({ kind: 'nothing' });
  return constant({ kind: 'json', value: found, name });
}
