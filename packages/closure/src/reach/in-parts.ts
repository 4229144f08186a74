import type { Found, FoundById } from './found.ts';

/**
 * Asks for halves of what was too much for one answer, down to the culprit: anybody can put a commit with a huge history
 * of its own into a fork and name it somewhere, and it must not hide where the other pins of a repository are from.
 */
export async function inParts(
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<FoundById>,
): Promise<FoundById> {
  const found = new Map<string, Found>();
  const parts = [ids];
  // An array may grow while it is iterated.
  for (const [index, part] of parts.entries()) {
    if (index === mostParts) break;
    const answer = await ask(part);
    for (const [id, one] of answer) found.set(id, one);
    const large = part.filter((id) => isTooLarge(answer.get(id)));
    if (large.length < 2) continue;
    const middle = Math.ceil(large.length / 2);
    parts.push(large.slice(0, middle), large.slice(middle));
  }
  return found;
}

/** Each answer can be as large as an answer may be. */
const mostParts = 9;

function isTooLarge(found: Found | undefined): boolean {
  return found?.reach.kind === 'unknown' && found.reach.reason === 'too-large';
}
