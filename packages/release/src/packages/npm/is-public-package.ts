import { type HttpClient, HttpError } from '@portcullis/http';
import { askRegistry } from '../ask-registry.ts';
import { isDone } from '../is-done.ts';
import { parseObject } from '../parse-object.ts';
import { refusalWords } from '../refusal-words.ts';
import { escapeName } from './escape-name.ts';

interface Asked {
  readonly registry: string;
  readonly name: string;
  readonly token: string;
}

/**
 * Whether everybody may see a package, as npm's own client asks before it signs provenance, which is public for ever:
 * https://github.com/npm/cli/blob/latest/workspaces/libnpmaccess/lib/index.js. Throws HttpError.
 */
export async function isPublicPackage(
  http: HttpClient,
  { registry, name, token }: Asked,
): Promise<boolean> {
  const answer = await askRegistry(http, {
    method: 'GET',
    url: `${registry}/-/package/${escapeName(name)}/visibility`,
    headers: { accept: 'application/json', authorization: `Bearer ${token}` },
  });
  if (answer.status === 404) return false;
  if (!isDone(answer)) {
    const said = refusalWords(answer, [token]);
    throw new HttpError(
      'unreadable',
      `npm does not tell whether "${name}" is public: it answers ${said}`,
      {
        status: answer.status,
      },
    );
  }
  return parseObject(answer.body, new URL(registry).host).public === true;
}
