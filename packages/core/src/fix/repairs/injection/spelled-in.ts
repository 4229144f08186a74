import type { ScalarNode } from '../../../model/index.ts';

/** A text as it is spelled inside of a scalar; undefined when it cannot be. */
export function spelledIn({ style }: ScalarNode, text: string): string | undefined {
  switch (style) {
    case 'single':
      return text.replaceAll("'", "''");
    case 'double':
      return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
    case 'plain':
    case 'literal':
    case 'folded':
      return text.includes('\n') ? undefined : text;
  }
}
