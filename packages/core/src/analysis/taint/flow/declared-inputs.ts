import { asMap, asScalar, type MapEntry, type Trigger } from '../../../model/index.ts';
import type { Key } from './asking.ts';

/** The inputs that a trigger declares under a name, or all; those that GitHub checks by their type are left out. */
export function declaredInputs(trigger: Trigger | undefined, name: Key): readonly MapEntry[] {
  const inputs = asMap(asMap(trigger?.config)?.get('inputs'))?.entries ?? [];
  return inputs
    .filter(({ key }) => name === undefined || key.value.toLowerCase() === name)
    .filter(isText);
}

function isText({ value }: MapEntry): boolean {
  const type = asScalar(asMap(value)?.get('type'))?.value;
  return !/^(?:boolean|number|choice|environment)$/.test(type ?? '');
}
