import type { Node } from 'estree';
import { isFunction } from '../program/is-function.ts';
import type { Call, FunctionNode, Program } from '../program/program.ts';
import type { AbstractValue } from './abstract-value.ts';
import { awaitValue } from './await-value.ts';
import { evaluate } from './evaluate.ts';
import { inlineFunction } from './inline-function.ts';
import type { Leads } from './leads-to.ts';
import { noteIgnored } from './note-ignored.ts';
import { startState } from './state.ts';
import { usePlaced, useValue } from './use-value.ts';
import { newFrame, type Walk } from './walk.ts';
import { walkStatement } from './walk-statement.ts';

/** Walks from one beginning of the way to a fetch. */
export function walkFrom(
  root: FunctionNode | Call,
  target: Call,
  { leads, program }: { readonly leads: Leads; readonly program: Program },
): Walk {
  const walk: Walk = {
    program,
    into: { expression: evaluate, statement: walkStatement, call: inlineFunction },
    target,
    leads: leads.functions,
    state: startState,
    frame: newFrame(),
    stack: [],
    uses: [],
    notes: [],
    passed: new Set(),
    names: new Set(),
    hasCompared: false,
    fetched: 0,
    effort: program.effort,
    steps: 0,
    depth: 0,
    over: undefined,
  };
  if (isFunction(root)) {
    const value = awaitValue(inlineFunction({ fn: root, args: [] }, walk), walk);
    useValue(value, root, walk);
  } else walkTop(statementsFrom(root, program), walk);
  usePlaced(target, walk);
  return walk;
}

/** The process ends when all that was begun has ended: only then a promise of the top is waited for. */
function walkTop(statements: readonly Node[], walk: Walk): void {
  const begun: Extract<AbstractValue, { kind: 'pending' }>[] = [];
  for (const one of statements) {
    if (one.type !== 'ExpressionStatement') walkStatement(one, walk);
    else if (walk.state.isLive) {
      const value = evaluate(one.expression, walk);
      if (value.kind === 'pending' && !value.isNever) begun.push(value);
      else noteIgnored(value, walk);
    }
  }
  for (const one of begun) awaitValue(one, walk);
}

/** The top of a module from a little before a call to its end. */
function statementsFrom(call: Call, program: Program): readonly Node[] {
  let node: Node = call;
  for (let up = program.parentOf(node); up !== undefined; up = program.parentOf(node)) {
    if (up.type === 'Program') return stretch(up.body, node);
    const holder = program.parentOf(up);
    if (up.type === 'BlockStatement' && isFunction(holder)) return stretch(up.body, node);
    node = up;
  }
  return [node];
}

function stretch(body: readonly Node[], node: Node): readonly Node[] {
  const at = body.indexOf(node);
  return body.slice(Math.max(0, at - mostBefore), at + mostAfter);
}

const mostBefore = 60;
const mostAfter = 300;
