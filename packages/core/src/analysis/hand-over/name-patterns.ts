import type { ScalarNode } from '../../model/index.ts';
import type { RunStep } from '../runs/run-step.ts';
import { valuesIn } from '../scenario/values-in.ts';
import type { NamePattern } from './name-pattern.ts';

/** The names that an input can hold in a run; what an expression leaves open is `*`. */
export function namePatterns(at: ScalarNode, { frame, step }: RunStep): readonly NamePattern[] {
  const { values, open } = valuesIn(at, frame, step);
  const known = values.map((text) => ({ text: text.trim(), isOpen: false }));
  if (!open) return known;
  return [...known, { text: outlineOf(at), isOpen: true }];
}

/** What can be said of a name before any expression is evaluated: `dist-*`. */
export function outlineOf(at: ScalarNode): string {
  return at.value.replace(/\$\{\{[\s\S]*?\}\}/g, '*').trim();
}
