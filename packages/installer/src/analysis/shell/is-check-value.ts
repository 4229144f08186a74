import type { Operand } from './comparison.ts';
import { isCheckName, isDigestLike } from './facts.ts';
import { hashIn } from './hash-in.ts';
import { plainText } from './value.ts';

/** By its name or by its letters: what a download is compared with. */
export function isCheckValue({ value, name }: Operand): boolean {
  if (name !== undefined && isCheckName(name)) return true;
  return value.some((one) => isDigestLike(plainText(one) ?? '') || hashIn(one) !== undefined);
}
