import type { Action } from '@portcullis/core';
import type { Choice } from '../fetch/choice.ts';
import { partChoice } from '../fetch/part-choice.ts';

/**
 * The inputs as programs of node and docker actions find them, and what these start: `INPUT_NAME`.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs
 */
export function inputVariables({ inputs }: Action): ReadonlyMap<string, Choice> {
  return new Map(
    inputs.slice(0, mostInputs).map(({ key }) => {
      const name = key.value.toLowerCase();
      return [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        partChoice({ kind: 'input', name }),
      ];
    }),
  );
}

const mostInputs = 500;
