import type { ScriptWrite } from '../script-write.ts';
import { linesOf } from './lines-of.ts';
import { partsOf } from './parts-of.ts';
import type { Chunk, Piece, ShellText } from './piece.ts';

/** What the runner reads from one of its files: `name=value`, `name<<DELIMITER` … `DELIMITER`; a path a line. */
export function writesIn(
  file: ScriptWrite['file'],
  chunks: readonly Chunk[],
): readonly ScriptWrite[] {
  const writes: ScriptWrite[] = [];
  let open: Open | undefined;
  for (const line of linesOf(chunks)) {
    if (open !== undefined) {
      open.to = line.to;
      if (isSameText(line.text, open.delimiter)) {
        writes.push(toWrite(file, open));
        open = undefined;
      } else open.value.push(...line.text);
      continue;
    }
    if (line.text.length === 0) continue;
    const entry = file === 'path' ? undefined : entryOf(line.text);
    if (entry?.delimiter === undefined) {
      writes.push(
        toWrite(file, { ...line, name: entry?.name, value: [...(entry?.value ?? line.text)] }),
      );
    } else
      open = { ...line, name: entry.name, value: [...entry.value], delimiter: entry.delimiter };
  }
  return open === undefined ? writes : [...writes, toWrite(file, open)];
}

interface Entry {
  readonly name: string | undefined;
  readonly value: Piece[];
  readonly from: number;
  readonly to: number;
}

interface Open extends Entry {
  to: number;
  readonly delimiter: ShellText;
}

function toWrite(file: ScriptWrite['file'], { name, value, from, to }: Entry): ScriptWrite {
  return { file, name, parts: partsOf(value), from, to };
}

/** The runner takes whichever comes first, `=` or `<<`. */
function entryOf(line: ShellText): {
  readonly name: string | undefined;
  readonly value: ShellText;
  readonly delimiter: ShellText | undefined;
} {
  const index = line.findIndex((piece) => typeof piece === 'string' && /=|<</.test(piece));
  const piece = line[index];
  if (typeof piece !== 'string') return { name: undefined, value: line, delimiter: undefined };
  const before = line.slice(0, index);
  const [, written = '', sign, rest = ''] = /^([\s\S]*?)(=|<<)([\s\S]*)$/.exec(piece) ?? [];
  const after: ShellText = [...(rest === '' ? [] : [rest]), ...line.slice(index + 1)];
  const isKnown = before.every((one) => typeof one === 'string');
  const name = isKnown ? [...before, written].join('').trim() : undefined;
  if (sign === '=')
    return { name, value: isKnown ? after : [...before, ...after], delimiter: undefined };
  return { name, value: isKnown ? [] : before, delimiter: after };
}

function isSameText(one: ShellText, other: ShellText): boolean {
  return (
    one.length === other.length && one.every((piece, index) => isSamePiece(piece, other[index]))
  );
}

// `$DELIMITER` twice is the same text, when nothing but the environment says what it is.
function isSamePiece(one: Piece, other: Piece | undefined): boolean {
  if (typeof one === 'string' || typeof other === 'string' || other === undefined) {
    return typeof one === 'string' && typeof other === 'string' && one.trim() === other.trim();
  }
  if (one === other) return true;
  const isStable = one.parts.every(({ kind }) => kind === 'variable' || kind === 'expression');
  return isStable && JSON.stringify(one.parts) === JSON.stringify(other.parts);
}
