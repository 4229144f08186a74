import type {
  InconclusiveReason,
  Known,
  PinEvidence,
  PinVerdict,
  RefTarget,
  Release,
  RepositoryRefs,
  Unknown,
} from '@portcullis/core';
import type { FollowedPin } from './follow/follow-pins.ts';
import type { CommitAttestation } from './ladder/commit-attestation.ts';
import { verdictOf } from './ladder/verdict-of.ts';
import type { FoundById } from './reach/found.ts';

/** What was learned of the repository that pins are of. */
export interface Background {
  readonly name: string;
  readonly refs: Known<RepositoryRefs>;
  readonly found: FoundById;
  readonly releases?: ReadonlyMap<string, Release> | undefined;
  /** By commit; undefined where the policy does not ask. */
  readonly attestations?: ReadonlyMap<string, CommitAttestation> | undefined;
}

/** The evidence of one pin. */
export function judgePin(followed: FollowedPin, background: Background): PinEvidence {
  const { pin, content } = followed;
  const { needs, document, committedAt } = content;
  return {
    key: pin.key,
    repository: background.name,
    path: pin.path,
    ref: pin.ref,
    ...verdictFor(followed, background),
    needs:
      needs.kind === 'unknown'
        ? needs
        : { kind: 'known', value: needs.value.map(({ need }) => need) },
    document,
    committedAt,
  };
}

function verdictFor({ pin, target, claims }: FollowedPin, background: Background): Verdict {
  const { name: repository, refs, found, releases } = background;
  if (target.kind === 'unknown') return inconclusive(target, target.message);
  if (refs.kind === 'unknown') return inconclusive(target, refs.message);
  const one = found.get(target.value.commit);
  if (one === undefined) return inconclusive(target, 'nobody asked where this commit is from');
  const isPeeled = one.commit !== target.value.commit;
  const value: RefTarget = isPeeled
    ? { ...target.value, kind: 'tag-object', commit: one.commit }
    : target.value;
  const attestation = background.attestations?.get(value.commit);
  const facts = {
    repository,
    path: pin.path,
    refs: refs.value,
    reach: one.reach,
    releases,
    attestation,
  };
  const judged = verdictOf({ ...facts, target: value, claims: [...claims].sort() });
  const isUnknown = judged.verdict === 'inconclusive' && one.reach.kind === 'unknown';
  const why = isUnknown ? { reason: one.reach.reason } : {};
  const doubt = attestation?.kind === 'unknown' ? { unattested: attestation } : {};
  return { target: { kind: 'known', value }, ...judged, ...why, ...doubt };
}

interface Verdict {
  readonly target: Known<RefTarget>;
  readonly verdict: PinVerdict;
  readonly reason?: InconclusiveReason;
  readonly proof: string;
  readonly unattested?: Unknown;
  readonly releaseTags: readonly string[];
  readonly versions: readonly string[];
}

function inconclusive(target: Known<RefTarget>, proof: string): Verdict {
  return { target, verdict: 'inconclusive', proof, releaseTags: [], versions: [] };
}
