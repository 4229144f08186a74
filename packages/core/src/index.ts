export * from './engine/index.ts';
export * from './model/index.ts';
export * from './reporters/index.ts';
export * from './rules/index.ts';
