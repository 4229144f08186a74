import { changedPart } from './changed-part.ts';
import { constant } from './constant.ts';
import { eachCase } from './each-case.ts';
import { notUnderstood } from './not-understood.ts';
import { onlyText } from './only-text.ts';
import type { Value, Values } from './value.ts';

/** What `JSON.parse` makes of a text: of an answer an answer, of a shipped text a table. */
export function parsedJson(text: Values): Values {
  return eachCase(text, (value) => {
    const known = onlyText(value);
    if (known !== undefined) return parsed(known);
    const [part] = value.kind === 'text' ? value.parts : [];
    if (value.kind !== 'text' || part === undefined || value.parts.length > 1) {
      return notUnderstood('what is parsed is not known');
    }
    return constant({ kind: 'text', parts: [changedPart(part, 'other')] });
  });
}

const name = 'a table of the code';

function parsed(text: string): Values {
  try {
    const value: unknown = JSON.parse(text);
    return constant(toValue(value));
  } catch {
    return notUnderstood('it is no JSON');
  }
}

function toValue(value: unknown): Value {
  return value === null ? { kind: 'nothing' } : { kind: 'json', value, name };
}
