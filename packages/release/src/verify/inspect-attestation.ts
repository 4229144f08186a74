import { inspectRelease, type ReleaseReport } from '@portcullis/attestation';
import type { PublishedRelease } from './published-release.ts';

/** What GitHub attests of the release; asked for again while there is none yet. */
export async function inspectAttestation(
  release: PublishedRelease,
  { folder, names: files }: { readonly folder: string; readonly names: readonly string[] },
): Promise<ReleaseReport> {
  const { manifest, outside, trustedRoot, now, pause } = release;
  const { repository, tag } = manifest;
  const where = { repository, tag, files, folder, bundles: [], outside, trustedRoot };
  for (let times = 0; ; times += 1) {
    const { report } = await inspectRelease({ ...where, now: now() });
    if (times === most || !isEarly(report)) return report;
    await pause(times);
  }
}

const most = 6;

/** Not made yet, or not shown yet; every other reason stays. */
function isEarly({ reason }: ReleaseReport): boolean {
  switch (reason?.code) {
    case 'none-found':
    case 'no-release':
    case 'no-tag':
    case 'not-looked-at':
      return true;
    case 'not-immutable':
    case 'none-passes':
    case 'other-file':
    case undefined:
      return false;
  }
}
