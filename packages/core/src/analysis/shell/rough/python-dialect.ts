import { isSafeClass } from '../is-safe-class.ts';
import { balancedEnd } from './balanced-end.ts';
import type { Atom, Dialect } from './dialect.ts';

/** Values in Python. */
export const pythonDialect: Dialect = { isHarmless, atoms: atomsIn };

function isHarmless(code: string, text: string): boolean {
  if (/^\s*(?:int|float|len|bool|round|sum)\([^?]*\)\s*$/.test(code)) return true;
  if (/\.(?:hexdigest|isdigit|startswith|endswith|timestamp)\([^()]*\)\s*$/.test(code)) return true;
  const class_ =
    /^\s*re\.sub\(\s*r?(["'])\[\^((?:\\.|[^\]\\])+)\]\+?\1\s*,\s*r?(["'])([^"']*)\3/.exec(text);
  return class_ !== null && isSafeClass(class_[2] ?? '') && isSafeClass(class_[4] ?? '');
}

const chain = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*|\[[^\][\n]*\])*/g;

const words =
  /^(?:and|as|assert|async|await|break|class|continue|def|del|elif|else|except|False|finally|for|from|global|if|import|in|is|lambda|None|not|or|pass|raise|return|True|try|while|with|yield|print|str|repr|int|len|list|dict|set|tuple|sorted|map|filter|join|range|enumerate|zip|json|re|os|sys|pathlib|Path|datetime|time|hashlib|open|format|bool|float|min|max|sum|any|all|uuid|random|secrets|platform|io)$/;

function atomsIn(code: string, text: string): readonly Atom[] {
  const atoms: Atom[] = [];
  let end = 0;
  for (const match of code.matchAll(chain)) {
    const before = code.slice(Math.max(0, match.index - 2), match.index).trimEnd();
    if (match.index < end || before.endsWith('.')) continue;
    const behind = match.index + match[0].length;
    // `encoding="utf-8"`, `f"…"`
    if (/^\s*=(?!=)|^["']/.test(code.slice(behind, behind + 6))) continue;
    const written = text.slice(match.index, behind);
    const isCalled = code[behind] === '(';
    const argument = isCalled ? text.slice(behind + 1, balancedEnd(code, behind + 1, ')')) : '';
    const atom = atomOf(written, argument);
    if (atom === undefined) continue;
    if (atom.kind === 'part') end = behind + argument.length;
    atoms.push(atom);
  }
  return atoms;
}

function atomOf(written: string, argument: string): Atom | undefined {
  const variable =
    /^(?:os\.)?environ\[["'](\w+)["']\]$/.exec(written)?.[1] ??
    (/^(?:os\.)?(?:environ\.get|getenv)$/.test(written)
      ? /^\s*["'](\w+)["']/.exec(argument)?.[1]
      : undefined);
  if (variable !== undefined) return environment(variable);
  if (written === 'open' || written.endsWith('.open')) return opened(argument);
  if (/^(?:subprocess\.\w+|check_output|os\.popen|os\.system)$/.test(written)) return ran(argument);
  if (/^(?:requests|httpx|urllib)\./.test(written)) return command([written]);
  const [root = ''] = /^\w+/.exec(written) ?? [];
  if (words.test(root)) return undefined;
  const fields = [...written.matchAll(/\[["'](\w+)["']\]/g)].map(([, field = '']) => field);
  return { kind: 'name', name: root, field: fields.length === 0 ? undefined : fields.join('.') };
}

function environment(name: string): Atom {
  const isEvent = name === 'GITHUB_EVENT_PATH';
  return {
    kind: 'part',
    part: isEvent ? { kind: 'payload', path: '' } : { kind: 'variable', name },
  };
}

/** The file's content; the runner's own files are known by their variable. */
function opened(argument: string): Atom | undefined {
  const variable = /GITHUB_(?:OUTPUT|ENV|PATH|STATE|EVENT_PATH)/.exec(argument)?.[0];
  if (variable !== undefined) return environment(variable);
  const path = /^\s*["']([^"']*)["']/.exec(argument)?.[1];
  return path === undefined ? undefined : command(['cat', path]);
}

function ran(argument: string): Atom {
  const list = /^\s*\[([^\]]*)\]/.exec(argument)?.[1];
  const line = /^\s*[fr]?["']([^"']*)["']/.exec(argument)?.[1];
  if (list === undefined) return command((line ?? argument).trim().split(/\s+/));
  return command(
    [...list.matchAll(/["']([^"']*)["']|([\w.]+)/g)].map(([, text, name]) => text ?? name ?? ''),
  );
}

function command(parts: readonly string[]): Atom {
  return { kind: 'part', part: { kind: 'command', words: parts } };
}
