import type { Node } from 'estree';
import type { Program } from '../program/program.ts';
import { choiceOf } from '../value/choice-of.ts';

/** All that an expression can be, where that is nothing but texts of the code. */
export function onlyTexts(node: Node, program: Program): readonly string[] | undefined {
  const { alternatives, isOpen } = choiceOf(node, program);
  if (isOpen || alternatives.length === 0) return undefined;
  const texts: string[] = [];
  for (const { parts } of alternatives) {
    const [part, ...others] = parts;
    if (part?.kind !== 'text' || others.length > 0) return undefined;
    texts.push(part.text);
  }
  return texts;
}
