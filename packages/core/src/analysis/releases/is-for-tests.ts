import type { RunStep } from '../runs/run-step.ts';

/** Whether a step names the index that PyPI keeps for trying things out. */
export function isForTests({ step }: RunStep): boolean {
  const { source, start, end } = step.node;
  return /\btest\.?pypi\b/i.test(source.text.slice(start, end).replace(/^\s*-?\s*name:.*$/gm, ''));
}
