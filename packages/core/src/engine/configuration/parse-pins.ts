import type { YamlNode } from '../../model/index.ts';
import {
  type MinimalVerdict,
  minimalVerdicts,
  noPinPolicy,
  type PinException,
  type PinPolicy,
} from '../pin-policy.ts';
import {
  configurationError,
  expectList,
  expectMap,
  expectText,
  expectWord,
  optional,
  required,
} from './expect.ts';
import { parseDay } from './parse-day.ts';

/** What is asked of pins, under `pins:`. */
export function parsePins(node: YamlNode | undefined): PinPolicy {
  if (node === undefined) return noPinPolicy;
  const map = expectMap(node, ['minimum', 'minimums', 'trusted', 'exceptions', 'cooldown']);
  return {
    minimum: expectWord(map.get('minimum'), minimalVerdicts),
    minimums: new Map(parseMinimums(map.get('minimums'))),
    trusted: new Set((expectList(map.get('trusted')) ?? []).map(parseOwnerOrRepository)),
    exceptions: (expectList(map.get('exceptions')) ?? []).map(parseException),
    cooldown: optional(map, 'cooldown', parseDays),
  };
}

function parseMinimums(node: YamlNode | undefined): readonly (readonly [string, MinimalVerdict])[] {
  if (node === undefined) return [];
  if (node.kind !== 'map')
    throw configurationError(node, 'expected a map from owner or owner/name to a verdict');
  return node.entries.flatMap(({ key, value }) => {
    const verdict = expectWord(value, minimalVerdicts);
    return verdict === undefined ? [] : [[parseOwnerOrRepository(key), verdict] as const];
  });
}

function parseException(node: YamlNode): PinException {
  const map = expectMap(node, ['uses', 'reason', 'until']);
  return {
    repository: parseRepository(required(map, 'uses')),
    reason: expectText(required(map, 'reason')),
    until: optional(map, 'until', parseDay),
    at: map,
  };
}

/** A pattern would let owners pass that nobody had in mind, so that only names are taken. */
function parseOwnerOrRepository(node: YamlNode): string {
  const text = expectText(node);
  if (/^[\w.-]+(?:\/[\w.-]+)?$/.test(text)) return text.toLowerCase();
  throw configurationError(node, `"${text}" is not "owner" or "owner/name": write it in full`);
}

function parseRepository(node: YamlNode): string {
  const text = expectText(node);
  if (/^[\w.-]+\/[\w.-]+$/.test(text)) return text.toLowerCase();
  throw configurationError(node, `"${text}" is not "owner/name": write it in full`);
}

function parseDays(node: YamlNode): number {
  const text = expectText(node);
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw configurationError(node, `"${text}" is not a number of days from 0 to 999`);
}
