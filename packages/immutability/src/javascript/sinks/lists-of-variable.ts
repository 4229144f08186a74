import type { Variable } from 'eslint-scope';
import type { Identifier, Node } from 'estree';
import type { Call, Program } from '../program/program.ts';
import { choiceOf } from '../value/choice-of.ts';
import type { ArgumentList, ListWord } from './argument-list.ts';
import { listsInRow } from './lists-in-row.ts';
import { type Parameter, parameterOf } from './parameter-of.ts';
import { unknownWord } from './unknown-word.ts';

interface Reading {
  readonly program: Program;
  /** Variables that are being read. */
  readonly trail: ReadonlySet<object>;
}

type Again = (node: Node, trail: ReadonlySet<object>) => readonly ArgumentList[];

/** Each list that is assigned to a variable, with what is added to it afterwards, in the order of the file. */
export function listsOfVariable(
  node: Identifier,
  { program, trail }: Reading,
  again: Again,
): readonly ArgumentList[] {
  if (node.name === 'undefined') return [emptyList];
  const variable = program.variableOf(node);
  if (variable === undefined) return [unknownList];
  if (trail.has(variable)) return [emptyList];
  const seen = new Set([...trail, variable]);
  const [def] = variable.defs;
  if (def?.type === 'Parameter') {
    const first = fromCallers(node, program, (one) => again(one, seen));
    return listsInRow([first, additions(variable, program)]);
  }
  if (def?.type !== 'Variable') return [unknownList];
  const written = writesOf(variable, program);
  const fresh = written.filter((one) => !mentions(one, variable, program));
  if (fresh.length === 0 || fresh.length > mostWrites) return [unknownList];
  const first = fresh.flatMap((one) => again(one, seen));
  const grown = written
    .filter((one) => !fresh.includes(one))
    .map((one) => again(one, seen).map(unsure));
  return listsInRow([first, ...grown, additions(variable, program)]);
}

const mostWrites = 6;
const mostReferences = 60;

const unknownList: ArgumentList = { words: [unknownWord], when: [] };
const emptyList: ArgumentList = { words: [], when: [] };

function writesOf({ references }: Variable, program: Program): readonly Node[] {
  const all = references.flatMap(({ writeExpr }) => (writeExpr ? [writeExpr] : []));
  // `let args = []` says nothing where something else is assigned.
  const telling = all.filter((one) => one.type !== 'ArrayExpression' || one.elements.length > 0);
  return telling.some((one) => one.type === 'ArrayExpression' && !isAdding(one, program))
    ? telling
    : all;
}

function isAdding(node: Node, program: Program): boolean {
  return /^\[\s*\.\.\./.test(program.textOf(node));
}

function mentions(node: Node, { references }: Variable, program: Program): boolean {
  return references
    .slice(0, mostReferences)
    .some(
      ({ identifier }) => identifier.type === 'Identifier' && isWithin(identifier, node, program),
    );
}

function isWithin(inner: Node, outer: Node, program: Program): boolean {
  let up: Node | undefined = inner;
  for (let level = 0; level < mostLevels && up !== undefined; level += 1) {
    if (up === outer) return true;
    up = program.parentOf(up);
  }
  return false;
}

const mostLevels = 8;

function unsure({ words, when }: ArgumentList): ArgumentList {
  return { words: words.map(({ choice }) => ({ choice, isSure: false })), when };
}

/** What `push` adds; sure where it stands beside the declaration, under no condition. */
function additions(variable: Variable, program: Program): readonly ArgumentList[] {
  const words = variable.references
    .slice(0, mostReferences)
    .flatMap(({ identifier }) =>
      identifier.type === 'Identifier' ? pushed(identifier, variable, program) : [],
    );
  const isMore = variable.references.length > mostReferences;
  return [{ words: isMore ? [...words, unknownWord] : words, when: [] }];
}

function pushed(identifier: Identifier, variable: Variable, program: Program): readonly ListWord[] {
  const member = program.parentOf(identifier);
  if (member?.type !== 'MemberExpression' || member.object !== identifier) return [];
  if (member.property.type !== 'Identifier' || member.property.name !== 'push') return [];
  const call = program.parentOf(member);
  if (call?.type !== 'CallExpression' || call.callee !== member) return [];
  const isSure = standsBeside(call, variable, program);
  return call.arguments.map((one) =>
    one.type === 'SpreadElement' ? unknownWord : { choice: choiceOf(one, program), isSure },
  );
}

function standsBeside(call: Node, { defs: [def] }: Variable, program: Program): boolean {
  const statement = program.parentOf(call);
  const declaration = def?.type === 'Variable' ? def.parent : undefined;
  if (statement?.type !== 'ExpressionStatement' || !declaration) return false;
  return program.parentOf(statement) === program.parentOf(declaration);
}

/** A list that callers hand on, or the words that they do: `function git(...args)`. */
function fromCallers(
  node: Identifier,
  program: Program,
  again: (node: Node) => readonly ArgumentList[],
): readonly ArgumentList[] {
  const rest = restParameterOf(node, program);
  const parameter = rest ?? parameterOf(node, program);
  const callers = parameter === undefined ? [] : program.callersOf(parameter.fn);
  const most = rest === undefined ? 1 : mostCallers;
  if (parameter === undefined || callers.length === 0 || callers.length > most)
    return [unknownList];
  return callers.flatMap((caller) => {
    const given = caller.arguments.slice(parameter.index, rest && mostWords);
    if (rest !== undefined) return listsInRow(given.map((one) => ofWord(one, program, again)));
    return given[0] === undefined ? [unknownList] : again(given[0]);
  });
}

const mostCallers = 12;
const mostWords = 60;

function ofWord(
  node: Call['arguments'][number],
  program: Program,
  again: (node: Node) => readonly ArgumentList[],
): readonly ArgumentList[] {
  if (node.type === 'SpreadElement') return again(node.argument);
  return [{ words: [{ choice: choiceOf(node, program), isSure: true }], when: [] }];
}

function restParameterOf(node: Identifier, program: Program): Parameter | undefined {
  const [def] = program.variableOf(node)?.defs ?? [];
  if (def?.type !== 'Parameter') return undefined;
  const index = def.node.params.length - 1;
  const last = def.node.params[index];
  return last?.type === 'RestElement' && last.argument === def.name
    ? { fn: def.node, index }
    : undefined;
}
