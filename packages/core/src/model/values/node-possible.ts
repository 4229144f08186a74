import { combinations } from '../expression/combinations.ts';
import type { Data } from '../expression/data.ts';
import { anything, only, type Possible, unionOf } from '../expression/possible.ts';
import type { MapEntry, ScalarNode, YamlNode } from '../yaml/index.ts';

/** What a whole node can become, with its scalars read by `read`. */
export function nodePossible(node: YamlNode, read: (scalar: ScalarNode) => Possible): Possible {
  switch (node.kind) {
    case 'scalar':
      return read(node);
    case 'seq':
      return built(
        node.items.map((item) => nodePossible(item, read)),
        (items) => items,
      );
    case 'map':
      return built(
        node.entries.map(({ value }) => nodePossible(value, read)),
        (values) =>
          new Map(node.entries.map((entry, index) => [keyOf(entry), values[index] ?? null])),
      );
  }
}

function built(parts: readonly Possible[], build: (values: readonly Data[]) => Data): Possible {
  const combined = combinations(parts);
  if (combined === undefined) return anything;
  return unionOf(combined.map((values) => only(build(values))));
}

function keyOf({ key }: MapEntry): string {
  return key.value.toLowerCase();
}
