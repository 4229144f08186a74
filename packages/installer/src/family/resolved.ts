import type { ShellNames } from './shell-names.ts';

/**
 * A template with what only one text can stand for: a variable that is set once, to something known. What is set in
 * several places, or by the user or a command, stays `{name}`.
 */
export function resolved(template: string, assigned: ShellNames['assigned']): string {
  let text = template;
  for (let round = 0; round < 8 && text.length < mostLength; round += 1) {
    const next = text.replace(
      /\{(\w+)\}/g,
      (whole, name: string) => only(assigned.get(name)) ?? whole,
    );
    if (next === text) break;
    text = next;
  }
  return text;
}

const mostLength = 4096;

function only(values: readonly string[] = []): string | undefined {
  const [value, ...others] = [...new Set(values)].filter((one) => one !== '');
  if (value === undefined || others.length > 0 || value.length > 300) return undefined;
  // `os=$1` and `os=$(uname)` say no more than `os` does.
  return value.includes('{…}') || /^\{\d+\}$/.test(value) ? undefined : value;
}
