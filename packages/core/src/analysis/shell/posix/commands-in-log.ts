import type { ScriptWrite } from '../script-write.ts';
import { linesOf } from './lines-of.ts';
import { partsOf } from './parts-of.ts';
import type { Chunk, ShellText } from './piece.ts';

const files: Readonly<Record<string, ScriptWrite['file']>> = {
  'set-output': 'output',
  'save-state': 'state',
  'set-env': 'env',
  'add-path': 'path',
};

/** The runner's commands in what a script prints: `::set-output name=x::value`. */
export function commandsInLog(log: readonly Chunk[]): readonly ScriptWrite[] {
  return linesOf(log).flatMap(({ text, from, to }) => {
    const found = commandIn(text);
    return found === undefined ? [] : [{ ...found, from, to }];
  });
}

function commandIn(line: ShellText): Pick<ScriptWrite, 'file' | 'name' | 'parts'> | undefined {
  const [first, ...rest] = line;
  if (typeof first !== 'string') return undefined;
  const match = /^\s*::(set-output|save-state|set-env|add-path)\b([\s\S]*)$/.exec(first);
  const [, command = '', behind = ''] = match ?? [];
  const file = files[command];
  if (file === undefined) return undefined;
  const head = /^(?:\s+name=([^:,]*))?::([\s\S]*)$/.exec(behind);
  return { file, name: head?.[1], parts: partsOf(rest) };
}
