import { HttpError } from '@portcullis/http';
import type { GitRepository, History, HistoryQuestion, ObjectFormat } from './git-client.ts';
import { fetchHistory, type HistorySource } from './history/fetch-history.ts';
import { isMissing } from './history/is-missing.ts';
import { readHeld } from './history/read-held.ts';
import { isObjectId } from './protocol/is-object-id.ts';
import type { UploadPack } from './protocol/upload-pack.ts';

/**
 * One request when the server has every want. It refuses the whole question for one that it does not have; then it
 * is asked which it has, and once more for those.
 */
export async function readHistory(
  ask: UploadPack,
  repository: GitRepository,
  { wants, haves }: HistoryQuestion,
): Promise<History> {
  if (wants.length + haves.length > maxIds) {
    throw new HttpError('too-large', `there are more than ${maxIds} refs and pins to ask about`);
  }
  const format = formatOf(repository, haves[0] ?? wants[0]);
  const isId = (text: string): boolean => isObjectId(text, format);
  const source = { ask, repository, format, haves: [...new Set(haves)].filter(isId) };
  const distinct = [...new Set(wants)];
  const possible = distinct.filter(isId);
  const impossible = distinct.filter((want) => !isId(want));
  const history = possible.length === 0 ? nothing : await settle(source, possible);
  return { ...history, unknown: [...impossible, ...history.unknown] };
}

/** 5 MB of request in a sha1 repository; git's own server reads up to 10. */
const maxIds = 100_000;

const nothing: History = { commits: new Map(), unknown: [], peeled: new Map() };

function formatOf({ format }: GitRepository, id: string | undefined): ObjectFormat {
  return format ?? (id?.length === 64 ? 'sha256' : 'sha1');
}

async function settle(source: HistorySource, wants: readonly string[]): Promise<History> {
  try {
    return await readCommits(source, wants);
  } catch (error) {
    if (!isMissing(error)) throw error;
    if (wants.length === 1) return { ...nothing, unknown: wants };
    return source.haves.length === 0
      ? await byHalves(source, wants)
      : await withoutMissing(source, wants);
  }
}

/**
 * A tree among the wants hides the blobs and trees below it, which then would seem to be reachable: the others are
 * asked for again without it, until there are only commits.
 */
async function readCommits(source: HistorySource, wants: readonly string[]): Promise<History> {
  let rest = wants;
  const unknown: string[] = [];
  for (let round = 0; round < mostRounds && rest.length > 0; round += 1) {
    const history = await fetchHistory(source, rest);
    unknown.push(...history.unknown);
    if (history.unknown.length === 0) return { ...history, unknown };
    const others = new Set(history.unknown);
    rest = rest.filter((want) => !others.has(want));
  }
  if (rest.length > 0) throw new HttpError('too-large', 'the pins are trees within trees');
  return { ...nothing, unknown };
}

const mostRounds = 8;

/** Three requests in all, however many it does not have. */
async function withoutMissing(source: HistorySource, wants: readonly string[]): Promise<History> {
  const held = await readHeld(source, wants);
  const rest = wants.filter((want) => held.has(want));
  const unknown = wants.filter((want) => !held.has(want));
  const history = await readCommits(source, rest);
  return { ...history, unknown: [...history.unknown, ...unknown] };
}

/** At worst two requests for each. */
const mostToHalve = 32;

async function byHalves(source: HistorySource, wants: readonly string[]): Promise<History> {
  if (wants.length > mostToHalve) {
    throw new HttpError('too-large', `there are more than ${mostToHalve} pins, and no ref`);
  }
  const middle = Math.ceil(wants.length / 2);
  const first = await settle(source, wants.slice(0, middle));
  const second = await settle(source, wants.slice(middle));
  return {
    commits: new Map([...first.commits, ...second.commits]),
    unknown: [...first.unknown, ...second.unknown],
    peeled: new Map([...first.peeled, ...second.peeled]),
  };
}
