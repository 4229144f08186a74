import type { MapNode, YamlNode } from '../../model/index.ts';
import { nearest } from '../../model/schema/nearest.ts';
import type { Suppression } from '../suppression/types.ts';
import { configurationError, expectMap, expectText, optional, required } from './expect.ts';
import { parseDay } from './parse-day.ts';
import { parseSubject } from './parse-subject.ts';
import { pathMatcher } from './path-matcher.ts';

/** One entry of `suppressions`. */
export function parseSuppression(node: YamlNode, ruleIds: ReadonlySet<string>): Suppression {
  const map = expectMap(node, ['rule', 'path', 'line', 'action', 'site', 'reason', 'until']);
  const rule = expectText(required(map, 'rule'));
  if (!ruleIds.has(rule))
    throw configurationError(required(map, 'rule'), unknownRule(rule, [...ruleIds]));
  return {
    rule,
    at: map,
    reason: expectText(required(map, 'reason')),
    until: optional(map, 'until', parseDay),
    covers: {
      kind: 'path',
      matches: pathMatcher(parsePath(map)),
      line: optional(map, 'line', parseLine),
      subject: parseSubject(map),
    },
  };
}

/** What is accepted of an action is accepted wherever it is used, unless a path says otherwise. */
function parsePath(map: MapNode): string {
  if (map.get('action') !== undefined && map.get('path') === undefined) return '**';
  return parseGlob(required(map, 'path'));
}

function unknownRule(rule: string, known: readonly string[]): string {
  const meant = nearest(rule, known);
  const remedy = meant === undefined ? `known are ${known.join(', ')}` : `write "${meant}"`;
  return `there is no rule "${rule}": ${remedy}`;
}

function parseGlob(node: YamlNode): string {
  const text = expectText(node);
  if (text.length <= 1000) return text;
  throw configurationError(node, 'expected a glob of at most 1000 characters');
}

function parseLine(node: YamlNode): number {
  const text = expectText(node);
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw configurationError(node, `"${text}" is not a line number`);
}
