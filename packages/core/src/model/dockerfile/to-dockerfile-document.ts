import type { Document } from '../document.ts';
import type { Dockerfile } from './types.ts';

/** A Dockerfile as a document. Its parser finds no problems: what it cannot read is no `FROM`. */
export function toDockerfileDocument(content: Dockerfile): Document {
  return { source: content.source, content, problems: [], comments: [] };
}
