import { configurationError, type MapNode, type YamlNode } from '@portcullis/core';
import { expectKnownKeys } from './expect-known-keys.ts';
import { policyKeys, thresholdKeys, type ValueKind } from './policy-keys.ts';
import type { PolicyRows, PolicyValue } from './policy-rows.ts';
import { readPolicyValue } from './read-policy-value.ts';

/** What a policy file says, each value with its place. */
export function readPolicyRows(root: YamlNode): PolicyRows {
  const map = expectKnownKeys(root, ['instance', 'thresholds', ...Object.keys(policyKeys)]);
  const below = map.get('thresholds');
  const values = new Map([
    ...readValues(map, policyKeys),
    ...(below === undefined
      ? []
      : readValues(expectKnownKeys(below, Object.keys(thresholdKeys)), thresholdKeys)),
  ]);
  const instance = map.get('instance');
  return {
    value: (key) => values.get(key),
    instances: instance === undefined ? undefined : readInstances(instance),
    refuse: (message) => configurationError(map, message),
  };
}

function readValues(
  map: MapNode,
  kinds: Readonly<Record<string, ValueKind>>,
): readonly (readonly [string, PolicyValue])[] {
  return Object.entries(kinds).flatMap(([key, kind]) => {
    const node = map.get(key);
    return node === undefined ? [] : [[key, readPolicyValue(node, kind)] as const];
  });
}

function readInstances(node: YamlNode): readonly PolicyValue[] {
  if (node.kind !== 'seq') return [readPolicyValue(node, 'text')];
  if (node.items.length > 0) return node.items.map((item) => readPolicyValue(item, 'text'));
  throw configurationError(node, 'cannot take an empty list for "instance": nobody could sign');
}
