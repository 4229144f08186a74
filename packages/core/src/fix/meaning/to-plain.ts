import type { YamlNode } from '../../model/index.ts';
import type { Plain } from './plain.ts';

/** What a node says; aliases are written out. The reader has bounded both depth and number. */
export function toPlain(node: YamlNode): Plain {
  switch (node.kind) {
    case 'scalar':
      return { type: node.type, value: node.value };
    case 'seq':
      return node.items.map(toPlain);
    case 'map':
      return new Map(node.entries.map(({ key, value }) => [key.value, toPlain(value)]));
  }
}
