import { parse } from 'unbash';
import type { Choice } from '../fetch/choice.ts';
import type { Found } from '../fetch/found.ts';
import { toFound } from './checked/to-found.ts';
import { keepTexts } from './kept-texts.ts';
import { choiceOfWord } from './shell/choice-of-word.ts';
import type { Context, Shared } from './shell/context.ts';
import { functionsIn } from './shell/functions-in.ts';
import { runNode } from './shell/run-node.ts';
import { uncalled } from './shell/run-program.ts';
import { startState } from './shell/state.ts';
import type { ShellText } from './shell-text.ts';

export interface Followed {
  readonly found: Found;
  /** What it writes to `GITHUB_OUTPUT`, by name. */
  readonly outputs: ReadonlyMap<string, Choice>;
  /** What it writes to `GITHUB_ENV`, by name. */
  readonly exports: ReadonlyMap<string, Choice>;
  /** Where it writes something whose name could not be read. */
  readonly unread: ReadonlySet<'output' | 'env'>;
}

/** Longer ones are no scripts. */
const mostText = 2 * 1024 * 1024;
const mostSteps = 40_000;

/** What a script of a POSIX shell or bash fetches, and what it leaves to later steps. */
export function followScript(text: ShellText): Followed {
  const shared = kept.get(text, followed);
  const { outputs, exports, unread } = shared;
  return { found: toFound(shared), outputs, exports, unread };
}

const kept = keepTexts();

function followed(text: ShellText): Shared {
  const { functions, isWhole } = functionsIn(text.library ?? []);
  const shared = toShared(text, functions);
  if (!isWhole) doubt(shared, 'the files that it runs hold more functions than can be followed');
  if (text.text.length > mostText) doubt(shared, 'the script is larger than 2 MiB');
  else follow(shared);
  return shared;
}

function follow(shared: Shared): void {
  const context: Context = {
    ...{ shared, calls: [], heard: undefined, input: undefined },
    ...{ toSpan: (start, end) => ({ start, end }), depth: 0, returns: [], isRun: false },
  };
  try {
    const tree = parse(shared.text.text);

    const [error] = tree.errors ?? [];
    if (error !== undefined) doubt(shared, `the script cannot be read whole: ${error.message}`);
    const state = startState();
    runNode(tree, state, context);
    for (const [name, body] of shared.functions) {
      if (shared.called.has(name)) continue;
      const calls = [
        { start: body.pos, end: body.end, name: uncalled, words: [], isForeign: false },
      ];
      runNode(body, { ...state, flow: 'next', when: [] }, { ...context, calls });
    }
  } catch (error) {
    // Deep nesting ends the stack; whatever it is, it is said and not thrown.
    if (!(error instanceof RangeError)) throw error;
    doubt(shared, 'the script is nested too deep to be read');
  }
}

function doubt({ seen, text }: Shared, why: string): void {
  seen.doubts.set(why, { start: 0, end: Math.min(1, text.text.length), why });
}

function toShared(text: ShellText, foreign: Shared['foreign']): Shared {
  return {
    ...{
      text,
      functions: new Map(),
      called: new Map(),
      run: runNode,
      read: choiceOfWord,
      steps: mostSteps,
    },
    foreign,
    ...{ seen: { fetches: new Map(), doubts: new Map(), run: new Set(), kept: new Set() } },
    ...{ outputs: new Map(), exports: new Map(), unread: new Set() },
  };
}
