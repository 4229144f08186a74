import { GuardError, quoted } from '@portcullis/core';
import { hashAlgorithms } from '../bytes/hash-algorithm.ts';
import type { ManifestEntry } from './manifest-entry.ts';

/** What cargo-dist's manifest says in `artifacts.*.checksums`. */
export function parseDistManifest(path: string, text: string): readonly ManifestEntry[] {
  return Object.entries(fieldsOf(fieldsOf(parseJson(path, text)).artifacts)).flatMap(
    ([name, artifact]) =>
      Object.entries(fieldsOf(fieldsOf(artifact).checksums)).map(([style, value]) => ({
        name,
        algorithm: hashAlgorithms.find((one) => one === style),
        value: String(value).toLowerCase(),
      })),
  );
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new GuardError('bad-input', `cannot read ${quoted(path)}: it is not JSON`, { cause });
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
