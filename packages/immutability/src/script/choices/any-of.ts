import { type Alternative, type Choice, mostAlternatives } from '../../fetch/choice.ts';
import { shownParts } from '../../fetch/shown-parts.ts';

/** Any of several choices; each alternative once. */
export function anyOf(choices: readonly Choice[]): Choice {
  const only = choices[0];
  if (choices.length === 1 && only !== undefined) return only;
  const seen = new Map<string, Alternative>();
  for (const { alternatives } of choices) {
    for (const one of alternatives) {
      const key = keyOf(one);
      if (!seen.has(key)) seen.set(key, one);
    }
  }
  const all = [...seen.values()];
  const isOpen = choices.some((one) => one.isOpen);
  if (all.length <= mostAlternatives) return { alternatives: all, isOpen };
  return { alternatives: [...tellingFirst(all)].slice(0, mostAlternatives), isOpen: true };
}

/** Two answers are the same when one command fetches them: `curl` or `wget`, what is not the same to who looks for it. */
function keyOf({ parts, when }: Alternative): string {
  const answers = parts.map((part) => (part.kind === 'answer' ? `${part.at} ` : '')).join('');
  const text = `${answers}${shownParts(parts)}`;
  return when.length === 0 ? text : `${text}\n${JSON.stringify(when)}`;
}

/** Of more than can be kept those stay that say who else takes part: each input, and each answer of a server. */
function tellingFirst(all: readonly Alternative[]): ReadonlySet<Alternative> {
  const told = new Set<string>();
  const telling = all.filter(({ parts }) => {
    const before = told.size;
    for (const part of parts) {
      if (part.kind === 'input') told.add(`input ${part.name}`);
      if (part.kind === 'answer') told.add(`answer ${part.at ?? part.what}`);
    }
    return told.size > before;
  });
  return new Set([...telling, ...all]);
}
