import type { Node } from 'web-tree-sitter';
import type { PsParameter } from './ps-node.ts';
import type { TreeParts } from './tree-parts.ts';

/** Of `function f($a)` and of `param($a)`, wherever below the node it stands before the body. */
export function toParameters(
  node: Node,
  to: Pick<TreeParts, 'one' | 'all'>,
): readonly PsParameter[] {
  const places = ['function_parameter_declaration', 'param_block', 'script_block', 'ERROR'];
  const lists = node.namedChildren.flatMap((child) => {
    if (child?.type === 'parameter_list') return [child];
    return [];
  });
  const own = lists
    .flatMap((list) => list.namedChildren)
    .flatMap((child) => {
      if (child?.type !== 'script_parameter') return [];
      return [toParameter(child, to)];
    });
  const below = node.namedChildren.flatMap((child) =>
    child && places.includes(child.type) ? toParameters(child, to) : [],
  );
  return [...withPlaces(own), ...below];
}

/** Where one parameter says its position, those that say none are given by name only. */
function withPlaces(parameters: readonly PsParameter[]): readonly PsParameter[] {
  const hasPlaces = parameters.some(({ isPlaced }) => isPlaced);
  return hasPlaces ? parameters : parameters.map((one) => ({ ...one, isPlaced: !one.isSwitch }));
}

function toParameter(node: Node, to: Pick<TreeParts, 'one' | 'all'>): PsParameter {
  const variable = node.namedChildren.find((child) => child?.type === 'variable');
  const fallback = node.namedChildren.find((child) => child?.type === 'script_parameter_default');
  const attributes = node.namedChildren.find((child) => child?.type === 'attribute_list');
  return {
    name: (variable?.text ?? '').replace(/^\$/, '').toLowerCase(),
    isMandatory: isMandatory(attributes?.text ?? ''),
    isPlaced: /\bposition\s*=/i.test(attributes?.text ?? ''),
    isRest: /\bvaluefromremainingarguments\b/i.test(attributes?.text ?? ''),
    isSwitch: /\[\s*(?:switch|switchparameter)\s*\]/i.test(attributes?.text ?? ''),
    fallback: fallback ? to.one(fallback.lastNamedChild) : undefined,
  };
}

/** It gets a value, and not an empty one. */
function isMandatory(attributes: string): boolean {
  const isAsked = /\bmandatory\b(?!\s*=\s*\$false)/i.test(attributes);
  return isAsked && !/\ballow(?:null|empty)/i.test(attributes);
}
