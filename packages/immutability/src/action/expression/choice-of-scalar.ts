import { expressionsIn, type ScalarNode, splitTemplate } from '@portcullis/core';
import type { Choice } from '../../fetch/choice.ts';
import { joinChoices } from '../../fetch/join-choices.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { choiceOfExpression, type Lookup } from './choice-of-expression.ts';

/** What a value of `action.yml` becomes with its expressions filled in. */
export function choiceOfScalar(scalar: ScalarNode, lookup: Lookup): Choice {
  const { value } = scalar;
  const text = (from: number, to?: number) =>
    partChoice({ kind: 'text', text: value.slice(from, to) });
  const { holes, unclosed } = splitTemplate(value);
  if (unclosed !== undefined)
    return partChoice({ kind: 'unknown', why: 'an expression in it has no end' });
  const trees = expressionsIn(scalar);
  const choices = holes.flatMap(({ from }, index) => {
    const tree = trees[index]?.tree;
    const filled =
      tree === undefined
        ? partChoice({ kind: 'unknown', why: 'an expression in it cannot be read' })
        : choiceOfExpression(tree, lookup);
    return [text(holes[index - 1]?.to ?? 0, from), filled];
  });
  return joinChoices([...choices, text(holes.at(-1)?.to ?? 0)]);
}
