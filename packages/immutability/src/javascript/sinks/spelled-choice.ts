import type { MemberExpression, Node } from 'estree';
import type { Alternative, Choice } from '../../fetch/choice.ts';
import { keyOf, memberName } from '../program/key-of.ts';
import type { Program } from '../program/program.ts';
import { choiceOf } from '../value/choice-of.ts';

/**
 * What is started, where a table of programs says it: `managers[name].install`, with what follows in the same text. Of
 * what is fetched a table says enough; of programs each entry has to be looked at.
 */
export function spelledChoice(node: Node, program: Program): Choice {
  const choice = choiceOf(node, program);
  if (!choice.alternatives.some(isOfTable)) return choice;
  const member = firstMember(node);
  const entries = member === undefined ? [] : entriesOf(member, program);
  if (entries.length === 0) return choice;
  const alternatives = choice.alternatives.flatMap((one) =>
    isOfTable(one) ? entries.map((entry) => inPlaceOfTable(one, entry)) : [one],
  );
  return { ...choice, alternatives };
}

function isOfTable({ parts }: Alternative): boolean {
  return parts[0]?.kind === 'table';
}

/** The expression that a text begins with. */
function firstMember(node: Node): MemberExpression | undefined {
  let first: Node | undefined = node;
  for (let step = 0; step < mostSteps; step += 1) {
    if (first?.type === 'BinaryExpression') first = first.left;
    else if (first?.type === 'TemplateLiteral') {
      if (first.quasis[0]?.value.raw !== '') return undefined;
      [first] = first.expressions;
    } else break;
  }
  return first?.type === 'MemberExpression' ? first : undefined;
}

const mostSteps = 20;

/** What the objects that have the member say; nothing where one of them says no text. */
function entriesOf(member: MemberExpression, program: Program): readonly Alternative[] {
  const name = memberName(member);
  const objects = name === undefined ? [] : program.objectsOf(member.object);
  const found = objects.flatMap(({ properties }) => {
    const entry = properties.find(
      (one) => one.type === 'Property' && keyOf(one.key, one.computed) === name,
    );
    return entry?.type === 'Property' ? choiceOf(entry.value, program).alternatives : [];
  });
  const isText = ({ parts }: Alternative) => parts.every(({ kind }) => kind === 'text');
  return found.length <= mostEntries && found.every(isText) ? found : [];
}

const mostEntries = 12;

function inPlaceOfTable({ parts, when }: Alternative, entry: Alternative): Alternative {
  const [, ...rest] = parts;
  const [first, ...others] = rest;
  const last = entry.parts.at(-1);
  if (first?.kind !== 'text' || last?.kind !== 'text')
    return { parts: [...entry.parts, ...rest], when };
  const joined = { kind: 'text', text: last.text + first.text } as const;
  return { parts: [...entry.parts.slice(0, -1), joined, ...others], when };
}
