import { worstVerdict } from '@portcullis/attestation';
import { quoted } from '@portcullis/core';
import type { SealManifest } from '../seal/seal-manifest.ts';
import { toChecksums } from '../seal/to-checksums.ts';
import { nameFew } from '../words/name-few.ts';
import { judgeImageTags } from './judge-image-tags.ts';
import { judgePackages } from './judge-packages.ts';
import type { VerifyFacts } from './verify-facts.ts';
import type { VerifyRow } from './verify-row.ts';

/** Whether what anybody can download is what was sealed, and says so itself. Pure. */
export function judgePublishedRelease(
  facts: VerifyFacts,
  manifest: SealManifest,
): readonly VerifyRow[] {
  return [
    { id: 'assets', ...judgeAssets(facts, manifest) },
    { id: 'checksums', ...judgeChecksums(facts, manifest) },
    { id: 'attestations', ...judgeAttestations(facts, manifest) },
    ...(facts.sbom === undefined ? [] : [{ id: 'sbom', ...judgeSbom(facts.sbom) } as const]),
    ...(facts.packages === undefined
      ? []
      : [{ id: 'packages', ...judgePackages(facts.packages) } as const]),
    ...(manifest.images.length === 0
      ? []
      : [{ id: 'image-tags', ...judgeImageTags(facts, manifest) } as const]),
    { id: 'tag', ...judgeTag(facts, manifest) },
    { id: 'release', ...judgeRelease(facts, manifest) },
  ];
}

type Judged = Omit<VerifyRow, 'id'>;

function judgeAssets({ files }: VerifyFacts, { files: sealed }: SealManifest): Judged {
  const found = new Map(files.map((file) => [file.name, file]));
  const wrong = sealed.filter(({ name, size, sha256 }) => {
    const file = found.get(name);
    if (file?.kind === 'file') return file.size !== size || file.sha256 !== sha256;
    return file?.kind === 'larger';
  });
  if (wrong.length > 0)
    return fail(`${nameFew(namesOf(wrong))} is not what was sealed; warn users`);
  const unread = sealed.filter(({ name }) => found.get(name)?.kind !== 'file');
  const [first] = files.flatMap((file) => (file.kind === 'unread' ? [file.why] : []));
  if (unread.length > 0)
    return unknown(`cannot download ${nameFew(namesOf(unread))}: ${first ?? 'it was not tried'}`);
  return pass(`${sealed.length} files, each as it was sealed`);
}

function judgeChecksums({ checksums }: VerifyFacts, { files }: SealManifest): Judged {
  const artifacts = files.filter(({ kind }) => kind === 'artifact');
  if (artifacts.length === 0) return pass('no files, and so no checksums');
  if (checksums === undefined) return unknown('the checksums could not be downloaded');
  if (checksums === toChecksums(artifacts)) return pass('the checksums are those of the files');
  return fail('the checksums are not those of the files');
}

/** One for each file and image; who has no report was not looked at. */
function judgeAttestations({ reports }: VerifyFacts, manifest: SealManifest): Judged {
  const files = manifest.files.filter(({ kind }) => kind !== 'bundle');
  const wanted = [...namesOf(files), ...namesOf(manifest.images)];
  const known = new Set(reports.map(({ subject }) => subject.name));
  const missing = wanted.filter((name) => !known.has(name));
  const judged = judgeReports(reports);
  if (judged.outcome === 'fail' || missing.length === 0) return judged;
  return unknown(`nobody has looked at ${nameFew(missing)}`);
}

function judgeSbom(sbom: Exclude<VerifyFacts['sbom'], undefined>): Judged {
  return sbom.kind === 'unknown' ? unknown(sbom.why) : judgeReports(sbom.value);
}

function judgeReports(reports: VerifyFacts['reports']): Judged {
  const first = reports.find(({ verdict }) => verdict === 'fail') ?? reports.find(isOpen);
  const told = first && `${quoted(first.subject.name)}: ${first.reason?.message ?? first.verdict}`;
  if (first?.verdict === 'fail') return fail(`${told}`);
  if (worstVerdict(reports) !== 'pass') return unknown(told ?? 'nothing was looked at');
  return pass(`${reports.length} attested as the exact policy asks`);
}

function isOpen({ verdict }: VerifyFacts['reports'][number]): boolean {
  return verdict !== 'pass';
}

function judgeTag({ tagCommit }: VerifyFacts, { tag, commit }: SealManifest): Judged {
  if (tagCommit.kind === 'unknown') return unknown(tagCommit.why);
  if (tagCommit.value === commit) return pass(`${quoted(tag)} is at ${commit}`);
  return fail(
    `${quoted(tag)} is at ${tagCommit.value ?? 'nothing'} and not at ${commit}; warn users`,
  );
}

function judgeRelease({ release }: VerifyFacts, { files }: SealManifest): Judged {
  const { verdict, reason } = release;
  switch (verdict) {
    case 'pass': {
      const sealed = new Set(namesOf(files));
      const extra = attestedNames(release).filter((name) => !sealed.has(name));
      if (extra.length > 0)
        return fail(`the release has ${nameFew(extra)} too, which was not sealed; warn users`);
      return pass('GitHub attests the tag and every asset, and neither can be changed');
    }
    case 'fail':
      return fail(reason?.message ?? 'the release attestation does not pass');
    case 'inconclusive':
      return unknown(reason?.message ?? 'the release attestation could not be read');
  }
}

/** All that the release has: that none is missing, or added since, is what passes. */
function attestedNames({ attestations }: VerifyFacts['release']): readonly string[] {
  const passed = attestations.filter(({ verdict }) => verdict === 'pass');
  return passed.flatMap(({ assets = {} }) => Object.keys(assets));
}

function namesOf(files: readonly { readonly name: string }[]): readonly string[] {
  return files.map(({ name }) => name);
}

function pass(why: string): Judged {
  return { outcome: 'pass', why };
}

function fail(why: string): Judged {
  return { outcome: 'fail', why };
}

function unknown(why: string): Judged {
  return { outcome: 'unknown', why };
}
