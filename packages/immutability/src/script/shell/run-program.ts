import type { Choice, ChoicePart } from '../../fetch/choice.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { shownParts } from '../../fetch/shown-parts.ts';
import { shown } from '../choices/shown.ts';
import type { CommandFetch } from '../commands/command-fetch.ts';
import { fetchesOfWords } from '../commands/fetches-of-words.ts';
import type { Call } from './call.ts';
import type { Context, Running } from './context.ts';
import { keepFile } from './keep-file.ts';
import { addSeen, saidBy } from './seen.ts';
import type { Span } from './span.ts';

/** A program of which only its command line is known. */
export function runProgram(words: readonly Choice[], running: Running): void {
  const { context } = running;
  const fetches = fetchesOfWords(words);
  for (const [index, fetch] of fetches.entries())
    if (isOurs(fetch, words, context.calls))
      take(ownHashes(fetch, words, running), index, { ...running, at: placeOf(words, running) });
  if (fetches.length > 0) return;
  const first = words[0];
  const name = first === undefined ? '' : shown(first);
  if (unpacking.test(name)) keepInput(context);
  if (silent.test(name)) return;
  context.heard?.push(
    partChoice({ kind: 'unknown', why: `nobody can tell what "${name.slice(0, 80)}" prints` }),
  );
}

/** A lock file, or a list of packages with hashes, that the script itself has fetched fixes nothing. */
function ownHashes(
  fetch: CommandFetch,
  words: readonly Choice[],
  { state: { files } }: Running,
): CommandFetch {
  const isFetched = words.some(
    (word) =>
      files.get(shown(word))?.alternatives.some(({ parts }) => parts.some(isAnswer)) === true,
  );
  if (fetch.fixedBy === undefined || !isFetched) return fetch;
  const { fixedBy, ...rest } = fetch;
  return rest;
}

function isAnswer({ kind }: ChoicePart): boolean {
  return kind === 'answer';
}

/** `retry curl …`: a function that runs what it is given stands for the line that gives it. */
function placeOf([program]: readonly Choice[], { at, context: { calls } }: Running): Span {
  let place: Span = at;
  const name = program === undefined ? '' : shown(program);
  for (const call of [...calls].reverse()) {
    if (name === '' || !call.words.some((word) => canBe(word, name))) break;
    place = call;
  }
  return { start: place.start, end: place.end };
}

function canBe({ alternatives }: Choice, text: string): boolean {
  return alternatives.some(({ parts }) => shownParts(parts) === text);
}

function take(fetch: CommandFetch, index: number, { at, state, context }: Running): void {
  const { shared, calls } = context;
  const isUrl = isUrlKind(fetch.kind);
  const said = isUrl ? saidBy(fetch.choice, calls, shown) : undefined;
  const place = said ?? at;
  addSeen(shared.seen, {
    ...{ start: place.start, end: place.end, index, fetch, when: state.when, isRun: context.isRun },
    inner: said === undefined ? [] : [at],
    isReached: calls.every(({ name }) => name !== uncalled),
  });
  if (!isUrl) return;
  const answer = partChoice({
    kind: 'answer',
    what: `answer of ${shown(fetch.choice).slice(0, 200)}`,
    at: place.start,
  });
  if (fetch.destination === undefined) context.heard?.push(answer);
  else keepFile({ path: shown(fetch.destination), content: answer }, { at, state, context });
}

/** What a function of another file fetches by itself is that file's: ours is what the call names, or says to run. */
function isOurs({ kind, choice }: CommandFetch, words: readonly Choice[], calls: readonly Call[]) {
  const foreign = calls.find(({ isForeign }) => isForeign);
  if (foreign === undefined) return true;
  const said = new Set(foreign.words.map(shown).filter((word) => !/^-|^(?:\{\?\})?$/.test(word)));
  if (isUrlKind(kind)) return choice.alternatives.some(({ parts }) => said.has(shownParts(parts)));
  const verb = words
    .slice(1)
    .map(shown)
    .find((word) => !word.startsWith('-'));
  return verb !== undefined && said.has(verb);
}

function isUrlKind(kind: CommandFetch['kind']): boolean {
  return kind === 'download' || kind === 'api-latest';
}

const unpacking = /^(?:\S*\/)?(?:bsd|g)?(?:tar|cpio|gunzip|gzip|xz|unxz|zstd|unzip|bzip2|dpkg)$/;

function keepInput({ input, shared }: Context): void {
  for (const { parts } of input?.alternatives ?? [])
    for (const part of parts)
      if (part.kind === 'answer' && part.at !== undefined) shared.seen.kept.add(part.at);
}

/** They print nothing that anybody would listen to. */
const silent =
  /^(?:rm|mv|cp|install|ln|touch|sleep|hash|tar|unzip|gzip|gunzip|chown|wait|kill|sync|rmdir|command|let|ulimit|umask|local|logger|\[\[)$/;

/** Stands for the call of a function that nothing in the script calls. */
export const uncalled = '(nobody)';
