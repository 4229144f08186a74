export type {
  Comment,
  MapEntry,
  MapNode,
  ScalarNode,
  ScalarStyle,
  ScalarType,
  SeqNode,
  YamlNode,
  YamlText,
} from './node.ts';
export { parseYaml } from './parse-yaml.ts';
export { asMap, asScalar, entriesOf, filledScalar, itemsOf, scalarsOf } from './read.ts';
