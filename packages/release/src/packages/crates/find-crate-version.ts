import { type HttpClient, HttpError } from '@portcullis/http';
import { askRegistry } from '../ask-registry.ts';
import { isDone } from '../is-done.ts';
import type { PackageTarget, PublishedPackage } from '../package-target.ts';
import { parseObject } from '../parse-object.ts';
import { refusalWords } from '../refusal-words.ts';
import { toIndexPath } from './to-index-path.ts';

/**
 * What the index has, a line of JSON for each version; yanked ones are there too. Build metadata makes no other version.
 * https://doc.rust-lang.org/cargo/reference/registry-index.html#sparse-protocol. Throws HttpError.
 */
export async function findCrateVersion(
  http: HttpClient,
  index: string,
  { name, version }: PackageTarget,
): Promise<PublishedPackage> {
  const answer = await askRegistry(http, {
    method: 'GET',
    url: `${index}/${toIndexPath(name)}`,
    headers: { 'cache-control': 'no-cache' },
    maxBytes: mostBytes,
  });
  const { host } = new URL(index);
  if (missing.has(answer.status)) return { kind: 'absent' };
  if (!isDone(answer))
    throw new HttpError(
      'unreadable',
      `cannot look into "${host}": it answers ${refusalWords(answer, [])}`,
      {
        status: answer.status,
      },
    );
  const found = answer.body
    .toString()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => parseObject(Buffer.from(line), host))
    .find(({ vers }) => typeof vers === 'string' && isSame(vers, version));
  return found === undefined ? { kind: 'absent' } : { kind: 'present', digest: `${found.cksum}` };
}

/** https://doc.rust-lang.org/cargo/reference/registry-index.html#nonexistent-crates */
const missing: ReadonlySet<number> = new Set([404, 410, 451]);

const mostBytes = 64 * 2 ** 20;

function isSame(one: string, other: string): boolean {
  return one.split('+', 1)[0] === other.split('+', 1)[0];
}
