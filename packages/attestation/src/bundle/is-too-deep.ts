/** Bundles have eight levels; what is in the payload is bytes here. */
const maxDepth = 32;

/** Whether parsed JSON is nested deeper than any bundle: what goes down into it later would run out of stack. */
export function isTooDeep(json: unknown): boolean {
  let level: readonly unknown[] = [json];
  for (let depth = 0; depth <= maxDepth && level.length > 0; depth++) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return level.length > 0;
}
