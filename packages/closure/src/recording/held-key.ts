import type { HeldAsked } from '../upstream.ts';

export function heldKey({ commit, tip }: HeldAsked): string {
  return `${commit} in ${tip}`;
}
