import { clip } from '../clip.ts';
import { escapeMermaid } from '../escape-mermaid.ts';

/** Short enough to read in a box; of a commit, its first ten digits. */
export function toMermaidLabel(text: string): string {
  return escapeMermaid(clip(text.replace(commit, '$<start>'), 72));
}

const commit = /(?<=@)(?<start>[0-9a-f]{10})(?:[0-9a-f]{30}|[0-9a-f]{54})$/i;
