import { resolve } from 'node:path';
import { createHttpClient } from '@portcullis/http';
import type { Findings } from '../find/found-bundle.ts';
import { findInFolder } from '../find/in-folder.ts';
import type { Outside } from '../find/outside.ts';
import { hashFiles } from '../subject/hash-files.ts';
import type { HashedFile } from './judge-files.ts';
import type { ReleaseReport } from './release-report.ts';
import { releaseRoots } from './release-roots.ts';
import { releaseServers } from './release-servers.ts';
import { releaseVerifier } from './release-verifier.ts';
import { verifyRelease } from './verify-release.ts';

export interface InspectionRequest {
  /** `owner/name` */
  readonly repository: string;
  readonly tag: string;
  /** Assets that are here, from `folder`. */
  readonly files: readonly string[];
  /** Files and folders of bundles, in place of those that GitHub stores. */
  readonly bundles: readonly string[];
  readonly folder: string;
  /** Undefined when nobody is asked. */
  readonly outside: Omit<Outside, 'runProgram'> | undefined;
  readonly trustedRoot: string | undefined;
  readonly now: Date;
}

export interface Inspection {
  readonly report: ReleaseReport;
  readonly warnings: readonly string[];
}

/** Reads what is here, asks who is to be asked, and verifies. Throws GuardError for files that cannot be read. */
export async function inspectRelease(request: InspectionRequest): Promise<Inspection> {
  const { repository, tag, outside, trustedRoot, now } = request;
  const roots = await releaseRoots({ file: trustedRoot, now });
  const report = await verifyRelease({
    repository,
    tag,
    files: await readFiles(request),
    bundles: await readBundles(request),
    servers: outside && releaseServers(repository, { ...outside, http: createHttpClient(outside) }),
    verify: releaseVerifier(roots),
  });
  return { report, warnings: roots.warnings };
}

async function readFiles({ files, folder }: InspectionRequest): Promise<readonly HashedFile[]> {
  const digests = await hashFiles(files.map((file) => resolve(folder, file)));
  return files.map((path, index) => ({ path, sha256: digests[index]?.sha256 ?? '' }));
}

async function readBundles({ bundles }: InspectionRequest): Promise<Findings | undefined> {
  if (bundles.length === 0) return undefined;
  const found = await Promise.all(bundles.map((path) => findInFolder(path)));
  return {
    bundles: found.flatMap((one) => one.bundles),
    unread: found.flatMap((one) => one.unread),
  };
}
