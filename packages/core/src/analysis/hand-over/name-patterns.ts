import type { ScalarNode } from '../../model/index.ts';
import type { RunStep } from '../runs/run-step.ts';
import { valuesIn } from '../scenario/values-in.ts';
import type { NamePattern } from './name-pattern.ts';

/** The names that an input can hold in a run; what an expression leaves open is `*`. */
export function namePatterns(at: ScalarNode, { frame, step }: RunStep): readonly NamePattern[] {
  const { values, open } = valuesIn(at, frame, step);
  const known = values.map((text) => ({ text: text.trim(), isOpen: false }));
  if (!open) return known;
  const text = at.value.replace(/\$\{\{[\s\S]*?\}\}/g, '*').trim();
  return [...known, { text, isOpen: true }];
}
