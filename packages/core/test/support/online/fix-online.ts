import { gatherUpdates } from '@portcullis/closure';
import { parse } from 'yaml';
import { type FixOptions, type FixPlan, planFixes, repairs } from '../../../src/index.ts';
import { type Scenario, toRequest } from '../scenario.ts';
import { inMemoryUpstream } from './in-memory-upstream.ts';

interface FixedOnline {
  readonly plan: FixPlan;
  /** The scenario afterwards. */
  readonly scenario: Scenario;
}

/** What every image of a test has for a digest. */
export const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;

/** Pins what a scenario uses, with what its outside says. */
export async function fixOnline(
  scenario: Scenario,
  options: Partial<FixOptions> & { readonly told?: string } = {},
): Promise<FixedOnline> {
  const request = toRequest(scenario);
  const { isUpdate = false, minAge, told = digest } = options;
  const upstream = inMemoryUpstream(parse(scenario.upstream ?? '{}', { schema: 'core' }));
  const { repository, policy } = request;
  const pins = { ...policy.pins, cooldown: minAge ?? policy.pins.cooldown };
  const gathered = await gatherUpdates([{ repository, policy: { ...policy, pins } }], {
    upstream: { ...upstream, digest: async () => ({ kind: 'known', value: told }) },
    isUpdate,
    onProgress: () => {},
  });
  const plan = planFixes({
    ...request,
    ...gathered,
    repairs: repairs.filter(({ id }) => id === 'pins'),
    options: {
      defaultToken: undefined,
      isEnterpriseServer: false,
      isUpdate,
      minAge,
    },
    isReported: () => true,
  });
  const texts = plan.files.map(({ source, text }) => {
    const mark = scenario.files.get(source.path)?.startsWith('\uFEFF') === true ? '\uFEFF' : '';
    return [source.path, mark + text] as const;
  });
  return { plan, scenario: { ...scenario, files: new Map([...scenario.files, ...texts]) } };
}
