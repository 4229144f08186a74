import { HttpError } from '@portcullis/http';
import { mediaTypes } from './media-types.ts';
import { type IndexEntry, parseIndex } from './parse-index.ts';
import { readBytes } from './read-bytes.ts';
import type { Registry } from './registry.ts';

interface Page {
  readonly entries: readonly IndexEntry[];
  /** Where the next one is. */
  readonly next: string | undefined;
}

const maxBytes = 4 * 2 ** 20;
const maxPages = 50;

/**
 * What refers to an image, as the registry itself knows; nothing, where it does not. Throws HttpError.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-referrers
 */
export async function* listedReferrers(
  registry: Registry,
  digest: string,
): AsyncGenerator<IndexEntry> {
  let next: string | undefined = `${registry.url}/referrers/${digest}`;
  for (let count = 0; next !== undefined; count += 1) {
    if (count === maxPages) throw endless(registry, digest);
    const page: Page | undefined = await readPage(registry, next);
    if (page === undefined && count > 0)
      throw new HttpError(
        'unreadable',
        `"${registry.repository.registry}" does not have a page of referrers that it has promised`,
      );
    yield* page?.entries ?? [];
    next = page?.next;
  }
}

/** Registries that do not know the question say 404, and some 400, 405 or 406. */
const unknown = [400, 404, 405, 406];

function readPage(registry: Registry, url: string): Promise<Page | undefined> {
  const headers = { accept: mediaTypes.index };
  const understands = [200, ...unknown];
  const request = { method: 'GET', url, headers, maxBytes, understands } as const;
  return registry.send(request, async ({ status, headers: { link }, body }) => {
    if (status !== 200) return undefined;
    const entries = parseIndex(await readBytes(body), `"${registry.repository.registry}"`);
    return { entries, next: nextOf(link, url) };
  });
}

/** On the same server only: an answer must not choose whom we ask. */
function nextOf(link: string | undefined, url: string): string | undefined {
  const [, target] = /<([^<>]*)>\s*;[^<]*\brel="?next\b/i.exec(link ?? '') ?? [];
  if (target === undefined) return undefined;
  const next = URL.canParse(target, url) ? new URL(target, url) : undefined;
  if (next?.origin === new URL(url).origin) return next.href;
  throw new HttpError('unreadable', 'the next page of referrers is at another server');
}

function endless({ repository }: Registry, digest: string): HttpError {
  return new HttpError(
    'too-large',
    `"${repository.registry}" lists more than ${maxPages} pages of what refers to "${digest}"`,
  );
}
