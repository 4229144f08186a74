import { toLocation } from '@portcullis/core';
import { type FamilyReading, readFamily } from '../family/read-family.ts';
import { showHoles } from '../script/hole.ts';
import { placeOf } from '../script/place-of.ts';
import type { Script } from '../script/script.ts';

/** The tables of a script, with the lines of its file. */
export function familyInFile(script: Script, urls: readonly string[]): FamilyReading {
  if (script.origin === undefined) return readFamily(script, urls);
  const text = showHoles(script.text);
  const reading = readFamily({ ...script, text }, urls);
  const starts = lineStartsOf(text);
  const arms = reading.arms.map((arm) => {
    if (arm.line === undefined) return arm;
    const start = starts[arm.line - 1] ?? 0;
    return { ...arm, line: toLocation(placeOf(script, { start, end: start })).start.line };
  });
  return { ...reading, arms };
}

/** Lines as the tables count them. */
function lineStartsOf(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
