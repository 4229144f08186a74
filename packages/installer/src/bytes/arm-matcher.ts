import { uploadedName } from './uploaded-name.ts';

/** Whether an artifact can be the one of an arm; `{…}` in the arm stands for any text without `/`. */
export function armMatcher(artifact: string): (name: string) => boolean {
  if (!artifact.includes('{'))
    return (name) => name === artifact || uploadedName(name) === artifact;
  const parts = artifact.split(/\{[^}]*\}/);
  return (name) => isSpread(name, parts) || isSpread(uploadedName(name), parts);
}

/** The texts in their order, the first in front and the last at the end: no pattern that could take long. */
function isSpread(name: string, parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  const last = parts[parts.length - 1] ?? '';
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= name.length - last.length;
}
