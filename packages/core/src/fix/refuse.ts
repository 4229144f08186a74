import type { Place } from '../model/index.ts';
import type { Refusal } from './repair.ts';

export function refuse(at: Place, reason: string): Refusal {
  return { kind: 'refusal', at, reason };
}
