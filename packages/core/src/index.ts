export * from './engine/index.ts';
export * from './model/index.ts';
export * from './reporters/index.ts';
export { rules } from './rules/index.ts';
export { rulePages } from './rules/pages.ts';
