import type { Call, FunctionNode, Program } from '../program/program.ts';

export interface Leads {
  /** Functions that lead to a call. */
  readonly functions: ReadonlySet<FunctionNode>;
  /** Where the way begins: functions that nobody is known to call, and calls outside of all. */
  readonly roots: readonly (FunctionNode | Call)[];
  /** There are more than are looked at. */
  readonly isCut: boolean;
}

/** The ways to a call, backwards. */
export function leadsTo(call: Call, program: Program): Leads {
  const functions = new Set<FunctionNode>();
  const roots = new Set<FunctionNode | Call>();
  const open: { readonly at: Call; readonly depth: number }[] = [{ at: call, depth: 0 }];
  let isCut = false;
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const fn = program.functionOf(next.at);
    if (fn === undefined || isWholeBundle(fn)) roots.add(next.at);
    else if (functions.has(fn)) continue;
    else if (functions.size >= mostFunctions || next.depth >= mostDepth) {
      isCut = true;
      functions.add(fn);
      roots.add(fn);
    } else {
      functions.add(fn);
      const callers = program.callersOf(fn);
      if (callers.length === 0) roots.add(fn);
      for (const at of callers) open.push({ at, depth: next.depth + 1 });
    }
  }
  return { functions, roots: [...roots], isCut };
}

/** What a bundler wraps everything in is walked as the top of a file is: only near the call. */
function isWholeBundle({ range }: FunctionNode): boolean {
  return range !== undefined && range[1] - range[0] > mostOfFunction;
}

const mostOfFunction = 150_000;
const mostFunctions = 60;
const mostDepth = 12;
