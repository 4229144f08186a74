import type { Family } from '../report/installer-report.ts';
import { isTemplateName } from '../script/is-template-name.ts';
import { withoutPlaceholders } from '../script/placeholders.ts';
import type { Script } from '../script/script.ts';
import { baseName } from './base-name.ts';
import type { Entry, EntryShape } from './entry.ts';
import { fileNameKind } from './file-name-kind.ts';

/** The kind of an installer, by what its tables and URLs look like; names and comments count for nothing. */
export function familyOf(
  { path, text }: Script,
  entries: readonly Entry[],
  asked: readonly string[],
): Family {
  if (isTemplateName(path)) return 'template';
  const shapes = new Set(entries.filter(isTelling).map(({ shape }) => shape));
  const known = byShape.find(([shape]) => shapes.has(shape));
  if (known !== undefined) return known[1];
  if (keyedLookup.test(text)) return 'binstaller';
  if (withoutPlaceholders(text) !== undefined) return 'template';
  const names = asked.map(baseName);
  const kinds = new Set(names.map(fileNameKind));
  if (names.some((name) => /manifest\.json$/i.test(name))) return 'json-map';
  if (kinds.has('checksum-list')) return 'godownloader';
  return kinds.has('sidecar') ? 'sidecar' : 'other';
}

function isTelling({ shape, value }: Entry): boolean {
  return value !== undefined || shape === 'archive';
}

const byShape: readonly (readonly [EntryShape, Family])[] = [
  ['archive', 'cargo-dist'],
  ['keyed-line', 'binstaller'],
  ['json', 'json-map'],
  ['line', 'sum-lines'],
  ['clause', 'case-map'],
  ['map', 'case-map'],
];

/** Its table can be empty; how it is looked into stays: `grep -E "^${version}:${file}:"`. */
const keyedLookup = /\bgrep\s+(?:-\w+\s+)*"\^\$\{?\w+\}?:\$\{?\w+\}?:"/;
