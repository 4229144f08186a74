import { type Document, quoted, toRepository, type Unknown } from '@portcullis/core';
import { limits } from '../limits.ts';
import type { Content } from './content.ts';
import type { Home } from './home.ts';
import { needsOf } from './needs-of.ts';
import { unreadable } from './unreadable.ts';

/** What a document uses; beside it the lockfile that covers it, or the Dockerfile that it builds. */
export function toContent(document: Document, beside: readonly Document[], home: Home): Content {
  const documents = [document, ...beside];
  const limit = documents.map(limitOf).find((one) => one !== undefined);
  if (limit !== undefined) return { document, needs: limit };
  const at = quoted(document.source.path);
  if (document.content === undefined)
    return { document, needs: unreadable(`${at} cannot be read`) };
  const value = needsOf(toRepository(documents), home);
  if (value.length <= limits.needs) return { document, needs: { kind: 'known', value } };
  const message = `${at} uses more than ${limits.needs} things`;
  return { document, needs: { kind: 'unknown', reason: 'too-many', message } };
}

/** What only we cannot read to its end. */
function limitOf({ problems }: Document): Unknown | undefined {
  for (const problem of problems) {
    if (problem.kind === 'limit')
      return { kind: 'unknown', reason: problem.reason, message: problem.message };
  }
  return undefined;
}
