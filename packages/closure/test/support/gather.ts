import type { Evidence } from '@portcullis/core';
import { inMemoryUpstream } from '../../../core/test/support/online/in-memory-upstream.ts';
import type { UpstreamText } from '../../../core/test/support/online/upstream-text.ts';
import { gatherEvidence, type Upstream } from '../../src/index.ts';
import { treeOf } from './tree-of.ts';
import { workflowOf } from './workflow-of.ts';

/** What is learned of a workflow whose steps use these. */
export async function gather(
  uses: readonly string[],
  repositories: UpstreamText,
  wrap = (upstream: Upstream) => upstream,
): Promise<Evidence> {
  const tree = treeOf({ '.github/workflows/ci.yml': workflowOf(...uses) });
  const upstream = wrap(inMemoryUpstream(repositories));
  return (await gatherEvidence([tree], { upstream })).evidence;
}
