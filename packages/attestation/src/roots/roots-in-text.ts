import { refusedRoot } from './refused-root.ts';

const maxCharacters = 4 * 1024 * 1024;

/** One root as JSON, or one on each line as `gh attestation trusted-root` prints them. */
export function rootsInText(text: string, path: string): readonly unknown[] {
  if (text.length > maxCharacters) {
    throw refusedRoot(path, `it has more than ${maxCharacters} characters`);
  }
  const whole = parsed(text);
  if (whole !== undefined) {
    return [whole];
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const roots = lines.map(parsed).filter((json) => json !== undefined);
  if (roots.length === 0 || roots.length < lines.length) {
    throw refusedRoot(path, 'it is neither JSON nor JSON lines');
  }
  return roots;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
