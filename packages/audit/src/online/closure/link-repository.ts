import {
  type Document,
  type Evidence,
  parseDocument,
  type Repository,
  toRepository,
} from '@portcullis/core';
import { fetchedContents } from './fetched-contents.ts';

/**
 * A repository in which what is used of others can be followed like its own: parsed anew, since what is known of a
 * node is remembered with it, and here it has more below it.
 */
export function linkRepository(repository: Repository, evidence: Evidence): Repository {
  const fresh = toRepository(repository.documents.map(parsedAnew));
  const contents = fetchedContents(fresh, evidence);
  return { ...fresh, elsewhere: (uses) => contents.get(uses) };
}

function parsedAnew(document: Document): Document {
  const { content, source } = document;
  return content === undefined || content.kind === 'dockerfile' ? document : parseDocument(source);
}
