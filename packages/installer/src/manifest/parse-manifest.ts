import { GuardError, quoted } from '@portcullis/core';
import type { ManifestEntry } from './manifest-entry.ts';
import { parseDistManifest } from './parse-dist-manifest.ts';
import { parseSums } from './parse-sums.ts';

/** What a manifest of any form lists. Throws GuardError for what is of none, and for a list of nothing. */
export function parseManifest(path: string, text: string): readonly ManifestEntry[] {
  const entries = /^\s*\{/.test(text) ? parseDistManifest(path, text) : parseSums(path, text);
  if (entries.length > 0) return entries;
  throw new GuardError('bad-input', `cannot read ${quoted(path)}: it lists no checksum`);
}
