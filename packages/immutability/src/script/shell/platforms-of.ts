import type { Choice, Condition } from '../../fetch/choice.ts';

/** The operating systems on which what the machine says of itself is one of these values (or patterns of `case`). */
export function platformsOf(
  { alternatives, isOpen }: Choice,
  values: readonly string[],
): readonly Condition[] {
  const [only] = alternatives;
  const [part] = only?.parts ?? [];
  if (isOpen || alternatives.length !== 1 || part?.kind !== 'machine' || !isSystem.test(part.name))
    return [];
  const names = new Set<string>();
  for (const value of values) {
    const found = systems.find(([pattern]) => pattern.test(value))?.[1];
    if (found === undefined) return [];
    names.add(found);
  }
  return names.size === 0 ? [] : [{ kind: 'platform', names: [...names] }];
}

const isSystem = /^(?:RUNNER_OS|OSTYPE|OS|uname(?: -[a-z]*s[a-z]*| -o)?|runner\.os|TARGETOS)$/;

const systems: readonly (readonly [RegExp, string])[] = [
  [/^\W*linux/i, 'linux'],
  [/^\W*(?:darwin|macos|\[dD\]arwin)/i, 'darwin'],
  [/^\W*(?:windows|mingw|msys|cygwin|win32|win)/i, 'win32'],
];
