import { type FixOptions, repairs } from '../../src/index.ts';
import { fixScenario } from './fix-scenario.ts';
import { fromText } from './scenario.ts';

/** A workflow after one kind of repair, and why others of it were not made. */
export function fixedText(
  text: string,
  { only, ...options }: Partial<FixOptions> & { readonly only: string },
): { readonly text: string; readonly refused: readonly string[] } {
  const chosen = repairs.filter(({ id }) => id === only);
  const { plan, scenario } = fixScenario(fromText('w.yml', text), { repairs: chosen, ...options });
  const [after = ''] = scenario.files.values();
  return { text: after, refused: plan.refused.map(({ reason }) => reason) };
}
