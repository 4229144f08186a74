import { GuardError, nearest, type Repair, repairs } from '@portcullis/core';

/** The repairs that are named, or all that answer a finding. */
export function selectRepairs(only: readonly string[]): readonly Repair[] {
  const known = repairs.map(({ id }) => id);
  const unknown = only.find((id) => !known.includes(id));
  if (unknown === undefined)
    return repairs.filter(({ id, rules }) =>
      only.length === 0 ? rules.length > 0 : only.includes(id),
    );
  const meant = nearest(unknown, known);
  throw new GuardError(
    'bad-usage',
    `there is no repair "${unknown}"${meant === undefined ? '' : `, did you mean "${meant}"`}: known are ${known.join(', ')}`,
  );
}
