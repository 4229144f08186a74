import { DockerfileParser } from 'dockerfile-ast';
import { lineStarts } from '../location.ts';
import type { Part, Source } from '../source.ts';
import { parseImage } from '../uses/index.ts';
import { argDefaults } from './arg-defaults.ts';
import { substitute } from './substitute.ts';
import type { Dockerfile, DockerStage } from './types.ts';
import { unquote } from './unquote.ts';

/** A range of dockerfile-ast: 0-based lines and characters. */
interface LineRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Reads the images that a Dockerfile builds on: every `FROM` that is not `scratch` or an earlier stage. */
export function parseDockerfile(source: Source): Dockerfile {
  const file = DockerfileParser.parse(source.text);
  const defaults = argDefaults(file);
  const names = new Set<string>(['scratch']);
  const stages: DockerStage[] = [];
  for (const from of file.getFROMs()) {
    const at = toPart(source, from.getImageRange());
    const text = at === undefined ? undefined : substitute(unquote(joinLines(at.text)), defaults);
    if (at !== undefined && !names.has(text?.toLowerCase() ?? '')) {
      stages.push({
        at,
        image: imageOf(at, text),
        alias: toPart(source, from.getBuildStageRange()),
      });
    }
    const name = from.getBuildStage();
    if (name !== null) names.add(name.toLowerCase());
  }
  return { kind: 'dockerfile', source, stages };
}

/** Takes out the line breaks that an escape character continues. */
function joinLines(text: string): string {
  return text.replace(/[\\`][ \t]*\r?\n/g, '');
}

function imageOf(at: Part, text: string | undefined): DockerStage['image'] {
  return text === undefined ? undefined : parseImage({ ...at, text });
}

function toPart(source: Source, range: LineRange | null): Part | undefined {
  if (range === null) return undefined;
  const start = toOffset(source, range.start);
  const end = toOffset(source, range.end);
  return { source, start, end, text: source.text.slice(start, end) };
}

function toOffset(source: Source, at: LineRange['start']): number {
  return (lineStarts(source)[at.line] ?? source.text.length) + at.character;
}
