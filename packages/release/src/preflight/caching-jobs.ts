import { parseDocument } from '@portcullis/core';
import type { Known } from '../known/known.ts';

/**
 * The jobs of a workflow to which `cache-mode` does not deny every cache. All of them count, since what any of them
 * builds can be released. The text is that of the caller at the commit of the run.
 */
export function cachingJobs(text: string, path: string): Known<readonly string[]> {
  const { content, problems } = parseDocument({
    path,
    repositoryPath: path,
    kind: 'workflow',
    text,
  });
  const [problem] = problems;
  if (problem !== undefined) return { kind: 'unknown', why: problem.message };
  if (content?.kind !== 'workflow') return { kind: 'unknown', why: `"${path}" is no workflow` };
  const open = content.jobs.filter((job) => (job.cacheMode ?? content.cacheMode)?.value !== 'none');
  return { kind: 'known', value: open.map(({ id }) => id) };
}
