import { pullRequestCode } from '../../facts/pull-request-code.ts';
import type { CommandLine } from '../shell/commands-in.ts';
import { programName } from '../shell/program-name.ts';
import { unwrapped } from '../shell/unwrapped.ts';

/** Where untrusted code lies, as a command line meets it. */
export interface Ground {
  /** The folder of it below the one that the command works in; undefined when it works in the midst of it. */
  readonly folder: string | undefined;
  /** Folders below it that hold code of this repository's own. */
  readonly trusted: readonly string[];
}

/** Whether a command line runs the code: it does, it may, or it does not (undefined). */
export function linePower(line: CommandLine, ground: Ground): 'does' | 'may' | undefined {
  let best: 'does' | 'may' | undefined;
  for (const each of unwrapped(line)) {
    const power = ofProgram(each, ground);
    if (power === 'does' || pullRequestCode.interpreters.has(programName(each[0] ?? '')))
      return power;
    // What a wrapper itself is does not matter; `-m` of an interpreter is read with it.
    best = power;
  }
  return best;
}

function ofProgram(line: CommandLine, ground: Ground): 'does' | 'may' | undefined {
  const [word = '', ...args] = line;
  const program = programName(word);
  if (program === '' || pullRequestCode.inert.has(program)) return undefined;
  if (isRelative(word) && word.includes('/')) return isUntrusted(word, ground) ? 'does' : undefined;
  if (pullRequestCode.interpreters.has(program)) return ofInterpreter(program, args, ground);
  if (ground.folder !== undefined && !args.some((arg) => isIn(arg, ground.folder)))
    return undefined;
  if (!pullRequestCode.runners.has(program)) return ground.folder === undefined ? 'may' : undefined;
  return isHarmless(program, args) ? undefined : 'does';
}

function ofInterpreter(
  program: string,
  args: readonly string[],
  ground: Ground,
): 'does' | 'may' | undefined {
  const module = args[args.indexOf('-m') + 1];
  if (args.includes('-m') && module !== undefined) return ofModule(module, args, ground);
  const isShell = /sh$/.test(program);
  if (args.some((arg) => (isShell ? /^-[a-z]*c$/ : /^-[ceE]$/).test(arg)))
    // What a shell is given by `-c` is read as a script of its own.
    return ground.folder === undefined && !isShell ? 'may' : undefined;
  const file = args.find((arg) => !arg.startsWith('-'));
  if (file === undefined || !isRelative(file)) return undefined;
  return isUntrusted(file, ground) ? 'does' : undefined;
}

function ofModule(module: string, args: readonly string[], ground: Ground): 'does' | undefined {
  const rest = args.slice(args.indexOf('-m') + 2);
  if (ground.folder !== undefined && !rest.some((arg) => isIn(arg, ground.folder)))
    return undefined;
  return /^(?:json\.tool|venv|ensurepip|http\.server|zipfile|tarfile)$/.test(module) ||
    isHarmless(module, rest)
    ? undefined
    : 'does';
}

/** Installing a named package, or asking for a version, runs nothing that lies here. */
function isHarmless(program: string, args: readonly string[]): boolean {
  if (
    args.length > 0 &&
    args.every((arg) => /^(?:--?version|-[vVh]|version|--?help|help)$/.test(arg))
  )
    return true;
  if (/^(?:npm|pnpm|yarn|bun)$/.test(program))
    return args.some((arg) =>
      /^(?:-g|--global|global|config|login|whoami|cache|view|audit)$/.test(arg),
    );
  if (/^(?:pip3?|pipx)$/.test(program))
    return !args.some((arg) => /^(?:-r|--requirement|-e|--editable|-c|\.|\.\/|-r.+)|\//.test(arg));
  if (program === 'go')
    return args[0] === 'version' || args[0] === 'env' || /@/.test(args.at(-1) ?? '');
  return false;
}

function isRelative(word: string): boolean {
  return !/^[/~$\\_-]|^[a-z]+:\/\//i.test(word);
}

function isUntrusted(path: string, { folder, trusted }: Ground): boolean {
  if (folder !== undefined) return isIn(path, folder);
  return !trusted.some((one) => isIn(path, one));
}

function isIn(word: string, folder: string | undefined): boolean {
  if (folder === undefined) return true;
  const path = word.replace(/^[^=]*=|^\.\//g, '');
  return path === folder || path.startsWith(`${folder}/`);
}
