import type { Node } from 'estree';
import { assignPattern } from './assign.ts';
import { bothWays } from './both-ways.ts';
import { filesOf } from './files-of.ts';
import { joinStates } from './join-states.ts';
import { leafOf } from './make-value.ts';
import type { State } from './state.ts';
import type { Walk } from './walk.ts';

export type Loop = Extract<
  Node,
  {
    type:
      | 'WhileStatement'
      | 'DoWhileStatement'
      | 'ForStatement'
      | 'ForInStatement'
      | 'ForOfStatement';
  }
>;

/** A loop, once and once again: what its body leaves behind can matter to itself. */
export function walkLoop(node: Loop, walk: Walk): void {
  const outer = walk.frame;
  if (node.type === 'ForStatement' && node.init) {
    if (node.init.type === 'VariableDeclaration') walk.into.statement(node.init, walk);
    else walk.into.expression(node.init, walk);
  }
  const isWhole = isOverFile(node, walk);
  const start = walk.state;
  const returned = walk.frame.returns.length;
  const ends: State[] = [];
  for (let round = 0; round < 2; round++) {
    walk.frame = { ...outer, jumps: [] };
    const skipped = enter(node, walk);
    if (skipped.isLive && !(round === 0 && (isWhole || node.type === 'DoWhileStatement')))
      ends.push(skipped);
    if (!walk.state.isLive) break;
    walk.into.statement(node.body, walk);
    for (const { label, state } of walk.frame.jumps) {
      if (label === 'break ') ends.push(isWhole ? withPart(state, start) : state);
      else if (label === 'continue ') walk.state = joinStates(walk.state, state, walk.program);
      else outer.jumps.push({ label, state });
    }
    if (node.type === 'ForStatement' && node.update && walk.state.isLive)
      walk.into.expression(node.update, walk);
    if (!walk.state.isLive) break;
  }
  if (walk.state.isLive) {
    enterEnd(node, walk, ends);
  }
  if (isWhole) spoilReturns(outer, { returned, start });
  walk.frame = outer;
  const [first, ...others] = ends;
  walk.state =
    first === undefined
      ? { ...walk.state, isLive: false }
      : others.reduce((one, other) => joinStates(one, other, walk.program), first);
}

/** Into the body; what is returned goes past the loop instead. */
function enter(node: Loop, walk: Walk): State {
  switch (node.type) {
    case 'ForOfStatement':
    case 'ForInStatement': {
      const over = walk.into.expression(node.right, walk);
      const skipped: State = {
        ...walk.state,
        trail: [...walk.state.trail, { kind: 'loop', node, taken: false }],
      };
      const target =
        node.left.type === 'VariableDeclaration' ? node.left.declarations[0]?.id : node.left;
      const item = filesOf(over, walk.state).length > 0 ? over : leafOf(node.right, walk);
      if (target) assignPattern(target, item, walk);
      return skipped;
    }
    default:
      return enterTest(node, walk);
  }
}

function enterTest(
  node: Exclude<Loop, { type: 'ForOfStatement' | 'ForInStatement' }>,
  walk: Walk,
): State {
  if (!node.test) return { ...walk.state, isLive: false };
  const { taken, passed } = bothWays(node.test, walk.into.expression(node.test, walk), walk);
  walk.state = taken;
  return passed;
}

function enterEnd(node: Loop, walk: Walk, ends: State[]): void {
  if (node.type === 'ForOfStatement' || node.type === 'ForInStatement') {
    ends.push(walk.state);
    return;
  }
  const skipped = enterTest(node, walk);
  if (skipped.isLive) ends.push(skipped);
}

/** What was fed since is a part of the file: the loop ends before its end. */
function withPart(state: State, start: State): State {
  const fed = new Map(state.fed);
  for (const [key, one] of fed)
    if (one !== start.fed.get(key)) fed.set(key, { kind: 'other', values: [] });
  return { ...state, fed };
}

function spoilReturns(
  { returns }: Walk['frame'],
  { returned, start }: { readonly returned: number; readonly start: State },
): void {
  for (const [index, one] of returns.entries())
    if (index >= returned) returns[index] = { ...one, state: withPart(one.state, start) };
}

/** `for await (const chunk of stream)`: the bytes of a file, none of them left out. */
function isOverFile(node: Loop, walk: Walk): boolean {
  if (node.type !== 'ForOfStatement') return false;
  return filesOf(walk.into.expression(node.right, walk), walk.state).length > 0;
}
