import type { SyntaxNode } from './chain-to.ts';

type Command = Extract<SyntaxNode, { readonly type: 'Command' }>;

/**
 * The builtin that takes a word for the name of a variable: a name may hold `a[$(command)]`, which bash runs.
 * undefined for what follows `=`. Source: https://mywiki.wooledge.org/BashPitfalls#pf62
 */
export function namesVariable(
  { name, args }: Command,
  child: SyntaxNode | undefined,
): string | undefined {
  const program = name?.value ?? '';
  const hasOption = (pattern: RegExp) => args.some(({ text }) => pattern.test(text));
  if (declaring.test(program)) {
    const isValue = child?.type === 'Assignment' && !hasOption(/^-[A-Za-z]*[in]/);
    return isValue ? undefined : program;
  }
  if (/^(?:\[|test)$/.test(program)) return hasOption(/^-[vR]$/) ? program : undefined;
  if (program === 'printf') return hasOption(/^-v/) ? program : undefined;
  return /^(?:unset|read|mapfile|readarray|getopts)$/.test(program) ? program : undefined;
}

const declaring = /^(?:declare|typeset|local|export|readonly)$/;
