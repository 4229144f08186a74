import type { Context, NodeOf, State, SyntaxNode } from './context.ts';
import { redirected } from './redirected.ts';
import { runAndOr } from './run-and-or.ts';
import { runCase } from './run-case.ts';
import { runCommand } from './run-command.ts';
import { runIf } from './run-if.ts';
import { runFor, runLoop } from './run-loop.ts';
import { runPipeline } from './run-pipeline.ts';
import { copyOf } from './state.ts';

const deepest = 300;

/** Follows what a node does; the state becomes what is so behind it. */
export function runNode(node: SyntaxNode, state: State, outer: Context): void {
  const { shared } = outer;
  shared.steps -= 1;
  if (shared.steps < 0 || outer.depth > deepest) {
    shared.seen.doubts.set('steps', {
      ...outer.toSpan(node.pos, node.end),
      why: 'the script is too large or too deep to be followed',
    });
    return;
  }
  follow(node, state, { ...outer, depth: outer.depth + 1 });
}

function follow(node: SyntaxNode, state: State, context: Context): void {
  switch (node.type) {
    case 'Script':
    case 'CompoundList':
      runAll(node.commands, state, context);
      return;
    case 'Statement':
      runNode(node.command, state, context);
      return;
    case 'AndOr':
      runAndOr(node, state, context);
      return;
    case 'Pipeline':
      runPipeline(node, state, context);
      return;
    case 'Command':
      runCommand(node, state, context);
      return;
    case 'If':
      runIf(node, state, context);
      return;
    case 'Case':
      runCase(node, state, context);
      return;
    case 'For':
    case 'Select':
      runFor(node, state, context);
      return;
    case 'While':
      runNode(node.clause, state, context);
      runLoop(node.body, state, context);
      return;
    case 'ArithmeticFor':
      runLoop(node.body, state, context);
      return;
    case 'Subshell':
      runNode(node.body, copyOf(state), context);
      return;
    case 'BraceGroup':
    case 'Coproc':
      runNode(node.body, state, context);
      return;
    case 'Redirected':
      runRedirected(node, state, context);
      return;
    case 'Function':
      context.shared.functions.set(node.name.value, node.body);
      return;
    default:
      return;
  }
}

function runAll(nodes: readonly SyntaxNode[], state: State, context: Context): void {
  for (const node of nodes) {
    // Functions that stand behind an `exit` can still be called before it.
    if (state.flow !== 'next') return;
    runNode(node, state, context);
  }
}

function runRedirected(node: NodeOf<'Redirected'>, state: State, context: Context): void {
  redirected(node.redirects, {
    state,
    context,
    run: (inner) => runNode(node.command, state, inner),
  });
}
