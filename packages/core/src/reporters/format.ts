import type { reporters } from './reporters.ts';

export type Format = keyof typeof reporters;
