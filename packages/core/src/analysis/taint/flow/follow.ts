import {
  type Expression,
  expressionsIn,
  type MapNode,
  type ScalarNode,
  type YamlNode,
} from '../../../model/index.ts';
import type { Taint } from '../taint.ts';
import { type Follow, type Key, type Wanted, wholeText } from './asking.ts';
import { distinct } from './hops.ts';
import { ofVariable } from './of-env.ts';
import { ofGithub } from './of-github.ts';
import { ofTree } from './of-tree.ts';
import { recall } from './recall.ts';
import type { Site } from './site.ts';

/** Follows the data back from a value in the file. */
export const follow: Follow = {
  node: ofNode,
  expression: (expression, site) => ofExpression(expression, site, wholeText),
  variable: (name, site) => ofVariable(name, site, follow),
  github: ofGithub,
};

function ofNode(node: YamlNode, site: Site, wanted: Wanted): readonly Taint[] {
  switch (node.kind) {
    case 'scalar':
      if (!node.value.includes('${{')) return [];
      return recall({ key: node, at: node }, { site, wanted }, () => ofScalar(node, site, wanted));
    case 'seq':
      return below(node.items, site, wanted);
    case 'map':
      return below(picked(node, wanted.path[0]), site, wanted);
  }
}

function picked({ entries }: MapNode, key: Key): readonly YamlNode[] {
  return entries
    .filter((entry) => key === undefined || entry.key.value.toLowerCase() === key)
    .map(({ value }) => value);
}

/** The children of a collection: picked by a key, the items that are wanted, or all there is. */
function below(children: readonly YamlNode[], site: Site, wanted: Wanted): readonly Taint[] {
  const [, ...path] = wanted.path;
  if (wanted.path.length === 0 && wanted.as === 'text') return [];
  const as = wanted.path.length === 0 && wanted.as === 'items' ? 'text' : wanted.as;
  return distinct(children.flatMap((child) => ofNode(child, site, { path, as })));
}

function ofScalar(node: ScalarNode, site: Site, wanted: Wanted): readonly Taint[] {
  const expressions = expressionsIn(node);
  const [only] = expressions;
  const isWhole = expressions.length === 1 && /^\s*\$\{\{[\s\S]*\}\}\s*$/.test(node.value);
  if (isWhole && only !== undefined) return ofExpression(only, site, wanted);
  // Beside other text every value becomes text.
  return distinct(expressions.flatMap((one) => ofExpression(one, site, wholeText)));
}

function ofExpression(expression: Expression, site: Site, wanted: Wanted): readonly Taint[] {
  const { tree } = expression;
  return tree === undefined ? [] : ofTree(tree, expression, { site, wanted, follow });
}
