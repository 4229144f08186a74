import { clip } from '../clip.ts';
import { escapeMermaid } from '../escape-mermaid.ts';

export function toMermaidLabel(text: string): string {
  return escapeMermaid(clip(text, 72));
}
