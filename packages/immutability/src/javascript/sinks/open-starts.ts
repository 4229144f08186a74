import { quoted } from '@portcullis/core';
import type { Identifier, Node } from 'estree';
import { fetchCommands } from '../../facts/fetch-commands.ts';
import type { Choice, ChoicePart } from '../../fetch/choice.ts';
import type { Doubt } from '../../fetch/doubt.ts';
import { shown } from '../../script/choices/shown.ts';
import { nameOfProgram } from '../../script/commands/name-of-program.ts';
import { unwrapped } from '../../script/commands/unwrapped.ts';
import type { Program } from '../program/program.ts';
import { nameOfFunction } from '../program/resolve/name-of-function.ts';
import { commandLines } from './command-lines.ts';
import type { Invocation } from './invocation.ts';
import { namedCalls } from './named-calls.ts';
import { parameterOf } from './parameter-of.ts';
import { programsIn } from './programs-in.ts';
import { spelledChoice } from './spelled-choice.ts';
import { startedBy } from './started-by.ts';

/**
 * Calls that start a program of which nobody can tell what it is, or a program that fetches when its arguments say so,
 * where these are open. What who uses the action says, what the machine has and what the action itself has fetched
 * before is no doubt: that is theirs, or a place of its own.
 */
export function openStarts(program: Program): readonly Doubt[] {
  const found = new Map<string, Doubt>();
  for (const named of namedCalls(program)) {
    const started = startedBy(named, program);
    if (started === undefined || !program.isReached(named.call)) continue;
    for (const invocation of started.invocations) {
      const why = reasonFor(invocation, started.how, program);
      if (why === undefined || !program.isReached(invocation.call)) continue;
      const at = program.placeOf(invocation.call);
      found.set(`${at.source.repositoryPath} ${at.start} ${why}`, { at, why });
    }
    if (found.size > mostDoubts) break;
  }
  return [...found.values()].slice(0, mostDoubts);
}

/** More say no more. */
const mostDoubts = 50;

function reasonFor(
  invocation: Invocation,
  how: 'line' | 'words' | 'text',
  program: Program,
): string | undefined {
  if (isHandedOn(invocation.command, program)) return undefined;
  if (how === 'text') return ofText(spelledChoice(invocation.command, program));
  const lines = commandLines(invocation, how === 'line', program);
  if (lines.every(({ words }) => isOpen(words))) return unknownProgram;
  return lines.map(({ words }) => ofWords(words)).find((why) => why !== undefined);
}

const unknownProgram = 'a program is started, and nobody can tell which';

/**
 * A parameter of a function that is itself a value, for others to call (`{ run: runProgram }`), or a part of one. Who
 * calls it is not followed, and most programs that are written for tests hand their own on in this way.
 */
function isHandedOn(command: Node, program: Program): boolean {
  const variable = command.type === 'Identifier' ? program.variableOf(command) : undefined;
  const [def] = variable?.defs ?? [];
  if (variable === undefined || def?.type !== 'Parameter') return false;
  const parameter = parameterOf(command, program);
  if (parameter === undefined) return true;
  const id = nameOfFunction(parameter.fn, program.parentOf);
  const uses = id === undefined ? [] : (program.variableOf(id)?.references ?? []);
  return uses.some(
    ({ identifier }) => identifier.type === 'Identifier' && isValue(identifier, program),
  );
}

/** Handed to others, kept in an object or in place of a value that is missing; an export is none of these. */
function isValue(node: Identifier, program: Program): boolean {
  const parent = program.parentOf(node);
  switch (parent?.type) {
    case 'Property':
      return parent.value === node;
    case 'AssignmentPattern':
    case 'LogicalExpression':
      return parent.right === node;
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee !== node;
    default:
      return false;
  }
}

function ofText({ alternatives }: Choice): string | undefined {
  if (alternatives.length === 0) return unknownProgram;
  return alternatives.some(({ parts }) => programsIn(parts).some(isUnknown))
    ? unknownProgram
    : undefined;
}

/** `tools.get('sh') ?? '/bin/sh'` says which program it is. */
function isOpen(words: readonly Choice[]): boolean {
  const [first] = unwrapped(words);
  return first !== undefined && isUnknown(lastSegment(first));
}

function ofWords(words: readonly Choice[]): string | undefined {
  const [first, ...rest] = unwrapped(words);
  if (first === undefined) return undefined;
  const name = nameOfProgram(shown(first));
  const verb = verbOf(name, rest);
  if (verb === undefined || !isUnknown(verb.alternatives[0]?.parts ?? [])) return undefined;
  return `what ${quoted(name)} is told to do is not known`;
}

/** What says whether a program fetches: the script of a shell, the first word of a package manager. */
function verbOf(name: string, words: readonly Choice[]): Choice | undefined {
  if (shells.test(name)) {
    const flag = words.findIndex((one) => /^-\w*c$|^\/c$|^-Command$/i.test(shown(one)));
    return flag === -1 ? undefined : words[flag + 1];
  }
  if (!fetchCommands.programs.has(name) || name === 'git') return undefined;
  return words.find((one) => !/^[-+]/.test(shown(one)));
}

const shells = /^(?:(?:ba|da|z|k|a)?sh|cmd|pwsh|powershell)$/;

/** Of a path its last name. */
function lastSegment({ alternatives: [first] }: Choice): readonly ChoicePart[] {
  const parts = first?.parts ?? [];
  const cut = parts.findLastIndex((part) => part.kind === 'text' && /[\\/]/.test(part.text));
  const part = parts[cut];
  if (part?.kind !== 'text') return parts;
  return [{ kind: 'text', text: part.text.replace(/^.*[\\/]/s, '') }, ...parts.slice(cut + 1)];
}

/** Nothing of it is written in the code, and nobody else is known to say it. */
function isUnknown(parts: readonly ChoicePart[]): boolean {
  return parts.every(isUnknownPart);
}

function isUnknownPart(part: ChoicePart): boolean {
  switch (part.kind) {
    case 'text':
      return !/\w/.test(part.text);
    case 'answer':
      return part.at === undefined;
    case 'unknown':
    case 'table':
      return true;
    default:
      return false;
  }
}
