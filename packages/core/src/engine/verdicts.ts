import type { InconclusiveReason, Place } from '../model/index.ts';
import type { FindingVerdict, InconclusiveVerdict } from './rule.ts';

/** A finding at a place; `extra` overrides what the rule's meta says or adds evidence. */
export function finding(
  at: Place,
  message: string,
  extra: Omit<FindingVerdict, 'kind' | 'at' | 'message'> = {},
): FindingVerdict {
  return { kind: 'finding', at, message, ...extra };
}

/** Something at a place that the rule could not decide. */
export function inconclusive(
  at: Place,
  reason: InconclusiveReason,
  message: string,
): InconclusiveVerdict {
  return { kind: 'inconclusive', at, reason, message };
}
