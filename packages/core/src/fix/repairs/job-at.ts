import type { Finding } from '../../engine/index.ts';
import type { Job, Repository } from '../../model/index.ts';

/** The job in which a finding stands: at its key, or anywhere within it. */
export function jobAt({ at }: Finding, { workflows }: Repository): Job | undefined {
  const { offset } = at.start;
  return workflows
    .find(({ source }) => source.path === at.path)
    ?.jobs.find(({ key, node }) => key.start <= offset && offset < node.end);
}
