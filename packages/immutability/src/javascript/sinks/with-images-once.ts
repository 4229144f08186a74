import type { Draft } from './draft.ts';

/** An image that is pulled, and then run again and again, is fetched once: the first place names the others. */
export function withImagesOnce(drafts: readonly Draft[]): readonly Draft[] {
  const first = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = draft.kind === 'image' && isKnown(draft) ? JSON.stringify(textsOf(draft)) : '';
    const before = key === '' ? undefined : first.get(key);
    if (before === undefined) first.set(key === '' ? `${first.size}` : key, draft);
    else {
      const again = { call: draft.call, why: 'uses the same image' };
      first.set(key, { ...before, related: [...(before.related ?? []), again] });
    }
  }
  return [...first.values()];
}

function textsOf({ by, choice }: Draft) {
  return { by, alternatives: choice.alternatives.map(({ parts }) => parts) };
}

function isKnown({ choice: { alternatives, isOpen } }: Draft): boolean {
  const parts = alternatives.flatMap((one) => one.parts);
  return !isOpen && parts.length > 0 && parts.every(({ kind }) => kind !== 'unknown');
}
