import type { Arm } from '../report/installer-report.ts';
import type { Entry } from './entry.ts';
import { lineOf } from './line-of.ts';

/**
 * One arm for each artifact and value. What is only told by platform gets the artifact of that platform, and where no
 * table names any, what is asked for.
 */
export function toArms(
  entries: readonly Entry[],
  asked: readonly string[],
  text: string,
): readonly Arm[] {
  const lines = lineOf(text);
  const told = telling(entries);
  const arms = new Map<string, Arm>();
  for (const entry of told) {
    const { artifact = artifactFor(entry.key, asked), algorithm, value, offset } = entry;
    const key = `${artifact}\n${value ?? ''}`;
    if (arms.has(key)) continue;
    arms.set(key, {
      artifact,
      ...(algorithm === undefined ? {} : { algorithm }),
      ...(value === undefined ? {} : { value }),
      line: lines(offset),
    });
  }
  const known = withoutEmpty([...arms.values()]);
  return known.length > 0 ? known : [...new Set(asked)].map((artifact) => ({ artifact }));
}

/** Beside a table of archives a value by itself is something else, such as what a tool is tried with. */
function telling(entries: readonly Entry[]): readonly Entry[] {
  if (entries.some(({ shape }) => shape === 'archive'))
    return entries.filter(({ artifact, shape }) => artifact !== undefined && shape !== 'platform');
  const platforms = entries.filter(({ shape }) => shape === 'platform');
  const isTable = platforms.length < entries.length;
  if (isTable) return entries.filter(({ shape }) => shape !== 'platform');
  const fewest = Math.min(...platforms.map(openParts));
  const whole = platforms.filter((entry) => openParts(entry) === fewest);
  // One platform by itself is the exception of a script that makes its names of variables.
  return whole.length > 1 ? whole : [];
}

function openParts({ artifact = '' }: Entry): number {
  return artifact.split('{').length;
}

/** The one artifact whose name has the parts of the key in it, in their order; otherwise the key itself. */
function artifactFor(key: string, asked: readonly string[]): string {
  const parts = key.split(/[^\w.]+|[|]/).filter((part) => part !== '');
  const fitting = asked.filter((name) => isInOrder(name.toLowerCase(), parts));
  const [only, ...others] = new Set(fitting);
  return only !== undefined && others.length === 0 ? only : key;
}

function isInOrder(name: string, parts: readonly string[]): boolean {
  let at = 0;
  return parts.every((part) => {
    const found = name.indexOf(part.toLowerCase(), at);
    at = found + part.length;
    return found !== -1;
  });
}

/** An artifact that one place names without and another with a value has one. */
function withoutEmpty(arms: readonly Arm[]): readonly Arm[] {
  const valued = new Set(
    arms.flatMap(({ artifact, value }) => (value === undefined ? [] : artifact)),
  );
  return arms.filter(({ artifact, value }) => value !== undefined || !valued.has(artifact));
}
