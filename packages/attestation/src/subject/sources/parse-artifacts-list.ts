import { quoted } from '@portcullis/core';
import { badSubject } from '../bad-subject.ts';
import { checkName } from '../check-name.ts';
import type { NamedSubject } from '../named-subject.ts';
import { parseDigest } from '../parse-digest.ts';

/**
 * What `$GITHUB_ARTIFACTS_LIST` names: what the steps before this one have declared in `$GITHUB_ARTIFACTS`, written by
 * the runner as `{"version": 1, "subjects": [{"name", "digest": "sha256:…", "kind": "file" | "oci"}]}`. It is empty
 * where the runner has the feature switched off. A file's name is without its folders, an image's with its tag.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ArtifactsListFileCommand.cs
 */
export function parseArtifactsList(text: string, path: string): readonly NamedSubject[] {
  if (text.trim() === '') return [];
  const list = parseObject(text, path);
  if (list.version !== 1)
    throw badSubject(
      `cannot read the list of artifacts ${quoted(path)}: its version is ${JSON.stringify(list.version)}, and only 1 is known; take a newer release of this`,
    );
  if (!Array.isArray(list.subjects)) throw badSubject(`${path}: "subjects" is no list`);
  return list.subjects.map((entry: unknown, index) => toSubject(entry, `${path}#${index}`));
}

function parseObject(text: string, path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw badSubject(`cannot read the list of artifacts ${quoted(path)}: it is no JSON object`);
}

function toSubject(entry: unknown, at: string): NamedSubject {
  const { name, digest, kind } = isObject(entry) ? entry : {};
  if (typeof name !== 'string' || typeof digest !== 'string')
    throw badSubject(`${at}: an artifact has a "name" and a "digest", both texts`);
  if (kind !== 'file' && kind !== 'oci')
    throw badSubject(
      `${at}: the kind of an artifact is "file" or "oci", and not ${quoted(String(kind))}`,
    );
  checkName(name);
  return { name, digests: parseDigest(digest), at };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
