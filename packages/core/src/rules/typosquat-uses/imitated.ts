import { knownActions } from '../../facts/known-actions.ts';
import { popularActions } from '../../facts/popular-actions.ts';
import { isOneSlip } from './is-one-slip.ts';

interface Imitated {
  /** `owner/name` */
  readonly name: string;
  /** Whether only the owner is another, so that the whole name was copied but for a slip. */
  readonly isExact: boolean;
}

/**
 * The well-known action whose name somebody meant, or wants others to take this one for. Under an owner that is
 * well-known nobody else can make a repository, so only the owner is compared; a stranger with a repository of another
 * name is a stranger and no imitation.
 * Source: https://orca.security/resources/blog/typosquatting-in-github-actions/
 */
export function imitated(owner: string, name: string): Imitated | undefined {
  const owners = namesByOwner();
  if (owners.has(owner)) return undefined;
  const [ownWord, nameWord] = [toWord(owner), toWord(name)];
  let near: Imitated | undefined;
  for (const [known, names] of owners) {
    if (!isSlip(ownWord, known)) continue;
    if (names.has(name)) return { name: `${known}/${name}`, isExact: true };
    const alike = [...names].find((one) => one.length >= 5 && isSlip(nameWord, one));
    if (alike !== undefined) near ??= { name: `${known}/${alike}`, isExact: false };
  }
  return near;
}

/** One letter more, less, other or swapped, or letters that look the same. Short names are near to everything. */
function isSlip({ text, look }: Word, known: string): boolean {
  if (known.length < 4 || Math.abs(text.length - known.length) > 2) return false;
  return isOneSlip(text, known) || look === lookOf(known);
}

interface Word {
  readonly text: string;
  /** The same for whatever looks the same. */
  readonly look: string;
}

function toWord(text: string): Word {
  return { text, look: looks(text) };
}

const lookByName = new Map<string, string>();

/** Of well-known names only, so that there is an end to them. */
function lookOf(known: string): string {
  const look = lookByName.get(known) ?? looks(known);
  lookByName.set(known, look);
  return look;
}

function looks(text: string): string {
  return text
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll(/[1i]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll(/[._-]/g, '');
}

let byOwner: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function namesByOwner(): ReadonlyMap<string, ReadonlySet<string>> {
  byOwner ??= collect();
  return byOwner;
}

function collect(): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const [owner, names] of popularActions) all.set(owner, new Set(names));
  for (const action of knownActions) {
    const [owner = '', name = ''] = action.split('/');
    const names = all.get(owner);
    if (names === undefined) all.set(owner, new Set([name]));
    else names.add(name);
  }
  return all;
}
