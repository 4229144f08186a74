import type { Definition } from './definition.ts';

/** Whether a text is among what a definition allows. */
export function takesText({ texts, constants }: Definition, text: string): boolean {
  if (texts === 'any' || (texts === 'filled' && text !== '')) return true;
  return constants.has(text);
}
