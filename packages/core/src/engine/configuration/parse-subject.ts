import { pinKey } from '../../evidence/index.ts';
import type { MapNode, YamlNode } from '../../model/index.ts';
import type { SuppressedSubject } from '../suppression/types.ts';
import { configurationError, expectText, optional } from './expect.ts';

/** `action` and `site` of an acceptance; undefined where it has neither. */
export function parseSubject(map: MapNode): SuppressedSubject | undefined {
  const action = map.get('action');
  const site = map.get('site');
  if (action === undefined) {
    if (site === undefined) return undefined;
    throw configurationError(site, '"site" is of an action: add "action" with the commit');
  }
  return { action: parseAction(action), site: optional(map, 'site', parseSite) };
}

function parseAction(node: YamlNode): string {
  const text = expectText(node);
  const [, repository, path, commit] = ofAction.exec(text) ?? [];
  if (repository !== undefined && commit !== undefined)
    return pinKey({ repository, path, ref: commit.toLowerCase() });
  throw configurationError(
    node,
    `"${text.slice(0, 200)}" names no action at a commit: write owner/name@COMMIT with all of its digits, as in "uses"`,
  );
}

const ofAction =
  /^([\w-]{1,100}\/[\w.-]{1,100})(?:\/([^@\s]{1,500}))?@([0-9a-f]{40}|[0-9a-f]{64})$/i;

function parseSite(node: YamlNode): string {
  const text = expectText(node);
  if (/^[0-9a-f]{12}$/.test(text)) return text;
  throw configurationError(
    node,
    `"${text.slice(0, 200)}" is no fingerprint: write the 12 digits that the finding shows behind "site"`,
  );
}
