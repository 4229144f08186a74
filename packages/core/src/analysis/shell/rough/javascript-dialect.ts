import { isSafeClass } from '../is-safe-class.ts';
import { balancedEnd } from './balanced-end.ts';
import type { Atom, Dialect } from './dialect.ts';

/** Values in JavaScript, as it is written for actions/github-script. */
export const javascriptDialect: Dialect = { isHarmless, atoms: atomsIn };

// `await` and brackets around a whole value say nothing.
function isHarmless(code: string, text: string): boolean {
  if (/^\s*(?:Number|parseInt|parseFloat|Boolean|encodeURIComponent)\([^?]*\)\s*$/.test(code))
    return true;
  if (/^[^?:]*\.length\s*$/.test(code) || /^\s*!/.test(code)) return true;
  if (
    /^[^?]*\.(?:includes|startsWith|endsWith|test|some|every|indexOf|has)\([^?]*\)\s*$/.test(code)
  )
    return true;
  if (/^[^?]*[!=]==?[^?>]*$/.test(code) && !/[&|]{2}|=>/.test(code)) return true;
  const class_ =
    /\.replace(?:All)?\(\/\[\^((?:\\.|[^\]\\])+)\]\+?\/[a-z]*g[a-z]*,\s*(["'])([^"']*)\2\)(?:\.\w+\([^()]*\))*\s*;?\s*$/.exec(
      text,
    );
  return class_ !== null && isSafeClass(class_[1] ?? '') && isSafeClass(class_[3] ?? '');
}

const chain = /[A-Za-z_$][\w$]*(?:\s*(?:\?\s*)?\.\s*[A-Za-z_$][\w$]*|(?:\?\.)?\[[^\][\n]*\])*/g;

const words =
  /^(?:as|async|await|break|case|catch|class|const|continue|default|delete|do|else|false|finally|for|function|if|in|instanceof|let|new|null|of|return|switch|this|throw|true|try|typeof|undefined|var|void|while|yield)$/;

const builtins =
  /^(?:Array|Boolean|Date|Error|Infinity|JSON|Map|Math|NaN|Number|Object|Promise|RegExp|Set|String|Symbol|URL|console|core|github|octokit|glob|io|require|encodeURIComponent|decodeURIComponent|parseInt|parseFloat|Buffer|process|path)$/;

function atomsIn(code: string, text: string): readonly Atom[] {
  const atoms: Atom[] = [];
  const own = parametersIn(code);
  let end = 0;
  for (const match of code.matchAll(chain)) {
    if (match.index < end || isKey(code, match)) continue;
    const written = text
      .slice(match.index, match.index + match[0].length)
      .replace(/\s+|\?(?=\.)/g, '');
    const behind = match.index + match[0].length;
    const isCalled = /^\s*\(/.test(code.slice(behind, behind + 20));
    const open = isCalled ? code.indexOf('(', behind) : -1;
    const argument = open === -1 ? '' : text.slice(open + 1, balancedEnd(code, open + 1, ')'));
    const atom = atomOf(written, isCalled, argument);
    if (isRemote(written, isCalled)) end = behind + argument.length + 1;
    if (atom !== undefined && !(atom.kind === 'name' && own.has(atom.name))) atoms.push(atom);
  }
  return atoms;
}

/** `name:` in an object, and what follows a dot. */
function isKey(code: string, { index, 0: all }: RegExpExecArray): boolean {
  const before = code.slice(Math.max(0, index - 30), index).trimEnd();
  if (/[\w$)\]]\s*\??\.$|\\$/.test(before)) return true;
  return (
    /[{,]$/.test(before) && /^\s*:/.test(code.slice(index + all.length, index + all.length + 10))
  );
}

/** What arrow functions in it take; where that comes from stands beside them. */
function parametersIn(code: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, many, one] of code.matchAll(/(?:\(([^()]{0,200})\)|([\w$]+))\s*=>/g)) {
    for (const name of (many ?? one ?? '').match(/[A-Za-z_$][\w$]*/g) ?? []) names.add(name);
  }
  return names;
}

function isRemote(written: string, isCalled: boolean): boolean {
  return (
    isCalled &&
    /^(?:github|octokit)\.|readFile(?:Sync)?$|(?:^|\.)exec(?:Sync|FileSync)?$|getExecOutput$|^fetch$/.test(
      written,
    )
  );
}

function atomOf(written: string, isCalled: boolean, argument: string): Atom | undefined {
  const [root = '', ...fields] = written.split('.');
  if (words.test(root)) return undefined;
  const variable = /^process\.env(?:\.(\w+)|\[["'](\w+)["']\])/.exec(written);
  if (variable !== null) return environment(variable[1] ?? variable[2] ?? '');
  if (root === 'context') return contextAtom(isCalled ? fields.slice(0, -1) : fields);
  if (isRemote(written, isCalled)) return remote(written, argument);
  if (/\.(?:number|id|node_id|length|sha|merged|draft|size)$/.test(written) || builtins.test(root))
    return undefined;
  const name = /^[\w$]+/.exec(root)?.[0] ?? root;
  const path = (isCalled ? fields.slice(0, -1) : fields).filter((field) => /^\w+$/.test(field));
  return { kind: 'name', name, field: path.length === 0 ? undefined : path.join('.') };
}

function environment(name: string): Atom {
  const isEvent = name === 'GITHUB_EVENT_PATH';
  return {
    kind: 'part',
    part: isEvent ? { kind: 'payload', path: '' } : { kind: 'variable', name },
  };
}

/** https://github.com/actions/toolkit/blob/main/packages/github/src/context.ts */
function contextAtom([field, ...path]: readonly string[]): Atom | undefined {
  switch (field) {
    case undefined:
      return { kind: 'part', part: { kind: 'unknown' } };
    case 'payload':
      return { kind: 'part', part: { kind: 'payload', path: path.join('.') } };
    case 'ref':
      return environment('GITHUB_REF');
    case 'actor':
      return environment('GITHUB_ACTOR');
    default:
      return undefined;
  }
}

/** What a request, a file or another program gives. */
function remote(written: string, argument: string): Atom {
  const said = /^\s*(["'`])([^"'`]*)\1/.exec(argument)?.[2];
  const isFile = written.includes('readFile');
  if (isFile && argument.includes('GITHUB_EVENT_PATH')) return environment('GITHUB_EVENT_PATH');
  if (isFile) return command(['cat', said ?? argument.trim()]);
  return command(/exec/i.test(written) && said !== undefined ? said.split(/\s+/) : [written]);
}

function command(parts: readonly string[]): Atom {
  return { kind: 'part', part: { kind: 'command', words: parts } };
}
