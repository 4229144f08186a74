import { forEachChild, parse } from 'unbash';
import { programName } from './program-name.ts';
import type { Script } from './script-of.ts';

/** A command line as words: the program and its arguments, without assignments and redirections. */
export type CommandLine = readonly string[];

export interface ShellCommands {
  readonly lines: readonly CommandLine[];
  /** Whether they were found by tokens alone, since no parser here reads the shell. */
  readonly isRough: boolean;
}

// Longer ones are generated or hostile; nobody writes them by hand.
const maxParsed = 60_000;
const maxSubstitutions = 300;

/**
 * The commands of a script whose program is asked for, those in substitutions, functions and `bash -c '…'`
 * included.
 */
export function commandsIn({ text, isShell }: Script, isAsked: Asked): ShellCommands {
  if (!isShell || isExcessive(text)) return { lines: roughLines(text), isRough: true };
  return { lines: shellLines(parse(text), isAsked, 0), isRough: false };
}

/** The same for some lines of a script; undefined when they are nothing by themselves, such as a lone `fi`. */
export function commandsInLines(excerpt: string, isAsked: Asked): ShellCommands | undefined {
  if (isExcessive(excerpt)) return undefined;
  const parsed = parse(excerpt);
  if ((parsed.errors?.length ?? 0) > 0) return undefined;
  return { lines: shellLines(parsed, isAsked, 0), isRough: false };
}

/** Whether the program of this name matters: reading the words of all others takes most of the time. */
type Asked = (program: string) => boolean;
function isExcessive(text: string): boolean {
  return text.length > maxParsed || (text.match(/[$<>]?\(|`/g)?.length ?? 0) > maxSubstitutions;
}

type SyntaxNode = Parameters<typeof forEachChild>[0];

function shellLines(script: SyntaxNode, isAsked: Asked, depth: number): readonly CommandLine[] {
  const lines: CommandLine[] = [];
  const pending: SyntaxNode[] = [script];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'Command' && node.name !== undefined) {
      const program = programName(node.name.value);
      const isInner = depth < 3 && (program === 'eval' || isAsked(program) || isShellName(program));
      if (isInner || isAsked(program)) {
        const line = [node.name.value, ...node.args.map(wordOf)];
        lines.push(line);
        const inner = isInner ? innerScript(line) : undefined;
        if (inner !== undefined) lines.push(...shellLines(parse(inner), isAsked, depth + 1));
      }
    }
    if (node.type !== 'Word' || /[$<>]\(|`/.test(node.text)) {
      const children: SyntaxNode[] = [];
      forEachChild(node, (child) => children.push(child));
      pending.push(...children.reverse());
    }
  }
  return lines;
}

function wordOf(word: { readonly text: string; readonly value?: unknown }): string {
  return typeof word.value === 'string' ? word.value : word.text;
}

function isShellName(program: string): boolean {
  return /^(?:ba|da|k|z)?sh$/.test(program);
}

/** The script that a command line hands to another shell. */
function innerScript(line: CommandLine): string | undefined {
  if (line[0] === 'eval') return line.slice(1).join(' ');
  const shell = line.findIndex((word) => isShellName(programName(word)));
  if (shell === -1) return undefined;
  const flag = line.findIndex((word, index) => index > shell && /^-[a-z]*c$/.test(word));
  return flag === -1 ? undefined : line[flag + 1];
}

// PowerShell, cmd and scripting languages: what stands in quotes, lists and calls becomes plain words.
function roughLines(text: string): readonly CommandLine[] {
  return text
    .replace(/`\r?\n/g, ' ')
    .split(/\r?\n|;|&&|\|\|?/)
    .map((line) => line.replace(/(^|\s)(?:#|rem\s).*$/i, '').replace(/["'`,()[\]{}]/g, ' '))
    .map((line) => line.split(/\s+/).filter((word) => word !== ''))
    .filter((line) => line.length > 0);
}
