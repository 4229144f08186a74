import { parse } from 'unbash';
import type { Hole } from '../holes.ts';
import type { ScriptFlow, ScriptWrite } from '../script-write.ts';
import { commandsInLog } from './commands-in-log.ts';
import type { Shared } from './context.ts';
import { runNode } from './run-node.ts';
import { inner } from './scope.ts';
import { writesIn } from './writes-in.ts';

const maxSteps = 20_000;
const maxSubstitutions = 300;

/** What a script of a POSIX shell writes: it is followed from its first command to its last. */
export function posixFlow(text: string, holes: readonly Hole[]): ScriptFlow {
  if (substitutionsIn(text) > maxSubstitutions) {
    return { writes: [], isRough: true };
  }
  const tree = parse(text);
  const shared = toShared(text, holes);
  const context = {
    ...{ scope: inner(undefined), input: undefined, output: shared.log, shared, depth: 0 },
  };
  runNode(tree, context);
  for (const { body, wasCalled } of [...shared.functions.values()]) {
    if (!wasCalled) runNode(body, context);
  }
  const isRough = shared.steps < 0 || (tree.errors?.length ?? 0) > 0;
  return {
    writes: [...inFiles(shared), ...commandsInLog(shared.log)],
    isRough,
    dispatches: shared.dispatches,
  };
}

function substitutionsIn(text: string): number {
  return text.match(/[$<>]?\(|`/g)?.length ?? 0;
}

function toShared(text: string, holes: Shared['holes']): Shared {
  return {
    ...{ text, holes, log: [], files: new Map(), functions: new Map(), dispatches: [] },
    ...{ steps: maxSteps, run: runNode },
  };
}

function inFiles({ files }: Shared): readonly ScriptWrite[] {
  return (['output', 'env', 'path', 'state'] as const).flatMap((file) =>
    writesIn(file, files.get(file) ?? []),
  );
}
