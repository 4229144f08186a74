import type { Context } from './context.ts';
import { groupedBy } from './grouped-by.ts';
import { merged } from './merged.ts';
import { redirectedInput, redirectedOutput } from './redirect.ts';
import { runCase } from './run-case.ts';
import { runChain } from './run-chain.ts';
import { runCommands } from './run-commands.ts';
import { runIf } from './run-if.ts';
import { runLoop } from './run-loop.ts';
import { runPipeline } from './run-pipeline.ts';
import { dropStatus, withErrexit } from './split-status.ts';
import type { State } from './state.ts';
import { enterSubshell, leaveSubshell } from './subshell.ts';
import type { NodeOf, SyntaxNode } from './syntax.ts';
import { put } from './table.ts';
import { testNode } from './test-node.ts';
import { empty } from './value.ts';

const maxStates = 160;

/** Follows one part of a script on every way that leads to it. */
export function runNode(
  node: SyntaxNode,
  states: readonly State[],
  context: Context,
): readonly State[] {
  const { shared } = context;
  shared.steps -= states.length;
  if (shared.steps < 0) {
    shared.doubts.set('steps', {
      start: node.pos,
      end: node.end,
      reason: 'the script has more ways through it than can be followed',
    });
    return [];
  }
  const active = states.filter(({ flow }) => flow === 'next');
  const rest = states.length === active.length ? [] : states.filter(({ flow }) => flow !== 'next');
  if (active.length === 0) return rest;
  return [...rest, ...runActive(node, active, context)];
}

function runActive(node: SyntaxNode, states: readonly State[], context: Context): readonly State[] {
  switch (node.type) {
    case 'Script':
    case 'CompoundList':
      return runList(node.commands, states, context);
    case 'Command':
      return withErrexit(runCommands(node, states, context), context);
    case 'Pipeline':
      return withErrexit(runPipeline(node, states, context), context);
    case 'Redirected':
      return groupedBy(states, haveSameEnds).flatMap((group) =>
        runRedirected(node, group, context),
      );
    case 'Function':
      return states.map((state) => ({
        ...state,
        functions: put(state.functions, node.name.value, [node.body]),
      }));
    case 'Coproc':
      noteBackground(node, context);
      return runNode(node.body, states, context);
    case 'BraceGroup':
      return runNode(node.body, states, context);
    case 'Subshell':
      return withErrexit(runSubshell(node, states, context), context);
    default:
      return runCompound(node, states, context);
  }
}

function runCompound(
  node: SyntaxNode,
  states: readonly State[],
  context: Context,
): readonly State[] {
  switch (node.type) {
    case 'AndOr':
      return runChain(node, states, context);
    case 'If':
      return runIf(node, states, context);
    case 'Case':
      return runCase(node, states, context);
    case 'For':
    case 'Select':
    case 'While':
    case 'ArithmeticFor':
      return runLoop(node, states, context);
    case 'TestCommand':
    case 'ArithmeticCommand': {
      const { yes, no, left = [] } = testNode(node, states, context);
      return [...yes, ...no, ...left];
    }
    default:
      return states;
  }
}

function runList(
  statements: NodeOf<'CompoundList'>['commands'],
  before: readonly State[],
  context: Context,
): readonly State[] {
  let states = before;
  for (const [index, { command, background }] of statements.entries()) {
    if (background === true) noteBackground(command, context);
    if (index > 0 && !readsStatus(command, context)) states = merged(states.map(forgetStatus));
    states = merged(runNode(command, states, context));
    if (states.length > maxStates) {
      context.shared.doubts.set('states', {
        start: command.pos,
        end: command.end,
        reason: 'the script has more ways through it than can be followed',
      });
      states = states.slice(0, maxStates);
    }
  }
  return states;
}

function noteBackground({ pos: start, end }: SyntaxNode, { shared }: Context): void {
  const reason = 'commands in the background end at a time that nobody knows';
  shared.doubts.set(`background ${start}`, { start, end, reason });
}

// How a command ended matters to what asks for it, and to the end of a list; else ways would differ for nothing.
function readsStatus(node: SyntaxNode, { shared, shift }: Context): boolean {
  if (shift !== undefined) return true;
  const known = statusReaders.get(node);
  if (known !== undefined) return known;
  const { pos, end } = node;
  const isReader = /\$\{?\?|^(?:return|exit)\s*$/.test(shared.text.slice(pos, end));
  statusReaders.set(node, isReader);
  return isReader;
}

const statusReaders = new WeakMap<SyntaxNode, boolean>();

function forgetStatus(state: State): State {
  const { status, flow } = state;
  if (flow !== 'next' || status.kind === 'unknown') return state;
  return status.kind === 'check' ? dropStatus(state) : { ...state, status: { kind: 'unknown' } };
}

function haveSameEnds(one: State, other: State): boolean {
  return one.printed === other.printed && one.input === other.input;
}

function runRedirected(
  { command, redirects }: NodeOf<'Redirected'>,
  states: readonly [State, ...State[]],
  context: Context,
): readonly State[] {
  const [{ input, printed }] = states;
  const ready = states.map((state) =>
    redirectedInput(redirects, { ...state, printed: empty }, context),
  );
  const isAway = redirects.some((one) => one.type === 'Redirect' && /^>/.test(one.operator));
  const inner = isAway ? { ...context, isHeard: true } : context;
  return runNode(command, ready, inner).map((after) => {
    const own = { ...after, input };
    if (!isAway && !context.isHeard) return { ...own, printed };
    return redirectedOutput(redirects, own, { context, before: printed });
  });
}

function runSubshell(
  { body }: NodeOf<'Subshell'>,
  states: readonly State[],
  context: Context,
): readonly State[] {
  return runNode(body, states.map(enterSubshell), context).map((after) => ({
    ...leaveSubshell(after),
    ...{ printed: after.printed, hasSpoken: after.hasSpoken },
  }));
}
