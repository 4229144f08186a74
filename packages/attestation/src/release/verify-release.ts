import type { Findings } from '../find/found-bundle.ts';
import { type HashedFile, judgeFiles } from './judge-files.ts';
import { judgeRelease, type VerifyRelease } from './judge-release.ts';
import type { KnownRelease } from './known-release.ts';
import { lookUpRelease } from './look-up-release.ts';
import type { ReleaseReport } from './release-report.ts';
import type { ReleaseServers } from './release-servers.ts';
import { toReleaseAttestation } from './to-release-attestation.ts';
import { toReleaseVerdict } from './to-release-verdict.ts';
import type { UnreadRelease } from './unread-release.ts';

export interface ReleaseRequest {
  /** `owner/name` */
  readonly repository: string;
  readonly tag: string;
  /** Undefined when nobody is asked: then only what the bundles say of themselves is known. */
  readonly servers: ReleaseServers | undefined;
  /** Bundles at hand, in place of those that GitHub stores. */
  readonly bundles: Findings | undefined;
  readonly files: readonly HashedFile[];
  readonly verify: VerifyRelease;
}

/**
 * Whether GitHub attests a release: that it has signed what the tag names, and every asset, and that both are so now.
 * Never throws for what a server did.
 */
export async function verifyRelease(request: ReleaseRequest): Promise<ReleaseReport> {
  const { repository, tag, servers, files, verify } = request;
  const known = servers === undefined ? nothing(request) : await lookUpRelease(request, servers);
  const found = await findBundles(request, known);
  const judged = found.bundles.map(({ source, json }) => ({
    source,
    judged: judgeRelease(json, known.expected, verify),
  }));
  const attestations = judged.map(toReleaseAttestation);
  const passed = attestations.find(({ verdict }) => verdict === 'pass');
  const judgedFiles = judgeFiles(files, passed?.assets);
  const unread = [...known.unread, ...found.unread.map(toUnreadAttestations)];
  return {
    version: 1,
    release: {
      repository,
      tag,
      object: known.expected.object,
      commit: known.commit,
      isImmutable: known.isImmutable,
    },
    ...toReleaseVerdict({ refusal: known.refusal, attestations, files: judgedFiles, unread }),
    attestations,
    files: judgedFiles,
    unread,
  };
}

function nothing({ repository, tag }: ReleaseRequest): KnownRelease {
  return {
    expected: {
      repository,
      tag,
      repositoryId: undefined,
      object: undefined,
      releaseId: undefined,
      assets: undefined,
    },
    commit: undefined,
    isImmutable: undefined,
    refusal: undefined,
    unread: [],
  };
}

/** GitHub attests what the ref names, which of an annotated tag is the tag object. */
async function findBundles(
  { servers, bundles }: ReleaseRequest,
  { expected, refusal }: KnownRelease,
): Promise<Findings> {
  const { object } = expected;
  if (bundles !== undefined) return bundles;
  if (servers === undefined || object === undefined || refusal !== undefined)
    return { bundles: [], unread: [] };
  return servers.attestations(object);
}

function toUnreadAttestations({ reason, message }: Findings['unread'][number]): UnreadRelease {
  return { what: 'attestations', reason, message };
}
