import type { Finding } from '../../../engine/index.ts';
import type { Job } from '../../../model/index.ts';
import { pathOf } from '../../meaning/path-of.ts';
import { plainText } from '../../meaning/plain-text.ts';
import { refuse } from '../../refuse.ts';
import type { Mending, Proposal, Repair, RepairWork } from '../../repair.ts';
import { jobAt } from '../job-at.ts';
import { needsCache } from './needs-cache.ts';

/** Writes `cache-mode: none` where a release may use the cache. The finding brings its edits with it. */
export const repair: Repair = {
  id: 'cache',
  rules: ['cache-mode-not-enforced'],
  propose: ({ repository, findings, options }: RepairWork) =>
    findings.flatMap((finding) => {
      const job = jobAt(finding, repository);
      if (job === undefined) return [];
      return proposeFor(finding, job, options.isEnterpriseServer);
    }),
};

function proposeFor(finding: Finding, job: Job, isEnterpriseServer: boolean): readonly Proposal[] {
  if (isEnterpriseServer)
    return [refuse(job.key, 'GitHub Enterprise Server does not know "cache-mode"')];
  if (finding.fix === undefined) return [refuse(job.key, notPlain)];
  const step = needsCache(job);
  if (step !== undefined) return [refuse(step, mustHit)];
  const root = job.workflow.node;
  const path = pathOf(root, job.node);
  return path === undefined ? [refuse(job.key, notPlain)] : [toMending(finding, job, path)];
}

const notPlain =
  'its job is written in braces or behind an alias: write "cache-mode: none" by hand';
const mustHit =
  'this step fails when the cache is not there ("fail-on-cache-miss"): let it do without before "cache-mode: none"';

function toMending(finding: Finding, { key, workflow }: Job, path: Mending['changes'][0]['path']) {
  const { source } = workflow;
  const edits = (finding.fix?.edits ?? []).map(({ at, text }) => ({
    at: { source, start: at.start.offset, end: at.end.offset },
    text,
  }));
  const mending: Mending = {
    kind: 'mending',
    at: key,
    description: 'sets "cache-mode: none", so that the cache service refuses this job',
    edits,
    changes: [{ path: [...path, 'cache-mode'], to: plainText('none') }],
    answers: [finding],
  };
  return mending;
}
