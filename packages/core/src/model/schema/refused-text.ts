import { quoted } from '../expression/quoted.ts';
import type { Definition } from './definition.ts';
import { expected } from './expected.ts';
import { nearest } from './nearest.ts';
import type { Refusals } from './refusals.ts';

/** The message for a text that a definition does not allow. */
export function refusedText(text: string, definition: Definition, refusals: Refusals): string {
  const what = text === '' ? 'an empty value' : quoted(text);
  const guess = nearest(text, [...definition.constants]);
  const advice = guess === undefined ? expected(definition) : `"${guess}"`;
  return `GitHub refuses ${what} ${refusals.where()}: write ${advice}`;
}
