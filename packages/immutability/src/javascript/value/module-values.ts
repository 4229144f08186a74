import type { Node } from 'estree';
import type { Ask } from './ask.ts';
import { constant } from './constant.ts';
import { exportedValues } from './exported-values.ts';
import type { Values } from './value.ts';

/** The module that an expression stands for, or what stands in for all of it; undefined where it stands for none. */
export function moduleValues(node: Node, ask: Ask): Values | undefined {
  if (ask.program.exportsOf(node, '*') === undefined) return undefined;
  const whole = exportedValues(node, '*', ask);
  const isData = whole?.cases.every(({ value }) => value.kind === 'json');
  return isData ? whole : constant({ kind: 'module', node });
}
