import type { CallExpression } from 'estree';
import type { Ask } from './ask.ts';
import { concatOf } from './concat-of.ts';
import { constant } from './constant.ts';
import { elementsOf } from './elements-of.ts';
import { isConstantData } from './is-constant-data.ts';
import { knownText } from './known-text.ts';
import { memberKey } from './member-key.ts';
import { memberValues } from './member-values.ts';
import { notUnderstood } from './not-understood.ts';
import { source } from './source.ts';
import { tableName } from './table-name.ts';
import type { Frame, Value, Values } from './value.ts';

interface Method {
  readonly value: Value;
  readonly call: CallExpression;
  readonly frame: Frame | undefined;
  readonly name: string;
}

const anyMember = { names: undefined };

/** What a method of a list, or of a `Map`, gives back. */
export function listMethod(method: Method, ask: Ask): Values {
  const { value, call, frame, name } = method;
  if (value.kind === 'list' && name === 'get') return memberValues(constant(value), anyMember, ask);
  if (value.kind === 'node' && value.node.type === 'NewExpression') return ofMap(value, name, ask);
  switch (name) {
    case 'join':
      return joined(method, ask);
    case 'at': {
      const [index] = call.arguments;
      if (index === undefined) return notUnderstood('it is no element');
      const key = memberKey({ computed: true, key: index }, ask, frame);
      return memberValues(constant(value), key, ask);
    }
    case 'find':
    case 'findLast':
    case 'pop':
    case 'shift':
      return memberValues(constant(value), anyMember, ask);
    case 'filter':
    case 'sort':
    case 'reverse':
    case 'slice':
    case 'concat':
    case 'flat':
    case 'values': {
      const all = memberValues(constant(value), anyMember, ask);
      return constant({ kind: 'list', items: [all], isLoose: true });
    }
    case 'includes':
    case 'some':
    case 'every':
      return constant({ kind: 'test', node: call, frame });
    default:
      return notUnderstood(`what "${name}" makes of a list is not followed`);
  }
}

function joined({ value, call, frame }: Method, ask: Ask): Values {
  const elements = elementsOf(value, ask);
  if (elements === undefined) return notUnderstood('the elements of the list are not known');
  const [by] = call.arguments;
  const separator = by === undefined ? knownText(',') : ask.valuesOf(by, frame);
  return concatOf(elements.flatMap((one, index) => (index === 0 ? [one] : [separator, one])));
}

function ofMap(value: Extract<Value, { kind: 'node' }>, name: string, ask: Ask): Values {
  const [entries] = value.node.type === 'NewExpression' ? value.node.arguments : [];
  if (name !== 'get' || entries?.type !== 'ArrayExpression' || !isConstantData(entries)) {
    return notUnderstood(`what "${name}" of a map gives is not followed`);
  }
  return source({ kind: 'table', name: tableName(value.node, ask.program) });
}
