import { toVarint } from './make-pack.ts';

export type Instruction =
  | { readonly insert: Uint8Array }
  | { readonly offset: number; readonly size: number };

/** A delta, and what it makes of the base; slowly and plainly, to compare with. */
export function makeDelta(base: Uint8Array, instructions: readonly Instruction[]) {
  const parts = instructions.map((one) =>
    'insert' in one ? one.insert : base.subarray(one.offset, one.offset + one.size),
  );
  const result = Buffer.concat(parts);
  const body = instructions.map((one) => Buffer.from(toBytes(one)));
  const sizes = Buffer.from([...toVarint(base.length), ...toVarint(result.length)]);
  return { result, delta: Buffer.concat([sizes, ...body]) };
}

function toBytes(one: Instruction): readonly number[] {
  if ('insert' in one) return [one.insert.length, ...one.insert];
  const size = one.size === 0x10000 ? 0 : one.size;
  const digits = [0, 1, 2, 3].map((index) => Math.floor(one.offset / 256 ** index) % 256);
  digits.push(...[0, 1, 2].map((index) => Math.floor(size / 256 ** index) % 256));
  const mask = digits.reduce(
    (bits, digit, index) => (digit === 0 ? bits : bits | (1 << index)),
    128,
  );
  return [mask, ...digits.filter((digit) => digit !== 0)];
}
