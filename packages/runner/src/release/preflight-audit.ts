import { info } from '@actions/core';
import { type AuditResult, type Gather, runAudit } from '@portcullis/audit';
import { everyGuard, GuardError, quoted, type Report, type Source } from '@portcullis/core';
import type { CommitTree } from '@portcullis/release';
import { toText } from '../to-text.ts';
import { type Followed, followedFrom } from './preflight-followed.ts';

export interface PreflightAudit {
  /** Where the run's commit is checked out. */
  readonly workspace: string;
  readonly gather: Gather;
}

/**
 * What the guards of releases find in the workflow that calls and in what it uses of its own repository. Other workflows
 * do not count: they release nothing. Throws GuardError where the checkout is not the commit of the run.
 */
export async function auditCaller(
  tree: CommitTree,
  { workspace, gather }: PreflightAudit,
): Promise<Report> {
  const today = new Date().toISOString().slice(0, 10);
  const result = await runAudit({
    ...{ paths: ['.'], cwd: workspace, ruleSet, guards, gather, today },
  });
  const sources = ownSources(result);
  const followed = followedFrom(tree.callerPath, sources);
  await checkSame(
    sources.filter((one) => followed.paths.has(one.repositoryPath) || decides(one)),
    tree,
  );
  const report = narrowed(result.report, followed);
  info(toText({ ...result, report }, 'text').trimEnd());
  return report;
}

/** What actions and steps fetch takes longer than a release should wait: `audit` tells it with every change. */
const leftOut: ReadonlySet<string> = new Set(['immutability-gap', 'mutable-install']);
const ruleSet = {
  ...everyGuard,
  rules: everyGuard.rules.filter(({ meta }) => !leftOut.has(meta.id)),
};

/** Those that judge what is built, signed and published. */
const guards = [
  'pin-verify',
  'permissions-guard',
  'cache-forbid-in-release',
  'secrets-guard',
  'release-guard',
] as const;

/** Without those of other repositories. */
function ownSources({ report, sources }: AuditResult): readonly Source[] {
  return report.files.flatMap(({ path }) => sources.get(path) ?? []);
}

/** What accepts findings, and what a `uses` is locked to. */
function decides({ kind }: Source): boolean {
  return kind === 'config' || kind === 'lockfile';
}

async function checkSame(sources: readonly Source[], tree: CommitTree): Promise<void> {
  const texts = await tree.readTexts(sources.map(({ repositoryPath }) => repositoryPath));
  const other = sources.find(({ text }, index) => text !== texts[index]);
  if (other !== undefined)
    throw new GuardError(
      'bad-usage',
      `${quoted(other.repositoryPath)} in the workspace is not what the commit of the run has: check out that commit, and let nothing write into it`,
    );
}

function narrowed(report: Report, { paths, unseen }: Followed): Report {
  const isFollowed = (path: string) => paths.has(path);
  return {
    ...report,
    files: report.files.filter(({ path }) => isFollowed(path)),
    findings: report.findings.filter(({ at }) => isFollowed(at.path)),
    inconclusive: [
      // What could not be read of the whole tree may be part of it.
      ...report.inconclusive.filter(({ at }) => at.path === '.' || isFollowed(at.path)),
      ...unseen,
    ],
    suppressed: report.suppressed.filter(({ finding }) => isFollowed(finding.at.path)),
  };
}
