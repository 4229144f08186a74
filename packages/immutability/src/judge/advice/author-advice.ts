import type { CheckFlaw, Fetch } from '../../fetch/fetch.ts';
import type { Judgement } from '../judgement.ts';

/** What the author of the action can do. */
export function authorAdvice(fetch: Fetch, { mutability }: Judgement): string {
  const flaw = flawOf(fetch);
  if (flaw !== undefined) return flaw;
  switch (fetch.kind) {
    case 'image':
      return 'name the image by its digest: "image@sha256:…"';
    case 'action':
      return 'name the action by its full commit: "owner/name@<40 hex digits>"';
    case 'git':
      return 'check out a full commit that the action names';
    case 'api-latest':
      return 'name the version in the action itself, with the digests of its files in a table beside it (`portcullis installer map` writes one)';
    case 'install':
      return ofInstall(fetch);
    case 'exec-remote':
      return 'ship the script in the action, or compare it with a digest that the action ships before it runs';
    case 'download':
      return mutability === 'versioned'
        ? table
        : `fetch a version that the action names, and ${table}`;
  }
}

/** An answer that decides what is fetched is no file: what verifies files has nothing to compare it with. */
function flawOf({ kind, check: { flaw } }: Fetch): string | undefined {
  if (flaw === undefined || (kind === 'api-latest' && ofFiles.has(flaw))) return undefined;
  return byFlaw.get(flaw);
}

const ofFiles: ReadonlySet<CheckFlaw> = new Set(['uncalled', 'other-file', 'only-in-post']);

const table =
  'ship a table of SHA-256 digests (`portcullis installer map` writes one), compare before anything uses the file, and end the run for a version that is not in the table';

const byFlaw = new Map<CheckFlaw, string>([
  ['uncalled', 'call the verifier that the action ships, before anything uses the file'],
  [
    'empty-table',
    'fill the table of digests (`portcullis installer map` does), and end the run where it has no entry',
  ],
  ['fetched-key', 'ship the key in the action, and do not fetch it beside what it signs'],
  ['fails-open', 'end the run where there is no digest to compare with, too'],
  ['other-file', 'compare the very file that is used'],
  ['result-ignored', 'end the run where the comparison fails'],
  ['after-use', 'compare before anything unpacks or runs the file'],
  ['opt-in', 'ship the digests in the action, so that the comparison needs no input'],
  [
    'same-origin',
    'ship the digests in the action (`portcullis installer map` writes a table): who can replace the file can replace the checksums beside it',
  ],
  ['inverted', 'end the run where the digests differ, and go on where they are the same'],
  ['swallowed', 'let the failed comparison end the run: nothing may catch it and go on'],
  ['one-platform', 'compare on every platform'],
  ['only-in-post', 'compare in "main", before anything uses the file'],
]);

function ofInstall({ by, isSystemPackage }: Fetch): string {
  if (isSystemPackage === true)
    return 'ship what is needed in the action, or run it in an image that is named by its digest';
  return byProgram.get(by.toLowerCase().replace(/\d+$/, '')) ?? fromLock;
}

const fromLock =
  'install an exact version out of a lock file with digests that the action ships, or download it and compare it with a digest in the action';

const pip = 'ship a requirements file with digests, and install with "--require-hashes -r"';
const node =
  'ship a package-lock.json with "integrity" of every package, and install with "npm ci"';

const byProgram = new Map([
  ['pip', pip],
  ['pipx', pip],
  ['python', pip],
  ['uv', pip],
  ['npm', node],
  ['npx', node],
  ['yarn', 'ship a yarn.lock, and install with "--immutable" or "--frozen-lockfile"'],
  ['pnpm', 'ship a pnpm-lock.yaml, and install with "--frozen-lockfile"'],
  [
    'cargo',
    'name the exact version and install with "--locked", or download a release and compare it with a digest in the action',
  ],
  [
    'go',
    'name the full commit ("module@<40 hex digits>"), or download a release and compare it with a digest in the action',
  ],
]);
