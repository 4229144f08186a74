import { argumentsOf } from './arguments.ts';
import type { Context } from './context.ts';
import { groupedBy } from './grouped-by.ts';
import { merged } from './merged.ts';
import type { State } from './state.ts';
import type { NodeOf } from './syntax.ts';
import { put } from './table.ts';
import { testNode } from './test-node.ts';
import { either, lettersOf, type Value } from './value.ts';
import { wordsOf } from './words-of.ts';

type Loop = NodeOf<'For'> | NodeOf<'Select'> | NodeOf<'While'> | NodeOf<'ArithmeticFor'>;

const maxTurns = 2;
const maxWords = 8;

/** A loop runs not at all, once, and once more with what the first turn has left. */
export function runLoop(node: Loop, states: readonly State[], context: Context): readonly State[] {
  switch (node.type) {
    case 'While':
      return runWhile(node, states, context);
    case 'ArithmeticFor':
      return turns({ body: node.body, states, count: maxTurns }, context);
    case 'For':
    case 'Select':
      return runFor(node, states, context);
  }
}

function runWhile(
  node: NodeOf<'While'>,
  states: readonly State[],
  context: Context,
): readonly State[] {
  const done: State[] = [];
  let open = states;
  for (let turn = 0; turn < maxTurns && open.length > 0; turn += 1) {
    const split = testNode(node.clause, open, context);
    const isUntil = node.kind === 'until';
    done.push(...(isUntil ? split.yes : split.no).map(ended), ...(split.left ?? []));
    const after = context.shared.run(node.body, merged(isUntil ? split.no : split.yes), context);
    done.push(...after.filter(isOver).map(resumed));
    open = merged(after.filter((one) => !isOver(one)).map(resumed));
  }
  // `while true` that nothing has left in two turns goes on as if it had ended.
  const isEndless = done.every(({ flow }) => flow === 'exit');
  return merged(isEndless ? [...done, ...open] : [...done, ...closing(node, open, context)]);
}

function closing(
  node: NodeOf<'While'>,
  open: readonly State[],
  context: Context,
): readonly State[] {
  const { yes, no, left = [] } = testNode(node.clause, open, context);
  return [...(node.kind === 'until' ? yes : no).map(ended), ...left];
}

// The condition's failure is no failure of the loop.
function ended(state: State): State {
  return { ...state, status: { kind: 'ok' } };
}

function isOver({ flow }: State): boolean {
  return flow === 'break' || flow === 'exit' || flow === 'return';
}

function resumed(state: State): State {
  return state.flow === 'break' || state.flow === 'continue' ? { ...state, flow: 'next' } : state;
}

interface Turns {
  readonly body: NodeOf<'CompoundList'>;
  readonly states: readonly State[];
  readonly count: number;
  readonly name?: string;
  readonly values?: readonly Value[];
}

function turns({ body, states, count, name, values }: Turns, context: Context): readonly State[] {
  const done: State[] = [];
  let open = states;
  for (let turn = 0; turn < count && open.length > 0; turn += 1) {
    const value = values?.[Math.min(turn, values.length - 1)];
    const ready =
      name === undefined || value === undefined
        ? open
        : open.map((one) => ({ ...one, variables: put(one.variables, name, value) }));
    const after = context.shared.run(body, ready, context);
    done.push(...after.filter(isOver).map(resumed));
    open = merged(after.filter((one) => !isOver(one)).map(resumed));
  }
  return merged([...done, ...open]);
}

function runFor(
  node: NodeOf<'For'> | NodeOf<'Select'>,
  states: readonly State[],
  context: Context,
): readonly State[] {
  const alike = groupedBy(
    states.map((state) => argumentsOf(node.wordlist ?? [], state, context)),
    (one, other) =>
      one.args.length === other.args.length &&
      one.args.every(({ value }, index) => value === other.args[index]?.value),
  );
  return merged(
    alike.flatMap((group) => {
      const values = group[0].args.map(({ value }) => value);
      const ready = group.map(({ state }) => state);
      return turnsOver({ node, values, ready }, context);
    }),
  );
}

interface Over {
  readonly node: NodeOf<'For'> | NodeOf<'Select'>;
  readonly values: readonly Value[];
  readonly ready: readonly State[];
}

function turnsOver({ node, values, ready }: Over, context: Context): readonly State[] {
  const isKnown =
    values.length > 0 &&
    values.length <= maxWords &&
    values.every((value) => lettersOf(value) !== undefined);
  const loop = { body: node.body, states: ready, name: node.name.value };
  if (isKnown) return turns({ ...loop, count: values.length, values }, context);
  if (values.length === 0) return [...ready, ...turns({ ...loop, count: maxTurns }, context)];
  return turns({ ...loop, count: maxTurns, values: [either(...values.map(wordsOf))] }, context);
}
