import { type Allowed, allowedBelow, noneAllowed } from './allowed.ts';
import type { Definition } from './definition.ts';
import type { Refusals } from './refusals.ts';
import type { Schema } from './schema.ts';

/** What a check goes by at one node of a file. */
export interface Check {
  readonly schema: Schema;
  readonly refusals: Refusals;
  readonly definition: Definition;
  readonly allowed: Allowed;
}

/** The check of a whole file. */
export function rootCheck(schema: Schema, refusals: Refusals): Check {
  const definition = schema.definition(schema.root);
  return { schema, refusals, definition, allowed: allowedBelow(noneAllowed(), definition) };
}

/** The check of what a node has below it. */
export function below({ schema, refusals, allowed }: Check, name: string): Check {
  const definition = schema.definition(name);
  return { schema, refusals, definition, allowed: allowedBelow(allowed, definition) };
}
