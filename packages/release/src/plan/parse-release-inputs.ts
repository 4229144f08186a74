import { quoted } from '@portcullis/core';
import { checkNotes } from '../publish/check-notes.ts';
import { badInput } from './bad-input.ts';
import type { ReleaseInputs } from './release-inputs.ts';

/** Reads `toJSON(inputs)` of the release workflow. Throws GuardError that names the input and what it accepts. */
export function parseReleaseInputs(text: string): ReleaseInputs {
  const given = parseObject(text);
  const unknown = Object.keys(given).find((name) => !names.has(name));
  if (unknown !== undefined)
    throw badInput(`the release workflow has no input ${quoted(unknown)}: take it out`);
  const word = (name: Name): string | undefined => toText(given[name], name).trim() || undefined;
  const lines = (name: Name): readonly string[] =>
    toText(given[name], name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const inputs = {
    tag: word('tag') ?? '',
    version: word('version'),
    artifact: toArtifact(word('artifact-id'), word('artifact-digest')),
    digests: toText(given.digests, 'digests'),
    sbom: word('sbom'),
    installers: lines('installers'),
    images: toText(given.images, 'images'),
    imageTags: lines('image-tags'),
    npm: lines('npm'),
    crates: lines('crates'),
    notes: checkNotes(toText(given.notes, 'notes')),
    isPrerelease: toBoolean(given.prerelease, 'prerelease'),
    isSolo: toBoolean(given.solo, 'solo') ?? false,
    isDryRun: toBoolean(given['dry-run'], 'dry-run') ?? false,
  };
  if ((inputs.artifact === undefined) !== (inputs.digests.trim() === ''))
    throw badInput(
      'the inputs "artifact-id", "artifact-digest" and "digests" belong together: give all three, or none where there are images only',
    );
  return inputs;
}

const all = [
  'tag',
  'version',
  'artifact-id',
  'artifact-digest',
  'digests',
  'sbom',
  'installers',
  'images',
  'image-tags',
  'npm',
  'crates',
  'notes',
  'prerelease',
  'solo',
  'dry-run',
] as const;

type Name = (typeof all)[number];

const names: ReadonlySet<string> = new Set(all);

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Said below, as of any other text that is none.
  }
  throw badInput('the input "inputs" is no JSON object: write "${{ toJSON(inputs) }}"');
}

function toText(value: unknown, name: Name): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  throw badInput(`the input "${name}" is no text: write it in quotes`);
}

/** The runner gives booleans as such, and as text where they were given as text. */
function toBoolean(value: unknown, name: Name): boolean | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw badInput(`the input "${name}" is ${quoted(`${value}`)}: write true or false`);
}

function toArtifact(id: string | undefined, digest: string | undefined): ReleaseInputs['artifact'] {
  if (id === undefined && digest === undefined) return undefined;
  // The upload tells the digest without its kind, the API with it.
  const hex = /^(?:sha256:)?([\da-f]{64})$/.exec(digest ?? '')?.[1];
  // Fifteen digits: more would be another number in JavaScript.
  if (!/^[1-9]\d{0,14}$/.test(id ?? '') || hex === undefined)
    throw badInput(
      'give the outputs "artifact-id" and "artifact-digest" of the step that uploads the artifact, both',
    );
  return { id: Number(id), digest: `sha256:${hex}` };
}
