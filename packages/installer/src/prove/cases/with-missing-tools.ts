import { digestsOf } from '../archive/digests-of.ts';
import { mentions } from '../mentions.ts';
import { hashTools } from '../sandbox/tool-names.ts';
import type { World } from '../world.ts';
import type { Case } from './case.ts';
import type { Release } from './release.ts';
import type { Subject } from './subject.ts';

/** Each case as it is, and again on machines that lack programs which the installer hashes with. */
export function withMissingTools(
  cases: readonly Case[],
  text: string,
  { tools, subject, release }: Pick<World, 'tools'> & Hashed,
): readonly Case[] {
  const algorithms = algorithmsOf(text, { subject, release });
  const used = hashTools.filter(
    (name) => tools.has(name) && mentions(text, name) && computes(name, algorithms),
  );
  const singles = used.map((name) => [name]);
  const all = used.length > 1 ? [used] : [];
  // One left: a fallback that is wrong shows only when it is reached.
  const butOne = used.length > 2 ? used.map((kept) => used.filter((name) => name !== kept)) : [];
  return cases.flatMap((one) => {
    if (one.lacking === 'none') return [one];
    const sets = one.lacking === 'every' ? [...singles, ...butOne, ...all] : [...singles, ...all];
    return [one, ...sets.map((without) => lacking(one, without))];
  });
}

interface Hashed {
  readonly subject: Subject;
  readonly release: Release;
}

function lacking(one: Case, without: readonly string[]): Case {
  return { ...one, name: `${one.name}, without ${without.join(', ')}`, without };
}

/** Those of which a value is known to the script, in its text or in a file that it asks for; none if there is none. */
function algorithmsOf(text: string, { subject, release }: Hashed): readonly string[] {
  const places = [text, ...subject.sumFiles.map((name) => `${release.files.get(name)}`)];
  const lower = places.map((place) => place.toLowerCase());
  return [...digestsOf(subject.bytes)]
    .filter(([, value]) => lower.some((place) => place.includes(value)))
    .map(([algorithm]) => algorithm);
}

/** Where no value is known every program may matter, and so may one that computes several algorithms. */
function computes(name: string, algorithms: readonly string[]): boolean {
  const only = /^g?(sha\d+|md5|b2)(?:sum)?$/.exec(name)?.[1]?.replace('b2', 'blake2');
  return (
    only === undefined ||
    algorithms.length === 0 ||
    algorithms.some((algorithm) => algorithm.startsWith(only))
  );
}
