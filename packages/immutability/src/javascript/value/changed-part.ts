import type { ChoicePart } from '../../fetch/choice.ts';

/** `case`: only upper and lower case were changed. */
type Change = 'case' | 'other';

const changes = new WeakMap<ChoicePart, Change>();

/**
 * The same source after something was done to its text: it still decides, but what the text is compared with says
 * nothing certain of the source any more.
 */
export function changedPart(part: ChoicePart, change: Change): ChoicePart {
  if (part.kind === 'text') return part;
  const copy = { ...part };
  changes.set(copy, changes.get(part) === 'other' ? 'other' : change);
  return copy;
}

export function changeOf(part: ChoicePart): Change | undefined {
  return changes.get(part);
}
