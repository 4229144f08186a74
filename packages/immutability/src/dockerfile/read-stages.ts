import {
  type Instruction,
  readInstructions,
  type Source,
  unquote,
  wordsIn,
} from '@portcullis/core';
import type { Choice } from '../fetch/choice.ts';
import { partChoice } from '../fetch/part-choice.ts';
import { textOf } from '../script/choices/text-of.ts';
import { filledIn } from './filled-in.ts';
import type { Stage, Step } from './stage.ts';

const mostSteps = 2000;

export interface Stages {
  readonly stages: readonly Stage[];
  /** Whether there are no more instructions than are read. */
  readonly isWhole: boolean;
}

/** The stages of a Dockerfile, with the values of `ARG` and `ENV` at each instruction. */
export function readStages(source: Source): Stages {
  const stages: Stage[] = [];
  const ends = new Map<string, ReadonlyMap<string, Choice>>();
  const globals = new Map<string, Choice>();
  let variables = new Map<string, Choice>();
  let shell: readonly string[] = ['/bin/sh', '-c'];
  let steps: Step[] = [];
  let count = 0;
  for (const instruction of readInstructions(source.text)) {
    count += 1;
    if (count > mostSteps) break;
    const [last] = stages.slice(-1);
    switch (instruction.name) {
      case 'FROM': {
        if (last?.alias !== undefined) ends.set(last.alias, variables);
        steps = [];
        const stage = toStage(instruction, { index: stages.length, globals, steps });
        if (stage === undefined) break;
        stages.push(stage);
        variables = new Map(ends.get(textOf(stage.from.choice)?.toLowerCase() ?? ''));
        shell = ['/bin/sh', '-c'];
        break;
      }
      case 'ARG':
      case 'ENV':
        for (const [name, value] of setBy(
          instruction,
          last === undefined ? globals : variables,
          globals,
        ))
          (last === undefined ? globals : variables).set(name, value);
        break;
      case 'SHELL':
        shell = listOf(instruction.words) ?? shell;
        break;
      default:
        steps.push({ instruction, variables: new Map(variables), shell });
    }
  }
  return { stages, isWhole: count <= mostSteps };
}

interface Around {
  readonly index: number;
  readonly globals: ReadonlyMap<string, Choice>;
  readonly steps: readonly Step[];
}

const from = /^(?:--\S*\s+)*(?!--)(\S+)(?:\s+as\s+(\S+))?/di;

function toStage(
  { words, offsetOf }: Instruction,
  { index, globals, steps }: Around,
): Stage | undefined {
  const found = from.exec(words);
  const [start, end] = found?.indices?.[1] ?? [];
  if (found === null || start === undefined || end === undefined) return undefined;
  const choice = filledIn(unquote(found[1] ?? ''), globals);
  return {
    ...{ index, alias: found[2]?.toLowerCase(), steps },
    from: { start: offsetOf(start), end: offsetOf(end - 1) + 1, choice },
  };
}

/** `ARG a=1 b`, `ENV a=1 b=2`, `ENV a 1` */
function* setBy(
  { name, words }: Instruction,
  variables: ReadonlyMap<string, Choice>,
  globals: ReadonlyMap<string, Choice>,
): Generator<readonly [string, Choice]> {
  const [, old, rest] = /^(\w+)\s+([^=]*)$/s.exec(words) ?? [];
  if (name === 'ENV' && old !== undefined && rest !== undefined) {
    yield [old, filledIn(unquote(rest.trim()), variables)];
    return;
  }
  for (const word of wordsIn(words)) {
    const [, key, value] = /^(\w+)(?:=([\s\S]*))?$/.exec(unquote(word)) ?? [];
    if (key === undefined) continue;
    if (value !== undefined) yield [key, filledIn(unquote(value), variables)];
    // What stands before the first `FROM` is the default of the same name in a stage.
    else yield [key, globals.get(key) ?? partChoice({ kind: 'machine', name: key })];
  }
}

/** `["powershell", "-Command"]` */
export function listOf(words: string): readonly string[] | undefined {
  if (!words.trimStart().startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(words);
    return Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}
