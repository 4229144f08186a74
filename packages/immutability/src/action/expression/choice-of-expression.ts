import { constantOf, type ExpressionTree, type LogicalTree } from '@portcullis/core';
import type { Alternative, Choice, ChoicePart } from '../../fetch/choice.ts';
import { joinChoices } from '../../fetch/join-choices.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { conditionsOf } from './conditions-of.ts';
import { pathOf } from './path-of.ts';

/** What of the world an expression is asked in is known; undefined where nothing is. */
export type Lookup = (path: readonly string[]) => Choice | undefined;

/** What a `${{ … }}` can become, and who decides it. */
export function choiceOfExpression(tree: ExpressionTree, lookup: Lookup): Choice {
  const constant = constantOf(tree);
  if (constant !== undefined) return partChoice({ kind: 'text', text: toText(constant) });
  const path = pathOf(tree);
  if (path !== undefined) return lookup(path) ?? partChoice(partOfContext(path));
  switch (tree.kind) {
    case 'logical':
      return tree.operator === '||' ? ofOr(tree, lookup) : ofAnd(tree, lookup);
    case 'call':
      return tree.name === 'format'
        ? ofFormat(tree.args, lookup)
        : unknown(`what "${tree.name}()" gives is not known`);
    case 'not':
    case 'binary':
      return { alternatives: ['true', 'false'].map(textAlternative), isOpen: false };
    case 'index':
    case 'context':
    case 'literal':
    case 'star':
      return unknown('the key of a context is not known');
  }
}

function toText(constant: string | number | boolean | null): string {
  return constant === null ? '' : String(constant);
}

function textAlternative(text: string): Alternative {
  return { parts: [{ kind: 'text', text }], when: [] };
}

function unknown(why: string): Choice {
  return partChoice({ kind: 'unknown', why });
}

/** Contexts as the runner fills them in. */
function partOfContext(path: readonly string[]): ChoicePart {
  const [context, name = ''] = path;
  const spelled = path.join('.');
  switch (context) {
    case 'inputs':
      return { kind: 'input', name };
    case 'env':
      return { kind: 'variable', name: name.toUpperCase() };
    case 'vars':
      return { kind: 'variable', name: spelled };
    case 'runner':
    case 'job':
    case 'secrets':
      return { kind: 'machine', name: spelled };
    case 'github':
      return name === 'event'
        ? { kind: 'unknown', why: `"${spelled}" is of the run` }
        : { kind: 'machine', name: spelled };
    default:
      return { kind: 'unknown', why: `what "${spelled}" holds is not known` };
  }
}

/** `a || b`: an input that is empty is replaced; `x && 'a' || 'b'` is one text or the other. */
function ofOr({ args }: LogicalTree, lookup: Lookup): Choice {
  const choices = args.map((arg) => choiceOfExpression(arg, lookup));
  const [first, second, more] = choices;
  const replaced = first && second && more === undefined ? orElse(first, second) : undefined;
  if (replaced !== undefined) return replaced;
  const alternatives = args.flatMap((_, index) => {
    const when = args.slice(0, index).flatMap((earlier) => conditionsOf(earlier, false));
    return (choices[index]?.alternatives ?? [])
      .filter(({ parts }) => index === args.length - 1 || parts.length > 0)
      .map((one) => ({ parts: one.parts, when: [...when, ...one.when] }));
  });
  return { alternatives, isOpen: choices.some(({ isOpen }) => isOpen) };
}

function orElse(first: Choice, second: Choice): Choice | undefined {
  const [own, other] = [lone(first), lone(second)];
  const part = own?.length === 1 ? own[0] : undefined;
  if (part?.kind !== 'input' || other === undefined) return undefined;
  return partChoice({ kind: 'input', name: part.name, orElse: other });
}

function lone({ alternatives, isOpen }: Choice): readonly ChoicePart[] | undefined {
  const [only, more] = alternatives;
  return more === undefined && !isOpen && only?.when.length === 0 ? only.parts : undefined;
}

/** What is false becomes an empty text here: nobody writes `false` into a URL. */
function ofAnd({ args }: LogicalTree, lookup: Lookup): Choice {
  const last = args.at(-1);
  if (last === undefined) return unknown('nothing stands around "&&"');
  const tests = args.slice(0, -1);
  const when = tests.flatMap((test) => conditionsOf(test, true));
  const { alternatives, isOpen } = choiceOfExpression(last, lookup);
  const taken = alternatives.map((one) => ({ parts: one.parts, when: [...when, ...one.when] }));
  const [test, more] = tests;
  const isNot = test !== undefined && more === undefined ? conditionsOf(test, false) : [];
  return { alternatives: [...taken, { parts: [], when: isNot }], isOpen };
}

/** `{0}` stands for an argument, `{{` and `}}` for braces. */
function ofFormat([pattern, ...args]: readonly ExpressionTree[], lookup: Lookup): Choice {
  const text = pattern === undefined ? undefined : constantOf(pattern);
  if (typeof text !== 'string') return unknown('the pattern of "format()" is not known');
  const pieces = text.split(/(\{\{|\}\}|\{\d{1,2}\})/).map((piece): Choice => {
    const arg = args[Number(/^\{(\d+)\}$/.exec(piece)?.[1] ?? -1)];
    if (arg !== undefined) return choiceOfExpression(arg, lookup);
    return partChoice({
      kind: 'text',
      text: piece === '{{' || piece === '}}' ? piece.slice(1) : piece,
    });
  });
  return joinChoices(pieces);
}
