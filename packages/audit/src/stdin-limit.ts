import { limits } from './collect/limits.ts';

/** Bytes of standard input that are of use: whatever is longer is too large. */
export const stdinLimit: number = limits.fileBytes;
