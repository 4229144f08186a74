import type { Inconclusive } from '../../engine/index.ts';
import { toMessage } from './to-message.ts';
import { toPhysicalLocation } from './to-physical-location.ts';
import type { ResultContext } from './to-result.ts';

/** What was not checked, told by the run itself: it is no result. */
export function toNotification(
  { rule, at, reason, message }: Inconclusive,
  { rules, context }: Pick<ResultContext, 'rules' | 'context'>,
): object {
  const index = rules.findIndex(({ id }) => id === rule);
  return {
    level: 'warning',
    descriptor: { id: reason },
    associatedRule: rule === undefined ? undefined : { id: rule, index },
    message: toMessage(message),
    locations: [{ physicalLocation: toPhysicalLocation(at, context) }],
  };
}
