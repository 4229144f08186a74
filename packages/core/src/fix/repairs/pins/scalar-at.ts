import type { Place, Repository, ScalarNode, YamlNode } from '../../../model/index.ts';
import type { Path } from '../../meaning/change.ts';

interface FoundScalar {
  readonly path: Path;
  readonly value: string;
}

/** The scalar that a place is within, when nothing else shares it. */
export function scalarAt(place: Place, repository: Repository): FoundScalar | undefined {
  const content = repository.documents.find(({ source }) => source === place.source)?.content;
  if (content?.kind === 'dockerfile') {
    const index = content.stages.findIndex(({ at }) => at.start === place.start);
    const value = content.stages[index]?.at.text;
    return value === undefined ? undefined : { path: [index], value };
  }
  if (content?.kind !== 'workflow' && content?.kind !== 'action') return undefined;
  return find(content.node, place, []);
}

function find(node: YamlNode, place: Place, path: Path): FoundScalar | undefined {
  const isAround = node.start <= place.start && place.end <= node.end;
  if (!isAround || node.alias !== undefined || node.anchor !== undefined) return undefined;
  if (node.kind === 'scalar') return isPlain(node) ? { path, value: node.value } : undefined;
  const parts: readonly (readonly [string | number, YamlNode])[] =
    node.kind === 'seq'
      ? node.items.map((item, index) => [index, item] as const)
      : node.entries.map(({ key, value }) => [key.value, value] as const);
  for (const [key, value] of parts) {
    const found = find(value, place, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isPlain({ style }: ScalarNode): boolean {
  return style !== 'literal' && style !== 'folded';
}
