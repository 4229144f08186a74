import { type Alternative, type Choice, type ChoicePart, mostAlternatives } from './choice.ts';

/** Texts one after the other: every alternative with every other, as long as these are few. */
export function joinChoices(choices: readonly Choice[]): Choice {
  let joined: readonly Alternative[] = [{ parts: [], when: [] }];
  let isOpen = false;
  for (const choice of choices) {
    isOpen ||= choice.isOpen;
    const next = choice.alternatives.length === 0 ? nothingKnown : choice.alternatives;
    if (joined.length * next.length > mostAlternatives) {
      isOpen = true;
      joined = joined.slice(0, Math.max(1, Math.floor(mostAlternatives / next.length)));
    }
    joined = joined.flatMap((head) =>
      next.slice(0, mostAlternatives).map((tail) => both(head, tail)),
    );
  }
  return { alternatives: joined, isOpen };
}

const nothingKnown: readonly Alternative[] = [
  { parts: [{ kind: 'unknown', why: 'nothing is known of a part of it' }], when: [] },
];

function both(head: Alternative, tail: Alternative): Alternative {
  return {
    parts: merged([...head.parts, ...tail.parts]),
    when: tail.when.length === 0 ? head.when : [...head.when, ...tail.when],
  };
}

/** Texts beside each other are one. */
function merged(parts: readonly ChoicePart[]): readonly ChoicePart[] {
  const result: ChoicePart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.kind === 'text' && part.text === '') continue;
    if (part.kind === 'text' && last?.kind === 'text')
      result[result.length - 1] = { kind: 'text', text: last.text + part.text };
    else result.push(part);
  }
  return result;
}
