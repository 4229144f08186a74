import type { Place, Workflow } from '../model/index.ts';

/** The whole `on`, from its key to its end; undefined when one event is all there is. */
export function triggerBlock({ node }: Workflow): Place | undefined {
  const entry = node.entry('on');
  if (entry === undefined || entry.value.kind === 'scalar') return undefined;
  const { key, value } = entry;
  // An alias brings in what stands elsewhere.
  if (value.alias !== undefined) return undefined;
  return { source: key.source, start: key.start, end: value.end };
}
