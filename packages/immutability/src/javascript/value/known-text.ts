import { constant } from './constant.ts';
import type { Values } from './value.ts';

export function knownText(text: string): Values {
  return constant({ kind: 'text', parts: text === '' ? [] : [{ kind: 'text', text }] });
}
