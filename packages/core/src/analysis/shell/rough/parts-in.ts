import type { ScriptPart } from '../script-part.ts';
import type { Stretch } from './arguments-at.ts';
import type { Dialect, RoughScript } from './dialect.ts';

const maxParts = 40;
const maxDepth = 12;

/** What the value of a stretch of code is made of; variables of the script are followed. */
export function partsIn(
  stretch: Stretch,
  script: RoughScript,
  dialect: Dialect,
): readonly ScriptPart[] {
  const parts = new Map<string, ScriptPart>();
  collect(stretch, { script, dialect, parts, seen: new Set(), depth: 0 });
  return [...parts.values()];
}

interface Work {
  readonly script: RoughScript;
  readonly dialect: Dialect;
  readonly parts: Map<string, ScriptPart>;
  readonly seen: Set<string>;
  readonly depth: number;
}

function collect({ from, to, field }: Stretch, work: Work): void {
  const { script, dialect, depth } = work;
  script.budget.letters -= to - from;
  if (script.budget.letters < 0 || depth > maxDepth) {
    add({ kind: 'unknown' }, work);
    return;
  }
  const code = script.code.slice(from, to);
  const text = script.text.slice(from, to);
  if (dialect.isHarmless(code, text)) {
    add({ kind: 'harmless' }, work);
    return;
  }
  for (const hole of script.holes) {
    if (hole.from < to && hole.to > from) add({ kind: 'expression', offset: hole.from }, work);
  }
  for (const atom of dialect.atoms(code, text)) {
    if (atom.kind === 'part') add(fieldOf(atom.part, field), work);
    // A word made of nothing else is the placeholder of an expression.
    else if (!/^_{5,}$/.test(atom.name)) follow(atom.name, joined(atom.field, field), work);
  }
}

function joined(...fields: readonly (string | undefined)[]): string {
  return fields.filter((one) => one !== undefined && one !== '').join('.');
}

/** What is read of an event's field: the event itself comes from its file, with no path. */
function fieldOf(part: ScriptPart, field: string | undefined): ScriptPart {
  if (part.kind !== 'payload' || field === undefined || field === '') return part;
  return { kind: 'payload', path: part.path === '' ? field : `${part.path}.${field}` };
}

function follow(name: string, field: string, work: Work): void {
  const key = `${name}.${field}`;
  if (work.seen.has(key) || work.seen.size > 200) return;
  work.seen.add(key);
  const values = work.script.assigned.get(name);
  if (values === undefined) add({ kind: 'unknown' }, work);
  for (const value of values ?? []) {
    const inside = { ...value, field: joined(value.field, field) };
    collect(inside, { ...work, depth: work.depth + 1 });
  }
}

function add(part: ScriptPart, { parts }: Work): void {
  if (parts.size < maxParts) parts.set(JSON.stringify(part), part);
}
