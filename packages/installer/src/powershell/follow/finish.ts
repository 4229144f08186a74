import type { Site } from '../values/site.ts';
import type { Value } from '../values/value.ts';
import { isTemporary } from './is-temporary.ts';
import { joinStates } from './join-states.ts';
import type { Machine } from './machine.ts';
import { noteHidden } from './note-hidden.ts';
import { notePraised } from './note-praised.ts';
import type { State } from './state.ts';

/** What a download in no temporary place is when the script has ended: installed, or left there refused. */
export function finish(machine: Machine): void {
  const { returns, exits, throws } = machine.frames;
  const wellEnded = exits.filter(({ value }) => !/^-?[1-9]/.test(value.texts[0] ?? ''));
  const ends = [machine.state, ...[...wellEnded, ...returns].map(({ state }) => state)];
  const last = ends.reduce(joinStates, undefined);
  for (const site of machine.sites.values()) {
    if (last && site.isFile && !site.isReference && site.uses.length === 0) keep(site, last);
  }
  for (const state of [...throws, ...exits.map((exit) => exit.state)]) noteLeft(machine, state);
  for (const { state } of [...exits, ...returns]) noteHidden(machine, state);
  for (const { state, value } of wellEnded) notePraised(machine, state, codeOf(value));
  for (const { state } of returns) notePraised(machine, state, 'zero');
  if (machine.state) notePraised(machine, machine.state, 'zero');
}

function codeOf({ texts }: Value): 'zero' | 'unknown' {
  return texts.length > 0 && texts.every((text) => /^0*$/.test(text)) ? 'zero' : 'unknown';
}

function keep(site: Site, state: State): void {
  const isElsewhere = site.destinations.some((text) => !isTemporary(text));
  const isKept = [...state.files.values()].some((sites) => sites.has(site));
  const isCode = /\.(?:exe|msi|zip|7z|tar|gz|xz|tgz|zst|ps1|cmd|bat|jar|dll|whl)$/i;
  const named = [...site.urls, ...site.destinations].some((text) => isCode.test(text));
  if (!(isElsewhere && isKept) && !named) return;
  const { start, end } = site;
  site.uses.push({ start, end, what: 'keeps', bypasses: state.dirty.get(site) });
}

/** F14: a way that ends on a difference, with the file still where it would be run from. */
function noteLeft(machine: Machine, state: State): void {
  for (const [path, sites] of state.files) {
    const isRun = /\.(?:exe|cmd|bat|ps1|msi)$/.test(path) && !isTemporary(path);
    for (const site of isRun ? sites : []) {
      const step = [...state.trail.values()].find(({ compared }) => compared.has(site));
      if (!step || !state.dirty.has(site) || step.way === 'both') continue;
      machine.weaknesses.set(`left ${step.start}`, {
        rule: 'F14',
        start: step.start,
        end: step.end,
        message:
          'a refused download stays where it is run from; remove it before the script ends, or download to a temporary folder',
        related: [{ start: site.start, end: site.end, message: 'it is downloaded here' }],
        confidence: 'medium',
        evidence: [],
      });
    }
  }
}
