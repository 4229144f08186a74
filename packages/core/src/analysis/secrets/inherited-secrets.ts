import { asScalar, type Job, type ScalarNode } from '../../model/index.ts';

/** The `inherit` of `secrets: inherit`, by which a job hands every secret it could read to the workflow that it calls. */
export function inheritedSecrets({ call }: Job): ScalarNode | undefined {
  const scalar = asScalar(call?.secrets);
  return scalar?.value.trim() === 'inherit' ? scalar : undefined;
}
