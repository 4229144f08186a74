import type { Hole } from '../holes.ts';
import type { ScriptPart } from '../script-part.ts';
import type { ScriptFlow, ScriptWrite } from '../script-write.ts';

/** What a batch script writes: `echo name=%VALUE%>>%GITHUB_OUTPUT%`. */
export function cmdFlow(text: string, holes: readonly Hole[]): ScriptFlow {
  const assigned = new Map<string, Line[]>();
  const writes: ScriptWrite[] = [];
  const lines = [...text.matchAll(/[^\n]+/g)].slice(0, 2000);
  for (const { 0: line, index } of lines) {
    const set = /^\s*(?:if\b.*\s)?@?set\s+(?:\/[ap]\s+)?"?(\w+)=(.*?)"?\s*$/i.exec(line);
    const name = set?.[1]?.toUpperCase();
    if (name === undefined) continue;
    const values = assigned.get(name) ?? [];
    if (values.length < 50)
      values.push({ text: set?.[2] ?? '', from: index, to: index + line.length });
    assigned.set(name, values);
  }
  for (const { 0: line, index } of lines) {
    const write = writeIn(
      { text: line, from: index, to: index + line.length },
      { assigned, holes },
    );
    if (write !== undefined) writes.push(write);
  }
  return { writes, isRough: true };
}

interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

interface Batch {
  readonly assigned: ReadonlyMap<string, readonly Line[]>;
  readonly holes: readonly Hole[];
}

const files: Readonly<Record<string, ScriptWrite['file']>> = {
  output: 'output',
  env: 'env',
  path: 'path',
  state: 'state',
  'set-output': 'output',
  'set-env': 'env',
  'add-path': 'path',
  'save-state': 'state',
};

function writeIn(line: Line, batch: Batch): ScriptWrite | undefined {
  if (/^\s*(?:@?rem\b|::)/i.test(line.text)) return undefined;
  const redirect = />>?\s*"?[%!]GITHUB_(OUTPUT|ENV|PATH|STATE)[%!]"?/i.exec(line.text);
  const command = /\becho\s+::(set-output|set-env|add-path|save-state)(?:\s+name=[^:]*)?::/i.exec(
    line.text,
  );
  const file = files[(redirect?.[1] ?? command?.[1] ?? '').toLowerCase()];
  if (file === undefined) return undefined;
  const said = redirect === null ? line.text : line.text.replace(redirect[0], '');
  const entry = /\becho[\s(.]+(?:::[\w-]+\s+name=)?"?([\w-]+)(?:=|<<|::)/i.exec(said);
  const parts = new Map(
    partsOf({ ...line, text: said }, batch, 0).map((one) => [JSON.stringify(one), one]),
  );
  const isEcho = /\becho\b/i.test(said);
  const ran: ScriptPart = { kind: 'command', words: said.trim().split(/\s+/) };
  return {
    ...{ file, name: file === 'path' ? undefined : entry?.[1] },
    ...{ parts: isEcho ? [...parts.values()] : [ran], from: line.from, to: line.to },
  };
}

function partsOf(line: Line, batch: Batch, depth: number): readonly ScriptPart[] {
  const expressions = batch.holes
    .filter((hole) => hole.from < line.to && hole.to > line.from)
    .map(({ from }): ScriptPart => ({ kind: 'expression', offset: from }));
  const names = [...line.text.matchAll(/[%!](\w+)(?::[^%!\n]*)?[%!]/g)].slice(0, 30);
  const values = names.flatMap(([, name = '']): readonly ScriptPart[] => {
    const assigned = depth > 4 ? undefined : batch.assigned.get(name.toUpperCase());
    if (assigned === undefined) return [{ kind: 'variable', name }];
    return assigned.slice(0, 5).flatMap((value) => partsOf(value, batch, depth + 1));
  });
  const isLoop = /%%~?\w*\w/.test(line.text);
  return [...expressions, ...values, ...(isLoop ? [{ kind: 'unknown' } as const] : [])].slice(
    0,
    60,
  );
}
