import { nameOfProgram } from '../commands/name-of-program.ts';
import type { SyntaxNode } from './context.ts';

/** The shell that a command of a pipe starts, when it reads its script from there. */
export function shellNameOf(node: SyntaxNode): string | undefined {
  if (node.type !== 'Command' || node.name === undefined) return undefined;
  const words = [node.name, ...node.args].map((word) =>
    word.type === 'Word' ? word.value : word.text,
  );
  const at = words.findIndex((word) => isShell(nameOfProgram(word)));
  if (at === -1) return undefined;
  const isOnlyWrapped = words.slice(0, at).every((word) => isPrefix.test(word));
  const rest = words.slice(at + 1);
  const file = rest.findIndex((word) => !/^[-+]/.test(word));
  const isReading =
    file === -1 ||
    rest.slice(0, file).some((word) => /^-\w*s|^--$/.test(word)) ||
    rest[file] === '-';
  const isCommand = rest.some((word) => /^-[a-z]*c$/.test(word));
  return isOnlyWrapped && isReading && !isCommand ? words[at] : undefined;
}

export function isShell(name: string): boolean {
  return /^(?:ba|da|k|z|a)?sh$|^(?:busybox|iex|pwsh|powershell|Invoke-Expression|python|node|perl|ruby|php|deno)$/i.test(
    name,
  );
}

const isPrefix =
  /^(?:sudo|doas|env|exec|command|nice|nohup|time|-\w*|--[\w-]+(?:=.*)?|\w+=.*|root|\$\{?\w+\}?)$/s;
