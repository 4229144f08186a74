import { type Action, asMap, asScalar } from '@portcullis/core';
import type { GivenInputs } from './given-inputs.ts';

/** The inputs of an action as `with:` leaves them: names without regard to case, as the runner compares them. */
export function toGivenInputs(action: Action, given: ReadonlyMap<string, string>): GivenInputs {
  const declared = new Map(
    action.inputs.map(({ key, value }) => [key.value.toLowerCase(), declarationOf(asMap(value))]),
  );
  const values = new Map([...given].map(([name, value]) => [name.toLowerCase(), value]));
  return {
    valueOf: (name) => {
      const own = values.get(name.toLowerCase());
      if (own !== undefined) return own.includes('${{') ? undefined : own;
      return declared.get(name.toLowerCase())?.value;
    },
    defaultOf: (name) => declared.get(name.toLowerCase())?.written ?? null,
    isGiven: (name) => values.has(name.toLowerCase()),
    optionsOf: (name) =>
      values.has(name.toLowerCase()) ? undefined : declared.get(name.toLowerCase())?.options,
    isDeclared: (name) => declared.has(name.toLowerCase()),
  };
}

interface Declaration {
  readonly written: string | null;
  /** Without `with:`: undefined where it has to be given, or is known in the run only. */
  readonly value: string | undefined;
  /** As in `workflow_dispatch`: the runner does not look at them, and who writes them says what is meant. */
  readonly options: readonly string[] | undefined;
}

function declarationOf(input: ReturnType<typeof asMap>): Declaration {
  const scalar = asScalar(input?.get('default'));
  const isRequired = asScalar(input?.get('required'))?.value.toLowerCase() === 'true';
  const options = optionsIn(input);
  if (scalar === undefined || scalar.type === 'null')
    return { written: null, value: isRequired ? undefined : '', options };
  // The runner spells `True` as `true`.
  const written = scalar.type === 'boolean' ? scalar.value.toLowerCase() : scalar.value;
  return { written, value: written.includes('${{') ? undefined : written, options };
}

function optionsIn(input: ReturnType<typeof asMap>): readonly string[] | undefined {
  const list = input?.get('options');
  if (list?.kind !== 'seq' || list.items.length === 0) return undefined;
  const values = list.items.flatMap((one) => asScalar(one)?.value ?? []);
  return values.length === list.items.length ? values : undefined;
}
