import {
  coveringLock,
  effectiveRef,
  lockIndex,
  pinKey,
  type Repository,
  versionClaims,
  walk,
} from '@portcullis/core';
import type { AskedPin } from './asked-pin.ts';
import { toAskedPin } from './to-asked-pin.ts';

/** A pin that an audited tree names, and the versions that it is said to be. */
export interface DirectPin extends AskedPin {
  readonly claims: readonly string[];
}

/** Every distinct pin of the trees, by key: their `uses`, and what their lockfiles record. */
export function askTrees(trees: readonly Repository[]): readonly DirectPin[] {
  const pins = new Map<string, Collected>();
  const add = (pin: AskedPin, claims: readonly string[]): void => {
    const known = pins.get(pin.key);
    if (known === undefined) pins.set(pin.key, { pin, claims: new Set(claims) });
    else {
      for (const claim of claims) known.claims.add(claim);
      known.pin = theFirst(known.pin, pin);
    }
  };
  for (const tree of trees) {
    addUses(tree, add);
    addLocked(tree, add);
  }
  return [...pins.values()]
    .map(({ pin, claims }) => ({ ...pin, claims: [...claims].sort() }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

interface Collected {
  pin: AskedPin;
  readonly claims: Set<string>;
}

type Add = (pin: AskedPin, claims: readonly string[]) => void;

/** One of two spellings of a pin, whichever tree comes first: content before none, then by code units. */
function theFirst(a: AskedPin, b: AskedPin): AskedPin {
  if (a.content !== b.content) return a.content < b.content ? a : b;
  return a.repository <= b.repository ? a : b;
}

function addUses(tree: Repository, add: Add): void {
  walk(tree, {
    uses({ uses, owner, step }) {
      if (uses.kind !== 'repository') return;
      const ref = effectiveRef(uses, owner, tree);
      const claims = versionClaims(uses, owner, tree).map(({ text }) => text);
      const lock = coveringLock(uses, owner, tree);
      add(toAskedPin(uses, { ref, isCall: step === undefined, lock }), claims);
    },
  });
}

/** Every commit of a lockfile has a verdict, also those of what actions use in turn. */
function addLocked(tree: Repository, add: Add): void {
  for (const { key, commit } of lockIndex(tree)?.locked ?? []) {
    const split = key.indexOf('@');
    const pin = { repository: key.slice(0, split), path: undefined, ref: commit };
    add({ ...pin, key: pinKey(pin), content: 'none' }, [key.slice(split + 1)]);
  }
}
