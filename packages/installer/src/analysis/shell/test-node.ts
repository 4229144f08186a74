import type { Context } from './context.ts';
import { type Split, together, turned } from './split.ts';
import { spanOf, splitStatus } from './split-status.ts';
import type { State } from './state.ts';
import type { NodeOf, SyntaxNode } from './syntax.ts';
import { splitExpression } from './test-expression.ts';

/** Runs what stands in a condition, and parts the ways by how it ends. */
export function testNode(node: SyntaxNode, states: readonly State[], outside: Context): Split {
  const context = outside.isTested ? outside : { ...outside, isTested: true };
  switch (node.type) {
    case 'CompoundList': {
      const last = node.commands.at(-1);
      if (last === undefined) return { yes: states, no: [] };
      const first = node.commands.slice(0, -1);
      const ready = first.reduce(
        (all, { command }) => context.shared.run(command, all, context),
        states,
      );
      const { going, left } = parted(ready);
      return withLeft(testNode(last.command, going, context), left);
    }
    case 'BraceGroup':
      return testNode(node.body, states, context);
    case 'Pipeline':
      return testPipeline(node, states, context);
    case 'AndOr':
      return testChain(node, states, context);
    case 'TestCommand':
      return together(
        states.map((state) =>
          statused(splitExpression(node.expression, { state, at: spanOf(node, context), context })),
        ),
      );
    case 'ArithmeticCommand':
      return statused({ yes: states, no: states });
    default: {
      const { going, left } = parted(context.shared.run(node, states, context));
      return withLeft(together(going.map((state) => splitStatus(state))), left);
    }
  }
}

function statused({ yes, no }: Split): Split {
  return {
    yes: yes.map((state) => ({ ...state, status: { kind: 'ok' } })),
    no: no.map((state) => ({ ...state, status: { kind: 'failed' } })),
  };
}

function parted(states: readonly State[]): {
  readonly going: readonly State[];
  readonly left: readonly State[];
} {
  return {
    going: states.filter(({ flow }) => flow === 'next'),
    left: states.filter(({ flow }) => flow !== 'next'),
  };
}

function withLeft(split: Split, left: readonly State[]): Split {
  return left.length === 0 ? split : { ...split, left: [...(split.left ?? []), ...left] };
}

function testPipeline(node: NodeOf<'Pipeline'>, states: readonly State[], context: Context): Split {
  const isNegated = node.prefixes.filter(({ type }) => type === 'Negation').length % 2 === 1;
  const [only] = node.commands;
  if (node.commands.length === 1 && only !== undefined) {
    const split = testNode(only, states, context);
    return isNegated ? swapped(split) : split;
  }
  const { going, left } = parted(context.shared.run({ ...node, prefixes: [] }, states, context));
  const split = together(going.map((state) => splitStatus(state)));
  return withLeft(isNegated ? swapped(split) : split, left);
}

function swapped(split: Split): Split {
  const { yes, no, left = [] } = turned(split);
  return { ...statused({ yes, no }), left };
}

function testChain(
  { commands, operators }: NodeOf<'AndOr'>,
  states: readonly State[],
  context: Context,
): Split {
  let all: Split = { yes: states, no: [] };
  for (const [index, command] of commands.entries()) {
    const isOr = operators[index - 1] === '||';
    const split = testNode(command, index > 0 && isOr ? all.no : all.yes, context);
    const left = [...(all.left ?? []), ...(split.left ?? [])];
    if (index === 0) all = { ...split, left };
    else if (isOr) all = { yes: [...all.yes, ...split.yes], no: split.no, left };
    else all = { yes: split.yes, no: [...all.no, ...split.no], left };
  }
  return all;
}
