import actionSchema from './action-schema.json' with { type: 'json' };
import type { Definition } from './definition.ts';
import { parseDefinition, type RawDefinitions } from './parse-definition.ts';
import workflowSchema from './workflow-schema.json' with { type: 'json' };

/** GitHub's published schema of a kind of file, with what packages/dev/src/schema-overlay.json adds. */
export interface Schema {
  readonly root: string;
  /** A definition by name, read when first asked for. */
  definition(name: string): Definition;
}

export const schemas = {
  workflow: toSchema(workflowSchema),
  action: toSchema(actionSchema),
} as const;

function toSchema({
  root,
  definitions,
}: {
  readonly root: string;
  readonly definitions: RawDefinitions;
}): Schema {
  const raw = new Map(Object.entries(definitions));
  const known = new Map<string, Definition>();
  return {
    root,
    definition(name) {
      const found = known.get(name) ?? parseDefinition(name, raw);
      known.set(name, found);
      return found;
    },
  };
}
