import { parse } from 'unbash';
import { isTemplateName } from '../script/is-template-name.ts';
import { withoutPlaceholders } from '../script/placeholders.ts';
import type { Script } from '../script/script.ts';
import { maxScriptLength } from '../script/to-script.ts';
import type { Analysis } from './analysis.ts';
import type { Shared } from './shell/context.ts';
import { endScript, refuse } from './shell/end-script.ts';
import { runNode } from './shell/run-node.ts';
import type { State } from './shell/state.ts';
import { emptyTable } from './shell/table.ts';
import { toAnalysis } from './shell/to-analysis.ts';
import { empty } from './shell/value.ts';

const maxSteps = 60_000;

/** Follows a script of a POSIX shell or bash on every way through it. */
export function analyse(script: Script): Analysis {
  // What stands in a step is filled in by nobody but GitHub, and that is a hole already.
  const plain = script.origin === undefined ? withoutPlaceholders(script.text) : undefined;
  const shared = toShared(plain ?? script.text, script.dialect === 'bash');
  if (script.text.length > maxScriptLength) {
    shared.doubts.set('size', { start: 0, end: 0, reason: 'the script is larger than 2 MiB' });
  } else follow(shared);
  return toAnalysis(shared, plain !== undefined || isTemplateName(script.path));
}

function follow(shared: Shared): void {
  const tree = parse(shared.text);
  const [error] = tree.errors ?? [];
  if (error !== undefined) {
    const place = { start: error.pos, end: Math.min(error.pos + 1, shared.text.length) };
    shared.doubts.set('syntax', {
      ...place,
      reason: `the script cannot be read whole: ${error.message}`,
    });
  }
  const context = { shared, calls: [], isTested: false, isHeard: false };
  for (const state of runNode(tree, [start()], context)) {
    if (state.flow === 'next' || state.flow === 'return') endScript(state, context);
    else if (state.status.kind === 'failed') refuse(state, context);
  }
}

function start(): State {
  return {
    ...{ variables: emptyTable(), functions: emptyTable(), files: [], notes: [], flow: 'next' },
    ...{ status: { kind: 'ok' }, printed: empty, input: empty, errexit: false, pipefail: false },
    hasSpoken: false,
  };
}

function toShared(text: string, isBash: boolean): Shared {
  return {
    ...{ text, isBash, sites: new Map(), checks: new Map(), uses: new Map(), refusals: new Map() },
    skips: new Map(),
    ...{ weaknesses: [], doubts: new Map(), steps: maxSteps, run: runNode },
  };
}
