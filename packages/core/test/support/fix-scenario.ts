import { type FixOptions, type FixPlan, planFixes, type Repair } from '../../src/index.ts';
import { type Scenario, toRequest } from './scenario.ts';

export interface FixedScenario {
  readonly plan: FixPlan;
  /** The scenario afterwards. */
  readonly scenario: Scenario;
}

/** Makes the repairs of a scenario, in memory. */
export function fixScenario(
  scenario: Scenario,
  { repairs, ...options }: Partial<FixOptions> & { readonly repairs: readonly Repair[] },
): FixedScenario {
  const plan = planFixes({
    ...toRequest(scenario),
    repairs,
    options: {
      defaultToken: undefined,
      isEnterpriseServer: false,
      isUpdate: false,
      minAge: undefined,
      ...options,
    },
    isReported: () => true,
  });
  const texts = plan.files.map(({ source, text }) => {
    const mark = scenario.files.get(source.path)?.startsWith('\uFEFF') === true ? '\uFEFF' : '';
    return [source.path, mark + text] as const;
  });
  return { plan, scenario: { ...scenario, files: new Map([...scenario.files, ...texts]) } };
}
