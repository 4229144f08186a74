import { HttpError } from '@portcullis/http';
import type { GitRepository, ObjectFormat } from '../git-client.ts';
import { unreadable } from '../objects/unreadable.ts';
import { refusalOf } from '../protocol/refusal-of.ts';
import type { UploadPack } from '../protocol/upload-pack.ts';
import type { Dialect } from './dialect.ts';
import { fetchObjects } from './fetch-objects.ts';
import { filterOf } from './filter-of.ts';
import type { Missing } from './find-path.ts';
import type { KnownObjects } from './known-objects.ts';
import { readSizes } from './read-sizes.ts';

/** What one call of `readFiles` has found out so far. */
export interface Search {
  readonly ask: UploadPack;
  readonly repository: GitRepository;
  readonly format: ObjectFormat;
  readonly objects: KnownObjects;
  /** Ids that the server says it does not have. */
  readonly gone: Set<string>;
  /** Ids of files that are too large. */
  readonly large: Set<string>;
  dialect: Dialect;
  /** Tells what other repositories of this server will need as well. */
  readonly learn: (dialect: Dialect) => unknown;
}

/** Asks once for all that is missing. Afterwards each is known, gone or too large, or will be asked for otherwise. */
export async function getMissing(search: Search, missing: readonly Missing[]): Promise<void> {
  try {
    await fetchMissing(search, missing);
  } catch (error) {
    if (!(await adapt(search, missing, error))) throw error;
  }
}

async function fetchMissing(search: Search, missing: readonly Missing[]): Promise<void> {
  const { ask, repository, format, objects, dialect } = search;
  const wants = [...new Set(missing.map(({ id }) => id))];
  const filter = filterOf(dialect, missing);
  const maxBytes = mostBytes(dialect, missing);
  for (const object of await fetchObjects(ask, repository, { format, wants, filter, maxBytes }))
    objects.add(object.id, object);
  const lost = wants.find((id) => objects.get(id) === undefined);
  if (lost !== undefined)
    throw unreadable(
      `cannot read files of "${repository.url}": the answer has no object "${lost}"`,
    );
}

/** Room for the files alone where nothing else can come. */
function mostBytes(dialect: Dialect, missing: readonly Missing[]): number {
  const ofFiles = missing.reduce((sum, { maxBytes }) => sum + maxBytes + 1024, 0);
  if (dialect === 'unfiltered') return most * 2;
  return missing.every(({ type }) => type === 'blob') ? Math.min(ofFiles, most) : most;
}

/** The trees of one commit of the largest of 386 repositories are 1 MB, the largest `combined` pack is 1.5 MB. */
const most = 16 * 1024 * 1024;

/** Whether the next request can do better than the one that failed. */
async function adapt(
  search: Search,
  missing: readonly Missing[],
  error: unknown,
): Promise<boolean> {
  const refusal = refusalOf(error);
  if (refusal !== undefined)
    return isGone(search, missing, refusal.reason) || speak(search, refusal.reason);
  if (!(error instanceof HttpError) || error.kind !== 'too-large') return false;
  return await shrink(search, missing);
}

/** `upload-pack: not our ref <id>`, git's words for an object that it does not have. */
function isGone({ gone }: Search, missing: readonly Missing[], reason = ''): boolean {
  const id = /\bnot our ref ([0-9a-f]+)/.exec(reason)?.[1];
  if (id === undefined || !missing.some((one) => one.id === id)) return false;
  gone.add(id);
  return true;
}

/**
 * Git's own server ends without a word when it knows no filter at all; where it knows some it names the other. A
 * repository that lacks some of its files, as a partial clone does, fails over any filter that must know their size.
 */
function speak(search: Search, reason: string | undefined): boolean {
  const next = afterRefusal(search.dialect);
  const isAgainstFilter = reason === undefined || /filter/.test(reason);
  if (next === undefined) return false;
  if (!isAgainstFilter && search.dialect !== 'combined') return false;
  if (isAgainstFilter && next === 'blobless') search.learn(next);
  search.dialect = next;
  return true;
}

function afterRefusal(dialect: Dialect): Dialect | undefined {
  if (dialect === 'combined') return 'blobless';
  return dialect === 'unfiltered' ? undefined : 'unfiltered';
}

/** Fewer at once: files without those that are too large; trees level by level. */
async function shrink(search: Search, missing: readonly Missing[]): Promise<boolean> {
  if (missing.some(({ type }) => type !== 'blob')) {
    const isNew = search.dialect !== 'stepwise' && search.dialect !== 'unfiltered';
    search.dialect = 'stepwise';
    return isNew;
  }
  // Of two bounds for the same file the larger counts.
  const files = missing.toSorted((a, b) => a.maxBytes - b.maxBytes);
  const ids = new Map(files.map((one) => [one.id, one]));
  const [only, ...others] = ids.values();
  if (only !== undefined && others.length === 0) search.large.add(only.id);
  else if (!(await findLarge(search, ids))) await getHalves(search, [...ids.values()]);
  return true;
}

/** Whether the server tells which files are too large: the others can be asked for all at once then. */
async function findLarge(
  { ask, repository, format, large }: Search,
  files: ReadonlyMap<string, Missing>,
): Promise<boolean> {
  const sizes = await readSizes(ask, repository, { format, ids: [...files.keys()] });
  const found = [...files.values()].filter(({ id, maxBytes }) => (sizes.get(id) ?? 0) > maxBytes);
  for (const { id } of found) large.add(id);
  return found.length > 0;
}

/** Until the one that is too large is alone. */
async function getHalves(search: Search, missing: readonly Missing[]): Promise<void> {
  const middle = missing.length >> 1;
  await getMissing(search, missing.slice(0, middle));
  await getMissing(search, missing.slice(middle));
}
