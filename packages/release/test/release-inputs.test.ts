import { describe, expect, test } from '@jest/globals';
import { GuardError } from '@portcullis/core';
import fc from 'fast-check';
import { parseReleaseInputs } from '../src/index.ts';

const hex = 'a'.repeat(64);
/** As `toJSON(inputs)` writes them: every input, and what nobody has given as its default. */
const given = {
  tag: 'v1.2.3',
  version: '',
  'artifact-id': '17',
  'artifact-digest': hex,
  digests: `${hex}  a.zip\n`,
  sbom: '',
  installers: '',
  images: '',
  'image-tags': '',
  npm: '',
  crates: '',
  notes: '',
  prerelease: '',
  solo: false,
  'dry-run': false,
};
const none = { 'artifact-id': '', 'artifact-digest': '', digests: '' };

function parse(changes: Readonly<Record<string, unknown>> = {}) {
  return parseReleaseInputs(JSON.stringify({ ...given, ...changes }));
}

test('what a caller gives, and what he does not', () => {
  expect(parse()).toEqual({
    tag: 'v1.2.3',
    version: undefined,
    artifact: { id: 17, digest: `sha256:${hex}` },
    digests: `${hex}  a.zip\n`,
    sbom: undefined,
    installers: [],
    images: '',
    imageTags: [],
    npm: [],
    crates: [],
    notes: '',
    isPrerelease: undefined,
    isSolo: false,
    isDryRun: false,
  });
});

test.each<[Readonly<Record<string, unknown>>, object]>([
  [{ tag: ' v1.2.3\n' }, { tag: 'v1.2.3' }],
  [{ tag: undefined }, { tag: '' }],
  [{ version: '1.2.3' }, { version: '1.2.3' }],
  [{ 'artifact-digest': `sha256:${hex}` }, { artifact: { id: 17, digest: `sha256:${hex}` } }],
  [none, { artifact: undefined, digests: '' }],
  [{ sbom: 'sbom.json' }, { sbom: 'sbom.json' }],
  [{ installers: 'a.sh\n b.ps1 \r\n\n' }, { installers: ['a.sh', 'b.ps1'] }],
  [{ 'image-tags': 'latest\n1' }, { imageTags: ['latest', '1'] }],
  [
    { npm: 'a.tgz', crates: 'b.crate\nc.crate' },
    { npm: ['a.tgz'], crates: ['b.crate', 'c.crate'] },
  ],
  [{ notes: ' # New\n' }, { notes: ' # New\n' }],
  [{ prerelease: 'true' }, { isPrerelease: true }],
  [{ prerelease: 'false' }, { isPrerelease: false }],
  [{ prerelease: null }, { isPrerelease: undefined }],
  [
    { solo: true, 'dry-run': 'true' },
    { isSolo: true, isDryRun: true },
  ],
  [
    { solo: 'false', 'dry-run': '' },
    { isSolo: false, isDryRun: false },
  ],
])('%j', (changes, expected) => {
  expect(parse(changes)).toMatchObject(expected);
});

describe('what is refused', () => {
  test.each<[Readonly<Record<string, unknown>>, string]>([
    [{ Tag: 'v1' }, 'the release workflow has no input "Tag"'],
    [{ ['__proto__']: {} }, 'has no input "__proto__"'],
    [{ tag: 1 }, 'the input "tag" is no text'],
    [{ npm: ['a.tgz'] }, 'the input "npm" is no text'],
    [{ solo: 'yes' }, 'the input "solo" is "yes": write true or false'],
    [{ 'dry-run': 1 }, 'the input "dry-run" is "1": write true or false'],
    [{ prerelease: 'TRUE' }, 'the input "prerelease" is "TRUE"'],
    [{ digests: '' }, 'belong together'],
    [{ 'artifact-id': '', 'artifact-digest': '' }, 'belong together'],
    [{ 'artifact-id': '' }, 'both'],
    [{ 'artifact-digest': '' }, 'both'],
    [{ 'artifact-id': '0' }, 'both'],
    [{ 'artifact-id': '-1' }, 'both'],
    [{ 'artifact-id': '1e3' }, 'both'],
    [{ 'artifact-id': '9007199254740993' }, 'both'],
    [{ 'artifact-id': '17/zip' }, 'both'],
    [{ 'artifact-digest': `sha512:${hex}` }, 'both'],
    [{ 'artifact-digest': hex.toUpperCase() }, 'both'],
    [{ notes: '<!-- portcullis run=1 -->' }, 'the input "notes"'],
  ])('%j', (changes, message) => {
    expect(() => parse(changes)).toThrow(message);
    expect(() => parse(changes)).toThrow(GuardError);
  });

  test.each(['', '[]', 'null', '"tag"', '{', '1'])('%s, which is no object', (text) => {
    expect(() => parseReleaseInputs(text)).toThrow('"${{ toJSON(inputs) }}"');
  });

  test('is told, and never a bug', () => {
    const values = fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.constant(null));
    const names = fc.constantFrom(...Object.keys(given), 'other');
    fc.assert(
      fc.property(fc.dictionary(names, values), (changes) => {
        const caught = attempt(() => parse(changes));
        expect(caught === undefined || caught instanceof GuardError).toBe(true);
      }),
    );
  });
});

function attempt(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}
