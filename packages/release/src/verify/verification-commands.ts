import type { SealManifest } from '../seal/seal-manifest.ts';
import type { SealPolicyChoice } from '../seal/seal-policy.ts';
import { shellWord } from './shell-word.ts';

/** What a user pastes to verify the release without us: checksums, GitHub's attestation of the release, and ours. */
export function verificationCommands(
  { repository, tag, commit, files, images }: SealManifest,
  { signer, ref }: Pick<SealPolicyChoice, 'signer' | 'ref'>,
): readonly string[] {
  const repo = ['--repo', repository];
  const who = [
    ...['--signer-workflow', signer.workflow, '--signer-digest', signer.commit],
    ...['--source-ref', ref, '--source-digest', commit, '--deny-self-hosted-runners'],
  ];
  const artifacts = files.filter(({ kind }) => kind === 'artifact').map(({ name }) => name);
  const [first] = artifacts;
  const checks =
    first === undefined
      ? []
      : [
          ['gh', 'release', 'download', tag, ...repo],
          ['sha256sum', '--check', 'SHA256SUMS'],
          ['gh', 'release', 'verify-asset', tag, first, ...repo],
        ];
  const subjects = [...artifacts, ...images.map(({ name, digest }) => `oci://${name}@${digest}`)];
  return [
    ['gh', 'release', 'verify', tag, ...repo],
    ...checks,
    ...subjects
      .slice(0, most)
      .map((subject) => ['gh', 'attestation', 'verify', subject, ...repo, ...who]),
    [
      'portcullis',
      'verify-release',
      `${repository}@${tag}`,
      ...(first === undefined ? [] : [first]),
    ],
  ].map((words) => words.map(shellWord).join(' '));
}

/** The others are verified alike. */
const most = 5;
