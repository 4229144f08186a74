import type { Choice } from '../../fetch/choice.ts';
import { anyOf } from '../../script/choices/any-of.ts';
import { shown } from '../../script/choices/shown.ts';
import { nameOfProgram } from '../../script/commands/name-of-program.ts';
import type { CommandFetch } from '../../script/fetches-of-command.ts';
import type { Program } from '../program/program.ts';
import { commandLines } from './command-lines.ts';
import { namedCalls } from './named-calls.ts';
import { startedBy } from './started-by.ts';

/**
 * What git fetches from a remote by its name, where the program itself said before what that is, and an input says it:
 * then it is any repository. All others are clones of the workflow's own repository.
 */
export function remoteFetches(words: readonly Choice[], program: Program): readonly CommandFetch[] {
  const name = remoteIn(gitNames(words));
  const address = name === undefined ? undefined : remotesOf(program).get(name);
  const isOfInput = address?.alternatives.some(({ parts }) =>
    parts.some(({ kind }) => kind === 'input'),
  );
  return address && isOfInput ? [{ kind: 'git', by: 'git', choice: address }] : [];
}

/** Of a command line of git what is no option, from the verb on; undefined for other programs. */
function gitNames([first, ...rest]: readonly Choice[]): readonly string[] {
  if (first === undefined || nameOfProgram(shown(first)) !== 'git') return [];
  const texts = rest.map(shown);
  return texts.filter(
    (text, index) =>
      text !== '' && !text.startsWith('-') && !/^-[cC]$/.test(texts[index - 1] ?? ''),
  );
}

function remoteIn([verb, first, second]: readonly string[]): string | undefined {
  if (verb === 'submodule') return first === 'update' ? 'origin' : undefined;
  if (verb === 'lfs') return first === 'fetch' || first === 'pull' ? second : undefined;
  return verb === 'fetch' || verb === 'pull' ? first : undefined;
}

const known = new WeakMap<Program, ReadonlyMap<string, Choice>>();

/** `git remote add NAME ADDRESS`, wherever the program starts it. */
function remotesOf(program: Program): ReadonlyMap<string, Choice> {
  const before = known.get(program);
  if (before !== undefined) return before;
  const found = new Map<string, Choice>();
  for (const named of namedCalls(program)) {
    const { how = 'text', invocations = [] } = startedBy(named, program) ?? {};
    if (how === 'text') continue;
    for (const { words } of invocations.flatMap((one) =>
      commandLines(one, how === 'line', program),
    )) {
      const [verb, add, name] = gitNames(words);
      const address = words.at(-1);
      if (verb !== 'remote' || add !== 'add' || name === undefined || !address) continue;
      const other = found.get(name);
      found.set(name, other === undefined ? address : anyOf([other, address]));
    }
  }
  known.set(program, found);
  return found;
}
