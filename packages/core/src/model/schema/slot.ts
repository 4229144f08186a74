import { type Allowed, allowedBelow, noneAllowed } from './allowed.ts';
import type { Definition } from './definition.ts';
import type { Schema } from './schema.ts';

/** A place that the schema knows: what may stand there and what expressions there may use. Shared by all files. */
export interface Slot {
  readonly schema: Schema;
  readonly definition: Definition;
  readonly allowed: Allowed;
  /** Places below, by the name of their definition. */
  readonly below: Map<string, Slot>;
}

const roots = new Map<Schema, Slot>();
/** The places where just this is allowed, by the name of their definition. */
const places = new WeakMap<Allowed, Map<string, Slot>>();

/** The place of a whole file. */
export function rootSlot(schema: Schema): Slot {
  const slot = roots.get(schema) ?? toSlot(schema, schema.root, noneAllowed());
  roots.set(schema, slot);
  return slot;
}

/** The place below another one that a definition describes. */
export function slotBelow(slot: Slot, name: string): Slot {
  const known = slot.below.get(name);
  if (known !== undefined) return known;
  const found = toSlot(slot.schema, name, slot.allowed);
  slot.below.set(name, found);
  return found;
}

function toSlot(schema: Schema, name: string, above: Allowed): Slot {
  const definition = schema.definition(name);
  const allowed = allowedBelow(above, definition);
  const slots = places.get(allowed) ?? new Map<string, Slot>();
  const slot = slots.get(name) ?? { schema, definition, allowed, below: new Map() };
  places.set(allowed, slots.set(name, slot));
  return slot;
}
