import { asScalar, type ScalarNode, type Step } from '../model/index.ts';

/** The value given to an input of a step's action; GitHub compares the names without regard to case. */
export function inputOf({ with: inputs }: Step, name: string): ScalarNode | undefined {
  return asScalar(inputs.find(({ key }) => key.value.toLowerCase() === name)?.value);
}
