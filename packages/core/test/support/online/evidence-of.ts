import { gatherForRules } from '@portcullis/closure';
import { parse } from 'yaml';
import type { Evidence } from '../../../src/index.ts';
import { type Scenario, toRequest } from '../scenario.ts';
import { gapsOf } from './gaps-of.ts';
import { inMemoryUpstream } from './in-memory-upstream.ts';
import type { UpstreamText } from './upstream-text.ts';

/** What an online run of a scenario would have learned; undefined when nothing outside is described. */
export async function evidenceOf(scenario: Scenario): Promise<Evidence | undefined> {
  if (scenario.upstream === undefined) return undefined;
  const text: UpstreamText = parse(scenario.upstream, { schema: 'core' });
  const request = toRequest(scenario);
  const { evidence } = await gatherForRules([request], { upstream: inMemoryUpstream(text) });
  return { ...evidence, gaps: gapsOf(request.repository, evidence, text) };
}
