import { type Answer, unreadable } from './answer.ts';

export function parseList(answer: Answer): readonly Answer[] {
  const { value, path, from } = answer;
  if (!Array.isArray(value)) throw unreadable(answer, 'a list');
  const prefix = path === '' ? '' : `${path}.`;
  return value.map((item: unknown, index) => ({ value: item, path: `${prefix}${index}`, from }));
}
