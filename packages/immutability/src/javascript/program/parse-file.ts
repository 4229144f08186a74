import { quoted, type Source } from '@portcullis/core';
import type { Options } from 'acorn';
import { analyze } from 'eslint-scope';
import type { Program } from 'estree';
import type { Doubt } from '../../fetch/doubt.ts';
import { isNode } from './is-node.ts';
import type { Label } from './modules/label.ts';
import { labelOf } from './modules/label-of.ts';
import { trustedLabels } from './modules/trusted-labels.ts';
import type { ParsedFile } from './parsed-file.ts';
import { SyntaxParser } from './syntax-parser.ts';
import { withoutTypes } from './without-types.ts';

export type ParseAnswer =
  | { readonly kind: 'parsed'; readonly file: ParsedFile }
  | { readonly kind: 'unread'; readonly doubt: Doubt };

/** Reads a file as a module, or else as a script; attacker-controlled, so whatever cannot be read is a doubt. */
export function parseFile(source: Source): ParseAnswer {
  const read = withoutTypes(source);
  if (read.kind === 'unread') return unread(read.why);
  const { text } = read;
  const module = attempt({ source, text }, 'module');
  if (module.kind === 'parsed' || module.doubt.why.endsWith(tooDeep)) return module;
  const script = attempt({ source, text }, 'script');
  return script.kind === 'parsed' ? script : module;
}

function attempt(
  { source, text }: { readonly source: Source; readonly text: string },
  sourceType: 'module' | 'script',
): ParseAnswer {
  const labels: Label[] = [];
  try {
    const tree: unknown = SyntaxParser.parse(text, {
      ...options,
      sourceType,
      onComment: keeping(labels, text),
    });
    if (!isProgram(tree)) return unread(`${quoted(source.path)} is no JavaScript`);
    // A direct `eval` would make every name around it unknown: bundles have `eval("require")` in libraries.
    const scopes = analyze(tree, {
      ecmaVersion: 2022,
      sourceType: sourceType === 'script' ? 'commonjs' : 'module',
      ignoreEval: true,
      fallback: 'iteration',
    });
    return { kind: 'parsed', file: { source, tree, scopes, labels: trustedLabels(labels) } };
  } catch (cause) {
    return unread(`${quoted(source.path)} cannot be read as JavaScript: ${reasonOf(cause)}`);
  }
}

const options: Options = {
  ecmaVersion: 'latest',
  allowHashBang: true,
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: false,
  allowSuperOutsideMethod: true,
  checkPrivateFields: false,
};

function keeping(labels: Label[], source: string): NonNullable<Options['onComment']> {
  return (...[, text, start, end]) => {
    const label = labelOf({ text, start, end }, source);
    if (label !== undefined) labels.push(label);
  };
}

/** acorn, the scope analysis and the engine itself: too deeply nested is no error of ours. */
function reasonOf(cause: unknown): string {
  if (!isError(cause)) return 'its parser failed';
  // acorn puts its own words for the error of the engine.
  const isDeep = cause.name === 'RangeError' || cause.message.startsWith('Not enough stack');
  return isDeep ? tooDeep : cause.message;
}

const tooDeep = 'it is nested too deeply';

/** By its shape: the engine's own errors can be of another realm. */
function isError(cause: unknown): cause is Error {
  return typeof cause === 'object' && cause !== null && 'name' in cause && 'message' in cause;
}

function isProgram(value: unknown): value is Program {
  return isNode(value) && value.type === 'Program';
}

function unread(why: string): ParseAnswer {
  return { kind: 'unread', doubt: { why } };
}
