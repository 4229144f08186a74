import { quoted } from '@portcullis/core';
import type { PolicyValue } from './policy-rows.ts';

/** `45m`, `12h`, `30d` in milliseconds. */
export function toDuration(value: PolicyValue): number {
  const { amount, unit } = shape.exec(value.text)?.groups ?? {};
  const length = units.get(unit ?? '');
  if (length === undefined)
    throw value.refuse(
      `cannot take ${quoted(value.text)} for "max-age": expected minutes, hours or days, such as "45m", "12h" or "30d"`,
    );
  return Number(amount) * length;
}

const shape = /^(?<amount>[1-9]\d{0,4})(?<unit>[mhd])$/;

const units: ReadonlyMap<string, number> = new Map([
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
]);
