import type { CallExpression, Node } from 'estree';
import type { ChoicePart } from '../../fetch/choice.ts';
import type { Ask } from './ask.ts';
import { changedPart } from './changed-part.ts';
import { constant } from './constant.ts';
import { notUnderstood } from './not-understood.ts';
import { onlyText } from './only-text.ts';
import type { Frame, Values } from './value.ts';

interface Replaced {
  readonly parts: readonly ChoicePart[];
  readonly call: CallExpression;
  readonly frame: Frame | undefined;
}

/** `text.replace(pattern, by)`: what others decide they still decide; known text is replaced where the pattern is plain. */
export function replacedText({ parts, call, frame }: Replaced, ask: Ask): Values {
  const [pattern, by] = call.arguments;
  const plain = pattern === undefined ? undefined : plainPattern(pattern, ask, frame);
  const text = by === undefined ? undefined : textOf(by, ask, frame);
  const isAll = isGlobal(pattern) || isReplaceAll(call);
  const holes = parts.filter(({ kind }) => kind !== 'text');
  if (plain === undefined || text === undefined) {
    if (holes.length < parts.length)
      return notUnderstood('what is replaced in the text is not known');
    return constant({ kind: 'text', parts: holes.map((part) => changedPart(part, 'other')) });
  }
  const replaced = parts.map((part, index) => {
    if (part.kind !== 'text') return changedPart(part, 'other');
    const place = { isFirst: index === 0, isLast: index === parts.length - 1, isAll };
    return { ...part, text: replaceIn(part.text, { ...plain, by: text }, place) };
  });
  return constant({
    kind: 'text',
    parts: replaced.filter((part) => part.kind !== 'text' || part.text !== ''),
  });
}

interface Plain {
  readonly text: string;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** An expression of the bundle is never run: it could take for ever. Those without any operator are texts. */
function plainPattern(node: Node, ask: Ask, frame: Frame | undefined): Plain | undefined {
  if (node.type === 'Literal' && 'regex' in node && node.regex) {
    if (node.regex.flags.includes('i')) return undefined;
    const found = /^(\^?)((?:[\w\s:@/=~"'<>,;%&!#-]|\\[^\w])+)(\$?)$/.exec(
      node.regex.pattern.slice(0, 200),
    );
    if (found === null) return undefined;
    const [, start, text = '', end] = found;
    return { text: text.replaceAll(/\\(.)/g, '$1'), atStart: start === '^', atEnd: end === '$' };
  }
  const text = textOf(node, ask, frame);
  return text === undefined ? undefined : { text, atStart: false, atEnd: false };
}

function textOf(node: Node, ask: Ask, frame: Frame | undefined): string | undefined {
  const { cases, isOpen } = ask.valuesOf(node, frame);
  const [only] = cases;
  return only === undefined || isOpen || cases.length > 1 ? undefined : onlyText(only.value);
}

function isGlobal(node: Node | undefined): boolean {
  return node?.type === 'Literal' && 'regex' in node && node.regex?.flags.includes('g') === true;
}

function isReplaceAll({ callee }: CallExpression): boolean {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false;
  return callee.property.name === 'replaceAll';
}

interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isAll: boolean;
}

function replaceIn(
  whole: string,
  { text, atStart, atEnd, by }: Plain & { readonly by: string },
  { isFirst, isLast, isAll }: Place,
): string {
  if (text === '') return whole;
  if (atStart && atEnd) return whole === text && isFirst && isLast ? by : whole;
  if (atStart) return isFirst && whole.startsWith(text) ? by + whole.slice(text.length) : whole;
  if (atEnd) return isLast && whole.endsWith(text) ? whole.slice(0, -text.length) + by : whole;
  return isAll ? whole.replaceAll(text, () => by) : whole.replace(text, () => by);
}
