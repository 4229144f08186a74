import type { AbstractValue } from './abstract-value.ts';
import { filesOf, partsOf } from './files-of.ts';
import type { State } from './state.ts';

/** Whether something that is followed takes part in a value. */
export function isTelling(value: AbstractValue, state: State, depth = 5): boolean {
  switch (value.kind) {
    case 'digest':
    case 'hasher':
    case 'function':
    case 'settler':
    case 'writer':
      return true;
    case 'test':
      return value.whenTrue.size > 0 || value.whenFalse.size > 0;
    case 'constant':
      return false;
    default:
      if (filesOf(value, state).length > 0) return true;
      return depth > 0 && partsOf(value).some((one) => isTelling(one, state, depth - 1));
  }
}
