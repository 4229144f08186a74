export { imageValuesOf } from './image-values-of.ts';
export { possibleOf, possibleOfTree } from './possible-of.ts';
export type { ValueScope, Values } from './types.ts';
export { valuesOf } from './values-of.ts';
