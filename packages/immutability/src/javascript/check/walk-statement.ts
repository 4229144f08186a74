import type { Node, Statement } from 'estree';
import { assignPattern } from './assign.ts';
import { bothWays } from './both-ways.ts';
import { joinStates } from './join-states.ts';
import { noteIgnored } from './note-ignored.ts';
import { noteInverted } from './note-inverted.ts';
import { takeSteps } from './take-steps.ts';
import { mostDepth, type Walk } from './walk.ts';
import { walkLoop } from './walk-loop.ts';
import { walkSwitch } from './walk-switch.ts';
import { walkTry } from './walk-try.ts';

/** Goes through a statement; where it ends otherwise than at its end, the state is not live after it. */
export function walkStatement(node: Node, walk: Walk): void {
  if (!walk.state.isLive) return;
  if (!takeSteps(walk, 1)) return;
  if (walk.depth > mostDepth) {
    walk.over ??= 'code is nested too deep';
    return;
  }
  walk.depth++;
  walkOne(node, walk);
  walk.depth--;
}

function walkOne(node: Node, walk: Walk): void {
  switch (node.type) {
    case 'ExpressionStatement':
      noteIgnored(walk.into.expression(node.expression, walk), walk);
      return;
    case 'VariableDeclaration':
      for (const { id, init } of node.declarations) {
        if (init) assignPattern(id, walk.into.expression(init, walk), walk);
        else if (node.kind !== 'var')
          assignPattern(id, { kind: 'constant', value: undefined }, walk);
      }
      return;
    case 'BlockStatement':
    case 'StaticBlock':
      walkAll(node.body, walk);
      return;
    case 'IfStatement':
      walkIf(node, walk);
      return;
    case 'ReturnStatement': {
      const value = node.argument ? walk.into.expression(node.argument, walk) : undefined;
      if (walk.state.isLive)
        walk.frame.returns.push({
          value: value ?? { kind: 'constant', value: undefined },
          state: walk.state,
        });
      stop(walk);
      return;
    }
    case 'ThrowStatement':
      walk.into.expression(node.argument, walk);
      if (walk.state.isLive) walk.frame.throws.push(walk.state);
      stop(walk);
      return;
    default:
      walkBranching(node, walk);
  }
}

/** Statements with more than one way through. */
function walkBranching(node: Node, walk: Walk): void {
  switch (node.type) {
    case 'TryStatement':
      walkTry(node, walk);
      return;
    case 'SwitchStatement':
      walkSwitch(node, walk);
      return;
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
      walkLoop(node, walk);
      return;
    case 'BreakStatement':
    case 'ContinueStatement': {
      const kind = node.type === 'BreakStatement' ? 'break' : 'continue';
      walk.frame.jumps.push({ label: `${kind} ${node.label?.name ?? ''}`, state: walk.state });
      stop(walk);
      return;
    }
    case 'LabeledStatement':
      walkLabeled(node.label.name, node.body, walk);
      return;
    case 'ExportNamedDeclaration':
      if (node.declaration) walkStatement(node.declaration, walk);
      return;
    default:
      return;
  }
}

function walkAll(statements: readonly Statement[], walk: Walk): void {
  for (const one of statements) walkStatement(one, walk);
}

function walkIf(node: Extract<Node, { type: 'IfStatement' }>, walk: Walk): void {
  const test = walk.into.expression(node.test, walk);
  const ways = bothWays(node.test, test, walk);
  walk.state = ways.taken;
  walkStatement(node.consequent, walk);
  const then = walk.state;
  walk.state = ways.passed;
  if (node.alternate) walkStatement(node.alternate, walk);
  noteInverted({ test, then, otherwise: walk.state }, walk);
  walk.state = joinStates(then, walk.state, walk.program);
}

function walkLabeled(label: string, body: Statement, walk: Walk): void {
  walkStatement(body, walk);
  for (const jump of walk.frame.jumps) {
    if (jump.label === `break ${label}` || jump.label === `continue ${label}`)
      walk.state = joinStates(walk.state, jump.state, walk.program);
  }
}

function stop(walk: Walk): void {
  walk.state = { ...walk.state, isLive: false };
}
