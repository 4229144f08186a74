/**
 * What of a cron text GitHub cannot take, quoted; undefined when nothing is plainly wrong. Forms that some cron
 * readers take and others do not (`?`, `L`, `W`, `#`, weekday 7) are left alone.
 */
export function cronFault(text: string): string | undefined {
  const fields = text.trim().split(/\s+/);
  if (fields.length !== bounds.length) return `"${text}", which has not five fields,`;
  const wrong = fields.find((field, index) => isWrong(field, bounds[index]));
  return wrong === undefined ? undefined : `"${wrong}" in "${text}"`;
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

const bounds: readonly Bounds[] = [
  { from: 0, to: 59 },
  { from: 0, to: 23 },
  { from: 1, to: 31 },
  { from: 1, to: 12 },
  { from: 0, to: 7 },
];

function isWrong(field: string, range: Bounds | undefined): boolean {
  if (!/^[\w*/,\-?#]+$/.test(field)) return true;
  const numbers = field.split(/[,-]/).map((part) => /^\d+(?=\/|$)/.exec(part)?.[0]);
  return numbers.some((digits) => digits !== undefined && !isWithin(Number(digits), range));
}

function isWithin(value: number, range: Bounds | undefined): boolean {
  return range === undefined || (value >= range.from && value <= range.to);
}
