import type { RefusalCode, Step } from './step.ts';

/** Nothing of ours is public. */
export function refuse(code: RefusalCode, why: string): Extract<Step, { kind: 'refuse' }> {
  return { kind: 'refuse', refusal: { code, why, isPublic: false } };
}
