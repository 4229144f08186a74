import { escapeJson } from '../escape-json.ts';
import type { UseNode, UseTree } from './use-tree.ts';

/** Files and what they use as JSON, keys in a fixed order. */
export function graphJson(trees: readonly UseTree[]): string {
  const files = trees.map(({ path, uses }) => ({ path, uses: uses.map(toJson) }));
  return escapeJson({ version: 1, files });
}

function toJson(node: UseNode): object {
  const { kind, text, isPinned, verdict, version, commit, unknown, isRepeated, uses } = node;
  return {
    kind,
    uses: text,
    pinned: isPinned,
    verdict,
    version,
    commit,
    unknown,
    repeated: isRepeated || undefined,
    needs: uses.map(toJson),
  };
}
