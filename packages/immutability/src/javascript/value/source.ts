import type { ChoicePart } from '../../fetch/choice.ts';
import { constant } from './constant.ts';
import type { Values } from './value.ts';

/** What one source decides. */
export function source(part: ChoicePart): Values {
  return constant({ kind: 'text', parts: [part] });
}
