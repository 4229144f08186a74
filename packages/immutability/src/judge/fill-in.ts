import type { ChoicePart } from '../fetch/choice.ts';
import { type Filled, signs } from './filled.ts';
import type { GivenInputs } from './given-inputs.ts';

/** Puts the values of the inputs into an alternative. */
export function fillIn(parts: readonly ChoicePart[], inputs: GivenInputs): Filled {
  const filled = parts.map((part) => fillPart(part, inputs));
  return {
    text: filled.map(({ text }) => text).join(''),
    isAnswered: filled.some(({ isAnswered }) => isAnswered),
    unknown: filled.find(({ unknown }) => unknown !== undefined)?.unknown,
    isEmpty: filled.some(({ isEmpty }) => isEmpty),
    inputs: filled.flatMap((one) => one.inputs),
    others: filled.flatMap((one) => one.others),
  };
}

const plain: Filled = {
  text: '',
  isAnswered: false,
  isEmpty: false,
  unknown: undefined,
  inputs: [],
  others: [],
};

function fillPart(part: ChoicePart, inputs: GivenInputs): Filled {
  switch (part.kind) {
    case 'text':
      return { ...plain, text: withoutSigns(part.text) };
    case 'input':
      return fillInput(part, inputs);
    case 'table':
      return { ...plain, text: signs.version };
    case 'machine':
      return { ...plain, text: signs.machine };
    case 'variable':
    case 'workspace':
      return { ...plain, text: signs.version, others: [part.name] };
    case 'answer':
      return { ...plain, text: signs.answer, isAnswered: true };
    case 'unknown':
      return { ...plain, text: signs.unknown, unknown: part.why };
  }
}

/** An action's own text is attacker-controlled, and may hold a sign as well as any other. */
function withoutSigns(text: string): string {
  return text.replace(/[\uE101-\uE104]/g, '');
}

type InputPart = Extract<ChoicePart, { kind: 'input' }>;

function fillInput({ name, orElse }: InputPart, inputs: GivenInputs): Filled {
  const value = inputs.isDeclared(name) ? inputs.valueOf(name) : '';
  const used = { ...plain, inputs: [name] };
  // An exact version, where the action has to be given one.
  if (value === undefined) return { ...used, text: signs.version };
  if (value !== '') return { ...used, text: withoutSigns(value) };
  if (orElse === undefined) return { ...used, isEmpty: true };
  const replaced = fillIn(orElse, inputs);
  return { ...replaced, inputs: [name, ...replaced.inputs] };
}
