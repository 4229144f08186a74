import { mayReadMatrix } from '../../analysis/scenario/matrix-budget.ts';
import { expressionsIn, type Job, type ScalarNode, valuesOf } from '../../model/index.ts';

/** How much of a value the files tell; undefined when it all comes from elsewhere. */
export function literalIn(scalar: ScalarNode, job: Job): 'whole' | 'part' | 'possible' | undefined {
  if (expressionsIn(scalar).length === 0) return 'whole';
  if (scalar.value.replace(/\$\{\{[\s\S]*?\}\}/g, '').trim() !== '') return 'part';
  if (!mayReadMatrix(scalar.value, job)) return undefined;
  const { values, open } = valuesOf(scalar, { job });
  // Nothing is what an expression gives where a secret is not set.
  if (!values.some((value) => value !== '')) return undefined;
  return open || values.length > 1 ? 'possible' : 'whole';
}
