import type { Part, Source } from '../source.ts';
import { parseImage } from '../uses/index.ts';
import { addDefaults, type Defaults } from './add-defaults.ts';
import type { Instruction } from './instruction.ts';
import { readInstructions } from './read-instructions.ts';
import { substitute } from './substitute.ts';
import type { Dockerfile, DockerStage } from './types.ts';
import { unquote } from './unquote.ts';

/** Reads the images that a Dockerfile builds on: every `FROM` that is not `scratch` or an earlier stage. */
export function parseDockerfile(source: Source): Dockerfile {
  const defaults: Defaults = new Map();
  const names = new Set<string>(['scratch']);
  const stages: DockerStage[] = [];
  let isBeforeFrom = true;
  for (const instruction of readInstructions(source.text)) {
    if (instruction.name === 'ARG' && isBeforeFrom) addDefaults(defaults, instruction.words);
    if (instruction.name !== 'FROM') continue;
    isBeforeFrom = false;
    const { at, alias } = readFrom(source, instruction);
    const text = at === undefined ? undefined : substitute(unquote(at.text), defaults);
    if (at !== undefined && !names.has(text?.toLowerCase() ?? ''))
      stages.push({
        at,
        image: text === undefined ? undefined : parseImage({ ...at, text }),
        alias,
      });
    if (alias !== undefined) names.add(alias.text.toLowerCase());
  }
  return { kind: 'dockerfile', source, stages };
}

/**
 * `FROM [--platform=…] IMAGE [AS NAME]`.
 * Source: https://docs.docker.com/reference/dockerfile/#from
 */
function readFrom(source: Source, { words, offsetOf }: Instruction) {
  const [, image, name] = from.exec(words)?.indices ?? [];
  const toPart = (range: readonly [number, number] | undefined): Part | undefined => {
    if (range === undefined) return undefined;
    const [start, end] = range;
    const text = words.slice(start, end);
    return { source, text, start: offsetOf(start), end: offsetOf(end - 1) + 1 };
  };
  return { at: toPart(image), alias: toPart(name) };
}

const from = /^(?:--\S*\s+)*(?!--)(\S+)(?:\s+as\s+(\S+))?/di;
