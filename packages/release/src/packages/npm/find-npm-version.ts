import { type HttpClient, HttpError } from '@portcullis/http';
import { askRegistry } from '../ask-registry.ts';
import { isDone } from '../is-done.ts';
import type { PackageTarget, PublishedPackage } from '../package-target.ts';
import { parseObject } from '../parse-object.ts';
import { refusalWords } from '../refusal-words.ts';
import { toFields } from '../to-fields.ts';
import { escapeName } from './escape-name.ts';

export interface FoundNpm {
  readonly published: PublishedPackage;
  /** The version that is called `latest`; undefined where there is none. */
  readonly latest: string | undefined;
}

/**
 * What the registry has, in the form that clients install by: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 * Throws HttpError.
 */
export async function findNpmVersion(
  http: HttpClient,
  registry: string,
  { name, version }: PackageTarget,
): Promise<FoundNpm> {
  const answer = await askRegistry(http, {
    method: 'GET',
    url: `${registry}/${escapeName(name)}`,
    headers: { accept: 'application/vnd.npm.install-v1+json', 'cache-control': 'no-cache' },
    maxBytes: mostBytes,
  });
  const { host } = new URL(registry);
  if (answer.status === 404) return { published: { kind: 'absent' }, latest: undefined };
  if (!isDone(answer))
    throw new HttpError(
      'unreadable',
      `cannot look into "${host}": it answers ${refusalWords(answer, [])}`,
      {
        status: answer.status,
      },
    );
  const fields = parseObject(answer.body, host);
  const { latest } = toFields(fields['dist-tags']);
  const versions = toFields(fields.versions);
  const found = Object.hasOwn(versions, version) ? toFields(versions[version]) : undefined;
  return {
    published:
      found === undefined ? { kind: 'absent' } : { kind: 'present', digest: digestIn(found) },
    latest: typeof latest === 'string' ? latest : undefined,
  };
}

/** Packages with thousands of versions have some ten megabytes. */
const mostBytes = 128 * 2 ** 20;

/** https://www.w3.org/TR/sri/: several may stand there; what is without the one that we know is compared, and differs. */
function digestIn({ dist }: Readonly<Record<string, unknown>>): string {
  const { integrity, shasum } = toFields(dist);
  const all = typeof integrity === 'string' ? integrity.split(/\s+/) : [];
  return all.find((one) => one.startsWith('sha512-')) ?? all[0] ?? `sha1-${shasum}`;
}
