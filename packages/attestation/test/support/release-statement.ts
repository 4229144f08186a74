/** What a test's release is; of the real one only the form. */
export const release = {
  repository: 'octo-org/tool',
  repositoryId: '1001',
  ownerId: '42',
  releaseId: '7',
  tag: 'v1.2.3',
  object: 'a1'.repeat(20),
  assets: { 'tool.tgz': '1b'.repeat(32), SHA256SUMS: '2c'.repeat(32) },
} as const;

export interface ReleaseText {
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  readonly releaseId: string;
  readonly tag: string;
  readonly object: string;
  readonly assets: Readonly<Record<string, string>>;
}

/** A statement as GitHub writes it; version 0.1 calls the release's number by another name. */
export function releaseStatement(
  changes: Partial<ReleaseText> = {},
  version: 'v0.1' | 'v0.2' = 'v0.2',
) {
  const { repository, repositoryId, ownerId, releaseId, tag, object, assets } = {
    ...release,
    ...changes,
  };
  const purl = `pkg:github/${repository}@${encodeURIComponent(tag)}`;
  const subject: readonly object[] = [
    { uri: purl, digest: { [object.length === 64 ? 'sha256' : 'sha1']: object } },
    ...Object.entries(assets).map(([name, sha256]) => ({ name, digest: { sha256 } })),
  ];
  const numbers =
    version === 'v0.1' ? { releaseId } : { databaseId: releaseId, packageId: repositoryId };
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType: `https://in-toto.io/attestation/release/${version}`,
    predicate: { ...numbers, ownerId, purl, repository, repositoryId, tag },
  };
}
