import { wordInput } from './word-input.ts';

export function booleanInput(name: string, byDefault: boolean): boolean {
  const word = wordInput(name, ['true', 'false']);
  return word === undefined ? byDefault : word === 'true';
}
