import type { Variable } from 'eslint-scope';
import type { Identifier, Node } from 'estree';
import type { Condition } from '../../fetch/choice.ts';
import { isFunction } from '../program/is-function.ts';
import type { Ask } from './ask.ts';
import { mergeConditions } from './merge-conditions.ts';
import { stepConditions } from './step-conditions.ts';
import type { Frame } from './value.ts';
import { canComeRound, type Fork, waysAround, wayTo } from './way-to.ts';

/** Where a variable gets a value that it can still have where it is read. */
export interface Write {
  readonly identifier: Identifier;
  readonly when: readonly Condition[];
}

interface Reading {
  readonly variable: Variable;
  readonly use: Node;
  readonly frame: Frame | undefined;
}

/**
 * The assignments that can reach a reading of a variable: from the last one back, until one is passed on every way. Those
 * in other functions, and those after it in a loop around both, always can.
 */
export function writesReaching(reading: Reading, ask: Ask): readonly Write[] {
  const all = writesOf(reading.variable);
  const use = all.length < 2 ? undefined : standIn(reading, ask);
  if (use === undefined) return all.map(always);
  const around = waysAround(use, ask.program);
  const home = ask.program.functionOf(use);
  const before = all.filter((one) => isBefore(one, { use, home }, ask));
  const earlier = new Set(before);
  const later = all
    .filter((one) => !earlier.has(one))
    .filter((one) => use !== reading.use || canComeRound(one, use, around));
  return [...fromLastBack(before, { ...reading, around }, ask), ...later.map(always)];
}

function always(identifier: Identifier): Write {
  return { identifier, when: [] };
}

function fromLastBack(
  writes: readonly Identifier[],
  { around, frame }: Reading & { readonly around: ReadonlySet<Node> },
  ask: Ask,
): readonly Write[] {
  const found: Write[] = [];
  const taken = new Map<Node, Node>();
  let rest: readonly Condition[] = [];
  for (const identifier of [...writes].reverse()) {
    const way = wayTo(identifier, around, ask.program);
    if (way === undefined) continue;
    const own = way.map((step) => stepConditions({ ...step, frame }, ask));
    found.push({ identifier, when: own.reduce(both, rest) });
    const [branch, ...others] = way;
    if (branch === undefined) break;
    const other = others.length > 0 ? undefined : otherBranch(branch);
    if (other === undefined) continue;
    const { parent, child } = branch;
    if ((taken.get(parent) ?? child) !== child) break;
    taken.set(parent, child);
    rest = both(rest, ask.conditionsOf(other.test, other.branch, frame));
  }
  return found;
}

/** How a test ends where an assignment is not passed. */
function otherBranch({
  parent,
  child,
}: Fork): { readonly test: Node; readonly branch: boolean } | undefined {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return { test: parent.test, branch: child !== parent.consequent };
    case 'LogicalExpression':
      return parent.operator === '??'
        ? undefined
        : { test: parent.left, branch: parent.operator === '||' };
    default:
      return undefined;
  }
}

function both(left: readonly Condition[], right: readonly Condition[]): readonly Condition[] {
  return mergeConditions(left, right) ?? left;
}

const known = new WeakMap<Variable, readonly Identifier[]>();

function writesOf(variable: Variable): readonly Identifier[] {
  const before = known.get(variable);
  if (before !== undefined) return before;
  const written = variable.references.filter((one) => one.isWrite()).map((one) => one.identifier);
  const parameters = variable.defs.flatMap((def) => (def.type === 'Parameter' ? [def.name] : []));
  const all = new Set<Identifier>();
  for (const one of [...parameters, ...written]) if (one.type === 'Identifier') all.add(one);
  const found = [...all];
  known.set(variable, found);
  return found;
}

/** The reading itself, or the function expression around it that stands in the function of the variable. */
function standIn({ variable, use }: Reading, ask: Ask): Node | undefined {
  const [definition] = variable.defs;
  if (definition === undefined) return undefined;
  const home = ask.program.functionOf(definition.name);
  let here: Node = use;
  for (let depth = 0; depth < 60; depth += 1) {
    const around = ask.program.functionOf(here);
    if (around === home) return here;
    if (around === undefined || around.type === 'FunctionDeclaration') return undefined;
    here = around;
  }
  return undefined;
}

interface Using {
  readonly use: Node;
  readonly home: Node | undefined;
}

function isBefore(write: Node, { use, home }: Using, ask: Ask): boolean {
  if (startOf(write) >= startOf(use) || ask.program.functionOf(write) !== home) return false;
  const assignment = ask.program.parentOf(write);
  const isAround =
    assignment !== undefined &&
    !isFunction(assignment) &&
    startOf(assignment) <= startOf(use) &&
    endOf(use) <= endOf(assignment);
  return isAround ? false : startOf(write) < startOf(use);
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function endOf(node: Node): number {
  return node.range?.[1] ?? 0;
}
