import type { HashAlgorithm } from '../../../bytes/hash-algorithm.ts';
import { insertAfter } from '../../insert-after.ts';
import { replaceLine } from '../../replace-line.ts';
import type { TextEdit } from '../../text-edit.ts';
import type { DistArm, DistField } from './read-arms.ts';

export interface ArmValues {
  readonly algorithm: HashAlgorithm;
  readonly value: string;
  /** Undefined where there is no updater, or nothing would compare it. */
  readonly updaterValue: string | undefined;
}

/** What has to be written into one arm. */
export function armEdits(
  { fields }: DistArm,
  { algorithm, value, updaterValue }: ArmValues,
): readonly TextEdit[] {
  const own = setAll(fields, fields.get('_zip_ext'), [
    ['_checksum_style', algorithm],
    ['_checksum_value', value],
  ]);
  if (updaterValue === undefined) return own;
  const updater = setAll(fields, fields.get('_updater_bin') ?? fields.get('_updater_name'), [
    ['_updater_checksum_value', updaterValue],
  ]);
  return [...own, ...updater];
}

/** What is there already is changed in its place; the rest comes behind `anchor`. */
function setAll(
  fields: DistArm['fields'],
  anchor: DistField | undefined,
  wanted: readonly (readonly [string, string])[],
): readonly TextEdit[] {
  const changed = wanted.flatMap(([name, value]) => {
    const field = fields.get(name);
    if (field === undefined) return [];
    // Quotes as they are are no change.
    return field.value === value
      ? []
      : replaceLine(field.line, `${field.indent}${name}="${value}"`);
  });
  // Together, where there is one of them.
  const place = wanted.flatMap(([name]) => fields.get(name) ?? []).at(-1) ?? anchor;
  if (place === undefined) return changed;
  const added = wanted
    .filter(([name]) => !fields.has(name))
    .map(([name, value]) => `${place.indent}${name}="${value}"`);
  return [...changed, ...insertAfter(place.line, added)];
}
