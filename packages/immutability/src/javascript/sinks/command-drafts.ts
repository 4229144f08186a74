import type { Choice, Condition } from '../../fetch/choice.ts';
import { unchecked } from '../../fetch/fetch.ts';
import { anyOf } from '../../script/choices/any-of.ts';
import { withConditions } from '../../script/choices/with-conditions.ts';
import { type CommandFetch, fetchesOfCommand } from '../../script/fetches-of-command.ts';
import type { Program } from '../program/program.ts';
import { type CommandLine, commandLines } from './command-lines.ts';
import type { Draft } from './draft.ts';
import type { Invocation } from './invocation.ts';
import type { NamedCall } from './named-call.ts';
import { remoteFetches } from './remote-fetches.ts';
import { shellDrafts } from './shell-drafts.ts';
import { startedBy } from './started-by.ts';

/** Programs that are started, as far as they fetch something. */
export function commandDrafts(named: NamedCall, program: Program): Draft[] {
  const started = startedBy(named, program);
  if (started === undefined) return [];
  const { how, invocations } = started;
  return invocations.flatMap((invocation) =>
    how === 'text'
      ? shellDrafts(invocation, program)
      : draftsOf(invocation, how === 'line', program),
  );
}

function draftsOf(invocation: Invocation, isSplit: boolean, program: Program): Draft[] {
  const found = new Map<string, Draft>();
  for (const line of commandLines(invocation, isSplit, program)) {
    const { when } = line;
    for (const { kind, by, choice, ...rest } of fetchesOf(line, program)) {
      if (kind === 'image' && isHere(choice)) continue;
      const key = `${kind} ${by} ${rest.fixedBy ?? ''} ${rest.isUnauthenticated ?? ''}`;
      const before = found.get(key)?.choice;
      found.set(key, {
        call: invocation.call,
        kind,
        by,
        choice: anyOf([...(before ? [before] : []), onlyWhen(choice, when)]),
        ...(kind === 'download' || kind === 'exec-remote' ? {} : { check: unchecked }),
        ...rest,
        related: invocation.through.map((call) => ({ call, why: 'starts it' })),
      });
    }
  }
  return [...found.values()];
}

/** What an option fixes that only some runs have is open in the others. */
function fetchesOf({ words, sure }: CommandLine, program: Program): readonly CommandFetch[] {
  const found = fetchesOfCommand(words);
  if (found.length === 0) return remoteFetches(words, program);
  const isFixed = found.some(({ fixedBy }) => fixedBy !== undefined);
  if (!isFixed || sure.length === words.length) return found;
  const always = fetchesOfCommand(sure);
  return [...found, ...(always.length > 0 ? always : found.map(unfixed))];
}

function unfixed({ fixedBy: _, ...fetch }: CommandFetch): CommandFetch {
  return fetch;
}

/** What a program of this machine says of itself is here already: `docker run $(docker inspect …)`. */
function isHere({ alternatives }: Choice): boolean {
  return (
    alternatives.length > 0 &&
    alternatives.every(({ parts }) =>
      parts.some((part) => part.kind === 'answer' && part.what.startsWith('exec.')),
    )
  );
}

function onlyWhen({ alternatives, isOpen }: Choice, when: readonly Condition[]): Choice {
  const all = alternatives.flatMap((one) => {
    const both = withConditions(one.when, when);
    return both === undefined ? [] : [{ parts: one.parts, when: both }];
  });
  return { alternatives: all, isOpen };
}
