import {
  type AttestResult,
  attest,
  type Outside,
  outcomeOf,
  type Policy,
  type RunContext,
  type SigningChoice,
  toAtHand,
} from '@portcullis/attestation';
import { SealError } from './seal-error.ts';
import type { Sealing } from './sealing.ts';
import { verifyEach } from './verify-each.ts';

export interface SealingChoice {
  /** `owner/name`; whose store of attestations gets them. */
  readonly repository: string;
  /** `sealPolicy`, with the run around. */
  readonly policy: Policy;
  readonly run: RunContext;
  readonly signing: SigningChoice;
  /** Who issues the tokens of jobs, where it is not the usual one of the server. */
  readonly issuer: string | undefined;
  readonly trustedRoot: string | undefined;
  /** A folder that is there; gets the bundles of images, which are no files of the release. */
  readonly imageBundles: string;
  readonly outside: Outside;
  readonly onToken: (token: string) => void;
  readonly now: () => Date;
}

/** Signs as the job, stores at GitHub and in registries, and verifies what lies beside the files. */
export function openSealing(choice: SealingChoice): Sealing {
  const { repository, signing, issuer, trustedRoot, outside, onToken, now } = choice;
  const common = {
    withPlatforms: false,
    predicate: { kind: 'provenance' },
    mode: 'each',
    signing,
    identityToken: undefined,
    issuer,
    policy: undefined,
    trustedRoot,
    list: undefined,
    repository,
    outside,
    onToken,
    now,
  } as const;
  return {
    attestFiles: async (folder, names) => {
      const subjects = { workspace: folder, files: names };
      throwUnlessStored(await attest({ ...common, subjects, folder, isPushed: false }));
    },
    attestImages: async (images) => {
      const named = images.map(({ name, digest }) => `${name}@${digest}`);
      const folder = choice.imageBundles;
      const subjects = { workspace: folder, images: named };
      throwUnlessStored(await attest({ ...common, subjects, folder, isPushed: true }));
    },
    verify: async (folder, names) => {
      const { policy, run } = choice;
      const subjects = await toAtHand(names, folder);
      // Nobody is asked: what becomes public has to be enough.
      const places = { bundles: [], github: undefined, registry: undefined };
      return verifyEach(subjects, { places, policy, trustedRoot, run, now: now() });
    },
  };
}

function throwUnlessStored({ attested }: AttestResult): void {
  const failed = attested.find(({ kind }) => kind !== 'stored' && kind !== 'kept');
  const open = failed ?? attested.find(({ kind }) => kind !== 'stored');
  if (open === undefined) return;
  const { what, details } = outcomeOf(open);
  const cause = 'error' in open ? open.error : undefined;
  const names = open.statement.subject.map(({ name }) => `"${name}"`).join(', ');
  throw new SealError('not-attested', `${names}: ${[what, ...details].join(': ')}`, { cause });
}
