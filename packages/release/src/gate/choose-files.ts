import { quoted } from '@portcullis/core';
import { badInput } from '../plan/bad-input.ts';

interface Named {
  readonly name: string;
}

/** Those whose names one of the patterns fits; each has to fit one at least. Throws GuardError. */
export function chooseFiles<File extends Named>(
  files: readonly File[],
  patterns: readonly string[],
): readonly File[] {
  if (patterns.length === 0)
    throw badInput(
      'the input "files" is empty: name the files that are published, such as "*.whl"',
    );
  const idle = patterns.find((pattern) => !files.some(({ name }) => fits(name, pattern)));
  if (idle !== undefined)
    throw badInput(
      `no file that was sealed is called ${quoted(idle)}: nothing is let through; correct the input "files", or what the build makes`,
    );
  return files.filter(({ name }) => patterns.some((pattern) => fits(name, pattern)));
}

/** `*` stands for any characters. Each part is looked for once, from left to right, so that no pattern takes long. */
function fits(name: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at + last.length <= name.length;
}
