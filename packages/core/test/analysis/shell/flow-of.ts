import { scriptFlow } from '../../../src/analysis/shell/script-flow.ts';
import { scriptOf } from '../../../src/analysis/shell/script-of.ts';
import type { ScriptFlow } from '../../../src/analysis/shell/script-write.ts';
import { repositoryOf } from '../repository-of.ts';

/** What a script of a job's step writes. */
export function flowOf(text: string, shell: string): ScriptFlow {
  const run = JSON.stringify(text);
  const repository = repositoryOf({
    w: `on: push\njobs: {a: {runs-on: x, steps: [{shell: ${shell}, run: ${run}}]}}\n`,
  });
  const job = repository.workflows[0]?.jobs[0];
  const step = job?.steps[0];
  const script = step === undefined ? undefined : scriptOf(step, job);
  if (script === undefined) throw new Error(`cannot read ${run}`);
  return scriptFlow(script);
}

/** In few words: `output t = $TITLE ${{@12}} (cat x) harmless`. */
export function shown({ writes, isRough }: ScriptFlow): readonly string[] {
  return [
    ...writes.map(({ file, name, parts }) =>
      [file, name ?? '?', '=', ...parts.map(partShown)].join(' '),
    ),
    ...(isRough ? ['rough'] : []),
  ];
}

function partShown(part: ScriptFlow['writes'][number]['parts'][number]): string {
  switch (part.kind) {
    case 'variable':
      return `$${part.name}`;
    case 'expression':
      return `@${part.offset}`;
    case 'payload':
      return `payload.${part.path}`;
    case 'command':
      return `(${part.words.join(' ')})`;
    case 'checked':
      return `${part.isWhole ? 'whole' : 'line'}:${partShown(part.part)}`;
    case 'harmless':
    case 'unknown':
      return part.kind;
  }
}
