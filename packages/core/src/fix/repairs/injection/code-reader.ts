import { programName } from '../../../analysis/shell/program-name.ts';
import { codeReaders } from '../../../facts/code-readers.ts';
import type { SyntaxNode } from './chain-to.ts';

/** Why a variable is no better where it stands: what gets the text runs it as code, or keeps it to be run. */
export function codeReader(chain: readonly SyntaxNode[]): string | undefined {
  for (const [index, node] of chain.entries()) {
    const found =
      node.type === 'Command'
        ? (byWords(node) ?? byRedirects(node.redirects))
        : node.type === 'Pipeline'
          ? byPipeline(node)
          : node.type === 'Redirected' && chain[index + 1] === node.command
            ? byRedirects(node.redirects)
            : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

type NodeOf<Type extends SyntaxNode['type']> = Extract<SyntaxNode, { readonly type: Type }>;
type Command = NodeOf<'Command'>;

function byWords(command: Command): string | undefined {
  const words = wordsOf(command);
  // As an argument `.` is a folder, and `let` a word.
  const always = words.find(
    (word, index) => codeReaders.always.has(word) && (index === 0 || !builtins.test(word)),
  );
  if (always !== undefined) return reads(always);
  const program = words.find((word) => codeReaders.interpreters.has(word));
  if (program === undefined) return undefined;
  const isByOption = words.some((word) =>
    /^-[a-zA-Z]*[ceE]$|^--?(?:eval|command|exec|print)$|^-$/.test(word),
  );
  const behind = words.slice(words.indexOf(program) + 1);
  const isByFile = behind.some((word) => !word.startsWith('-'));
  return isByOption || !isByFile ? reads(program) : undefined;
}

const builtins = /^(?:\.|source|trap|let|su|expect)$/;

function byPipeline({ commands }: NodeOf<'Pipeline'>): string | undefined {
  for (const command of commands) {
    if (command.type !== 'Command') continue;
    const found = byWords(command);
    if (found !== undefined) return found;
  }
  return undefined;
}

function byRedirects(redirects: Command['redirects']): string | undefined {
  for (const { type, ...redirect } of redirects) {
    const target = type === 'Redirect' && 'target' in redirect ? (redirect.target?.text ?? '') : '';
    const isCommands = /GITHUB_(?:ENV|PATH)/.test(target);
    if (isCommands)
      return 'the text goes into "GITHUB_ENV" or "GITHUB_PATH", where a line break in it does the same harm';
    if (/\.(?:sh|bash|zsh|py|js|mjs|cjs|ts|rb|pl|ps1|bat|cmd)["']?$/.test(target))
      return 'the text goes into a script';
  }
  return undefined;
}

function wordsOf({ name, args }: Command): readonly string[] {
  const words = args.map((arg) => (arg.type === 'Word' ? arg.value : arg.text));
  return [name?.value ?? '', ...words].map((word) =>
    word.startsWith('-') ? word : programName(word),
  );
}

function reads(program: string): string {
  return `"${program}" would read the variable's text as code all the same`;
}
