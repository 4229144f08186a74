import type { Call } from '../program/program.ts';
import type { Ask } from './ask.ts';
import { calledBy } from './called-by.ts';
import { onlyText } from './only-text.ts';
import type { Frame } from './value.ts';

export interface InputCall {
  readonly kind: 'text' | 'boolean' | 'lines';
  /** As `action.yml` writes it, in lower case; all that it can be. */
  readonly names: readonly string[];
}

const kinds: ReadonlyMap<string, InputCall['kind']> = new Map([
  ['core.getInput', 'text'],
  ['core.getBooleanInput', 'boolean'],
  ['core.getMultilineInput', 'lines'],
]);

/** The input that a call reads; undefined for other calls. */
export function inputCall(call: Call, ask: Ask, frame: Frame | undefined): InputCall | undefined {
  const kind = calledBy(call.callee, ask)
    .names.map((name) => kinds.get(name))
    .find(Boolean);
  const [name] = call.arguments;
  if (kind === undefined || name === undefined) return undefined;
  const { cases, isOpen } = ask.valuesOf(name, frame);
  const names = cases.map(({ value }) => onlyText(value)?.toLowerCase());
  if (isOpen || names.length === 0 || !names.every((one) => one !== undefined)) return undefined;
  return { kind, names: [...new Set(names)] };
}
