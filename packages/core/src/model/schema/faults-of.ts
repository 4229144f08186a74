import type {
  CallTree,
  ContextTree,
  ExpressionFault,
  ParsedExpression,
} from '../expression/types.ts';
import type { Allowed } from './allowed.ts';
import { nearest } from './nearest.ts';

/** What GitHub would not accept of an expression at a place: its syntax, or names not known there. */
export function faultsOf(
  text: string,
  { fault, contexts, calls }: ParsedExpression,
  allowed: Allowed,
): readonly ExpressionFault[] {
  if (fault !== undefined) return [fault];
  if (allowed.isAny) return [];
  const unknown = contexts.filter(({ name }) => !allowed.contexts.has(name));
  return [
    ...unknown.map((context) => unknownContext(context, allowed)),
    ...calls.flatMap((call) => callFault(text, call, allowed) ?? []),
  ];
}

// The parser has checked their arguments.
const everywhere = [
  'case',
  'contains',
  'endsWith',
  'format',
  'fromJSON',
  'join',
  'startsWith',
  'toJSON',
];
const known = new Set(everywhere.map((name) => name.toLowerCase()));

function unknownContext({ name, from, to }: ContextTree, { contexts }: Allowed): ExpressionFault {
  const message = `GitHub does not know "${name}" here: use one of ${listed(contexts)}`;
  return { kind: 'refused', from, to, message };
}

function callFault(
  text: string,
  { name, args, from }: CallTree,
  { functions }: Allowed,
): ExpressionFault | undefined {
  if (known.has(name)) return undefined;
  const to = from + name.length;
  const arity = functions.get(name);
  if (arity === undefined) {
    const names = [...everywhere, ...[...functions.values()].map((each) => each.name)];
    const guess = nearest(name, names);
    const advice = guess === undefined ? `use one of ${listed(names)}` : `write "${guess}"`;
    const message = `GitHub does not know the function "${text.slice(from, to)}" here: ${advice}`;
    return { kind: 'refused', from, to, message };
  }
  if (args.length >= arity.min && args.length <= arity.max) return undefined;
  const many = args.length < arity.min ? 'few' : 'many';
  const message = `function "${arity.name}" has too ${many} arguments`;
  return { kind: 'refused', from, to, message };
}

function listed(names: Iterable<string>): string {
  return [...names].map((name) => `"${name}"`).join(', ');
}
