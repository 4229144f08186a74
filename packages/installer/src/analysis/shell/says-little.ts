import type { Value } from './value.ts';

type Alternative = Value[number];

/** A pattern that other bytes fit too, or letters that are no hash. */
export function saysLittle(expected: Alternative, isLoose: boolean): boolean {
  const letters = expected.atoms.map((one) => (typeof one === 'string' ? one : '…')).join('');
  if (isLoose && letters.includes('|')) return true;
  return !letters.includes('…') && !/[0-9a-f]{32}|[\w+/-]{43}/i.test(letters);
}
