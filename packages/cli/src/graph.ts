import { runGraph, stdinLimit } from '@portcullis/audit';
import {
  escapeTerminal,
  everyGuard,
  graphJson,
  graphMermaid,
  graphTree,
  type UseNode,
} from '@portcullis/core';
import { openSession } from './open-session.ts';
import { parseGraph } from './parse-graph.ts';
import type { Surroundings } from './surroundings.ts';

/** `portcullis graph`: 0 when all is there; 3 when something could not be read, or not be followed. */
export async function graph(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { online, format, ...wanted } = parseGraph(args);
  const { cwd, print, aside, readStdin } = surroundings;
  const stdin = wanted.paths.includes('-') ? await readStdin(stdinLimit) : undefined;
  const session = await openSession(online, surroundings);
  const { gather, today } = session ?? { gather: undefined, today: surroundings.today };
  const asked = { ...wanted, ruleSet: everyGuard, cwd, today, stdin, gather };
  const { trees, unread } = await runGraph(asked);
  session?.end();
  print(writers[format](trees));
  for (const { at, message } of unread)
    aside.print(`portcullis: ${escapeTerminal(`${at.path}: ${message}`)}\n`);
  const isWhole = unread.length === 0 && !trees.some(({ uses }) => uses.some(isUnknown));
  return isWhole ? 0 : 3;
}

const writers = { tree: graphTree, mermaid: graphMermaid, json: graphJson } as const;

function isUnknown({ unknown, uses }: UseNode): boolean {
  return unknown !== undefined || uses.some(isUnknown);
}
