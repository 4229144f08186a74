export type { ValueScope, Values } from './types.ts';
export { valuesOf } from './values-of.ts';
