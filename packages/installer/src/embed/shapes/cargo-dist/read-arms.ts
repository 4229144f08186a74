import { quoted } from '@portcullis/core';
import { cannotEmbed } from '../../cannot-embed.ts';
import type { TextLine } from '../../to-lines.ts';

/** One archive of the script: what it sets before it downloads. */
export interface DistArm {
  readonly artifact: string;
  /** By the name of the variable. */
  readonly fields: ReadonlyMap<string, DistField>;
}

export interface DistField {
  readonly line: TextLine;
  /** What stands before the name. */
  readonly indent: string;
  readonly value: string;
}

/** The table of archives; undefined in a script without one. Throws GuardError for a line that does not belong there. */
export function readArms(path: string, lines: readonly TextLine[]): readonly DistArm[] | undefined {
  const [head, another] = lines.filter(({ text }) => text.trim() === 'case "$_artifact_name" in');
  if (head === undefined) return undefined;
  if (another !== undefined)
    throw cannotEmbed(path, 'there is a second table of archives', another.number);
  const arms: DistArm[] = [];
  let open: Map<string, DistField> | undefined;
  for (const line of lines.slice(head.number)) {
    if (open === undefined && line.text.trim() === '*)') return arms;
    open = readLine(path, { line, arms, open });
  }
  throw cannotEmbed(path, 'its table of archives has no end', head.number);
}

interface Reading {
  readonly line: TextLine;
  readonly arms: DistArm[];
  /** Of the arm that the line is in. */
  readonly open: Map<string, DistField> | undefined;
}

/** The fields of the arm that the next line is in. */
function readLine(path: string, { line, arms, open }: Reading): Map<string, DistField> | undefined {
  if (line.text === '') return open;
  if (open === undefined) {
    const [, artifact] = /^\s+"([^"$`\\/]+)"\)$/.exec(line.text) ?? [];
    if (artifact === undefined) throw strange(path, line);
    const fields = new Map<string, DistField>();
    arms.push({ artifact, fields });
    return fields;
  }
  if (line.text.trim() === ';;') return undefined;
  const found = /^(\s+)(_\w+)=("[^"$`\\]*"|'[^']*')$/.exec(line.text);
  const [, indent, name, written] = found ?? [];
  if (indent === undefined || name === undefined || written === undefined)
    throw strange(path, line);
  return open.set(name, { line, indent, value: written.slice(1, -1) });
}

function strange(path: string, { text, number }: TextLine): Error {
  const why = `${quoted(text.trim())} is not what cargo-dist writes into its table of archives`;
  return cannotEmbed(path, why, number);
}
