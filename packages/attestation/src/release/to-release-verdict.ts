import { quoted } from '@portcullis/core';
import type { ReleaseAttestation, ReleaseReason, ReleaseReport } from './release-report.ts';
import { whyFailed } from './why-failed.ts';

type Verdict = Pick<ReleaseReport, 'verdict' | 'reason'>;

type Learned = Pick<ReleaseReport, 'attestations' | 'files' | 'unread'> & {
  readonly refusal: ReleaseReason | undefined;
};

/** What could not be asked is never a pass, and never a failure either unless something else is one. */
export function toReleaseVerdict({ refusal, attestations, files, unread }: Learned): Verdict {
  if (refusal !== undefined) return fail(refusal);
  const isPassed = attestations.some(({ verdict }) => verdict === 'pass');
  const other = files.find(({ verdict }) => verdict === 'fail');
  if (isPassed && other !== undefined)
    return fail({ code: 'other-file', message: describeFile(other) });
  const isWhole = !unread.some(({ what }) => what === 'attestations' || what === 'tag');
  if (attestations.length > 0 && !isPassed && isWhole)
    return fail({ code: 'none-passes', message: describeRefusals(attestations) });
  // One that passes is enough, whatever others there are.
  const first = unread.find(({ what }) => !(isPassed && what === 'attestations'));
  if (first !== undefined)
    return { verdict: 'inconclusive', reason: { code: 'not-looked-at', message: first.message } };
  if (isPassed) return { verdict: 'pass', reason: undefined };
  return fail({
    code: 'none-found',
    message:
      'no attestation of the release is found, which GitHub makes for every immutable release when it is published',
  });
}

function fail(reason: ReleaseReason): Verdict {
  return { verdict: 'fail', reason };
}

function describeFile({ path, asset }: ReleaseReport['files'][number]): string {
  return asset === undefined
    ? `${quoted(path)} is not what the release has under this name`
    : `${quoted(path)} has the bytes of the asset ${quoted(asset)}: give it that name`;
}

function describeRefusals(attestations: readonly ReleaseAttestation[]): string {
  const [first] = attestations;
  const which =
    attestations.length === 1
      ? 'the attestation is'
      : `all ${attestations.length} attestations are`;
  const why = first?.error?.message ?? whyFailed(first?.checks ?? []) ?? '';
  return `${which} refused: ${why}`;
}
