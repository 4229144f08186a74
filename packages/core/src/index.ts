export * from './engine/index.ts';
export * from './evidence/index.ts';
export * from './fix/index.ts';
export * from './model/index.ts';
export { nearest } from './model/schema/nearest.ts';
export * from './reporters/index.ts';
export * from './rules/index.ts';
