import { createHash } from 'node:crypto';
import { createWorld } from '../../../support/sigstore/create-world.ts';
import type { ForgedBundle } from '../../../support/sigstore/forged-bundle.ts';
import type { TrustedRoot, Validity } from '../../../support/sigstore/trusted-root.ts';
import { alter } from '../alter.ts';
import { bases } from '../bases.ts';
import { type Negative, type NegativeRow, negatives } from '../negative.ts';
import { minutes, signedAt } from '../scene.ts';
import { worldLike } from '../world-like.ts';

const stranger = createWorld({ at: signedAt }).trustedRoot();
const later: Validity = { start: minutes(1).toISOString() };
const over: Validity = {
  start: minutes(-100).toISOString(),
  end: minutes(-1).toISOString(),
};

/** Trusted roots that are too old, too new, of somebody else, or broken. */
export const roots: readonly Negative[] = [
  ...negatives({}, [
    row('of another Sigstore of the same name', 'unknown-issuer', (root) => {
      Object.assign(root, stranger);
    }),
    ['root: of another instance alone', { roots: ['github'] }, 'no-root'],
    row('whose authority comes later', 'bad-certificate', inAuthorities(later)),
    row('whose authority had ended', 'bad-certificate', inAuthorities(over)),
    row('whose log comes later', 'bad-log-entry', inLogs('tlogs', later)),
    row('whose log had ended', 'bad-log-entry', inLogs('tlogs', over)),
    row('whose certificate log comes later', 'bad-certificate-timestamp', inLogs('ctlogs', later)),
    row('whose certificate log had ended', 'bad-certificate-timestamp', inLogs('ctlogs', over)),
    row('whose timestamp authority comes later', 'bad-signed-time', inTimes(later)),
    row('whose timestamp authority had ended', 'bad-signed-time', inTimes(over)),
    ...(
      [
        ['tlogs', 'bad-log-entry'],
        ['ctlogs', 'bad-certificate-timestamp'],
        ['timestampAuthorities', 'bad-signed-time'],
        ['certificateAuthorities', 'unreadable-root'],
      ] as const
    ).map(([part, outcome]) =>
      row(`without ${part}`, outcome, (root) => {
        root[part] = [];
      }),
    ),
    row('with a log that has no beginning', 'unreadable-root', inLogs('tlogs', {})),
    row('with a certificate log that has no beginning', 'unreadable-root', inLogs('ctlogs', {})),
    row('with an authority that has no beginning', 'unreadable-root', inAuthorities({})),
    row('with a timestamp authority that has no beginning', 'unreadable-root', inTimes({})),
    row('with a key under the identifier of another one', 'unreadable-root', ({ tlogs }) => {
      for (const log of tlogs) log.logId = { keyId: Buffer.alloc(32).toString('base64') };
    }),
    row('with a chain of strangers', 'unreadable-root', ({ certificateAuthorities }) => {
      const [theirs] = stranger.certificateAuthorities;
      for (const { certChain } of certificateAuthorities)
        certChain.certificates.push(...(theirs?.certChain.certificates ?? []));
    }),
    row('of another kind of file', 'unreadable-root', (root) => {
      root.mediaType = 'application/json';
    }),
    ['root: the same twice', { roots: ['public-good', 'public-good'] }, 'unreadable-root'],
  ]),
  ...negatives({ ...bases.github, roots: ['public-good', 'github'] }, [
    [
      'GitHub signs for a public project',
      { sign: { token: { repository_visibility: 'public' } } },
      'instance differs',
    ],
    [
      'GitHub signs, and does not say that the project is private',
      { sign: { claims: { sourceRepositoryVisibility: undefined } } },
      'instance absent-extension',
    ],
    [
      'GitHub signs where only public-good may',
      { policy: { instance: 'public-good' } },
      'unknown-issuer',
    ],
  ]),
  ...negatives(
    { sign: { token: { repository_visibility: 'private' } }, roots: ['public-good', 'github'] },
    [
      [
        'public-good signs for a private project, where only GitHub may',
        { policy: { instance: 'github' } },
        'unknown-issuer',
      ],
    ],
  ),
  ...negatives({ roots: ['public-good', 'github'], sign: { logEntries: [{ version: 2 }] } }, [
    ["public-good's signature with GitHub's timestamp", alter(stampByGithub), 'bad-signed-time'],
  ]),
  ...negatives({ ...bases.custom, roots: ['public-good', 'custom'] }, [
    [
      'an own Sigstore signs where nobody has named it',
      { policy: { instance: undefined } },
      'unknown-issuer',
    ],
  ]),
];

/** Both are trusted, and each for its own. */
function stampByGithub({ dsseEnvelope, verificationMaterial }: ForgedBundle): void {
  const { timestampAuthority } = worldLike('github').parties;
  const signature = Buffer.from(dsseEnvelope.signatures[0]?.sig ?? '', 'base64');
  const digest = createHash('sha256').update(signature).digest();
  const signedTimestamp = timestampAuthority.stamp({ digest }, signedAt).toString('base64');
  verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp }] };
}

function row(what: string, outcome: string, root: (root: TrustedRoot) => void): NegativeRow {
  return [`root: ${what}`, { root }, outcome];
}

function inAuthorities(validity: Validity) {
  return ({ certificateAuthorities }: TrustedRoot) => {
    for (const authority of certificateAuthorities) authority.validFor = validity;
  };
}

function inTimes(validity: Validity) {
  return ({ timestampAuthorities }: TrustedRoot) => {
    for (const authority of timestampAuthorities) authority.validFor = validity;
  };
}

function inLogs(part: 'tlogs' | 'ctlogs', validity: Validity) {
  return (root: TrustedRoot) => {
    for (const log of root[part]) log.publicKey.validFor = validity;
  };
}
