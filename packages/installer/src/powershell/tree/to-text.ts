import type { Node } from 'web-tree-sitter';
import type { PsKind, PsNode } from './ps-node.ts';
import type { TreeParts } from './tree-parts.ts';

/** Words, strings, numbers, variables and type names; undefined for anything else. */
export function toText(node: Node, to: TreeParts): PsKind | undefined {
  const { type, text } = node;
  switch (type) {
    case 'variable':
      return toVariable(text);
    case 'verbatim_string_characters':
      return plain(text.slice(1, -1).replaceAll("''", "'"));
    case 'verbatim_here_string_characters':
      return plain(text.replace(/^@'\s*?\r?\n/, '').replace(/\r?\n'@$/, ''));
    case 'expandable_string_literal':
    case 'expandable_here_string_literal':
      return { kind: 'text', parts: expandedParts(node, to) };
    case 'type_literal':
      return { kind: 'type', name: text.replace(/[[\]\s]/g, '').toLowerCase() };
    case 'generic_token':
      return { kind: 'text', parts: tokenParts(node) };
    case 'decimal_integer_literal':
    case 'hexadecimal_integer_literal':
    case 'real_literal':
      return { kind: 'number', text: text.trim() };
    case 'simple_name':
    case 'command_name':
    case 'path_command_name_token':
    case 'switch_clause_condition':
    case 'type_identifier':
      return plain(text.trim().replace(/^(["'])(.*)\1$/s, '$2'));
    default:
      return undefined;
  }
}

/** `$dir/file` and `--out=$file` as an argument: variables in it are expanded. */
function tokenParts({ text, startIndex }: Node): readonly (string | PsNode)[] {
  const bare = text.replace(/^(["'])(.*)\1$/s, '$2');
  const from = startIndex + (bare === text ? 0 : 1);
  const parts = bare.split(/(\$(?:\{[^{}]+\}|\w+(?::\w+)?))/).map((part, at, all) => {
    if (at % 2 === 0) return part;
    const start = from + all.slice(0, at).join('').length;
    return { ...toVariable(part), start, end: start + part.length };
  });
  const [first] = parts;
  // As `mendGaps` had to write it.
  if (typeof first === 'string') parts[0] = first.replace(/^__(?=[A-Za-z][\w-]*=)/, '--');
  return parts.filter((part) => part !== '');
}

function plain(text: string): PsKind {
  return { kind: 'text', parts: [text] };
}

function toVariable(text: string): PsKind {
  const name = text.replace(/^[$@]\{?|\}$/g, '').toLowerCase();
  return {
    kind: 'variable',
    name: name.replace(/^(?:local|private|variable):/, ''),
    isSplat: text.startsWith('@'),
  };
}

/** What stands between the variables of `"a $b c"` is text, with its escapes undone. */
function expandedParts(node: Node, to: TreeParts): readonly (string | PsNode)[] {
  const parts: (string | PsNode)[] = [];
  const { text, startIndex } = node;
  const [open, close] = node.type === 'expandable_string_literal' ? [1, 1] : [2, 2];
  let at = open;
  for (const child of node.namedChildren) {
    if (!child) continue;
    parts.push(unescaped(text.slice(at, child.startIndex - startIndex)), to.one(child));
    at = child.endIndex - startIndex;
  }
  const rest = text.slice(at, Math.max(at, text.length - close));
  return [...parts, unescaped(rest)].filter((part) => part !== '');
}

function unescaped(text: string): string {
  return text
    .replace(/`([\s\S])/g, (_, sign: string) => escapes[sign] ?? sign)
    .replaceAll('""', '"');
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', 0: '\0' };
