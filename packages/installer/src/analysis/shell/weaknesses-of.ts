import { quoted } from '@portcullis/core';
import type { Span, Weakness } from '../analysis.ts';
import type { Shared, Use } from './context.ts';
import { isOptOutName } from './facts.ts';
import { flawWeaknesses } from './flaw-weaknesses.ts';
import type { Note } from './note.ts';
import { reasonWeakness } from './reason-weakness.ts';
import { reasonsOf } from './reasons-of.ts';
import { refusalWeaknesses } from './refusal-weaknesses.ts';

/** Every way on which something unchecked is used, by the reason for which it was not checked. */
export function weaknessesOf(shared: Shared, uses: readonly Use[]): readonly Weakness[] {
  const found = new Map<string, Weakness>();
  const add = (one: Weakness): void => {
    const key = `${one.rule} ${one.start}`;
    if (!found.has(key)) found.set(key, one);
  };
  for (const use of uses) for (const one of ofUse(use, uses, shared)) add(one);
  for (const one of fallbacks(uses, shared)) add(one);
  for (const one of refusalWeaknesses(shared)) add(one);
  for (const one of flawWeaknesses(shared, uses)) add(one);
  const sorted = [...found.values()].sort(
    (a, b) => a.start - b.start || (a.rule < b.rule ? -1 : 1),
  );
  // One variable is asked in several places, and is one finding.
  const isAgain = (one: Weakness, index: number): boolean =>
    one.rule === 'F12' && sorted.findIndex((each) => each.message === one.message) < index;
  return sorted.filter((one, index) => !isAgain(one, index));
}

function ofUse(use: Use, uses: readonly Use[], shared: Shared): readonly Weakness[] {
  if (use.checked !== undefined || isReferenceOnly(use, shared)) return [];
  const same = uses.filter(({ sites }) => sites.some((site) => use.sites.includes(site)));
  const isEverChecked = same.some(({ checked }) => checked !== undefined);
  const reasons = reasonsOf(use, shared);
  const isBare = same.some(
    (one) => one.checked === undefined && reasonsOf(one, shared).length === 0,
  );
  if (reasons.length > 0 && (isEverChecked || !isBare)) {
    const isAsked = reasons.some(({ kind }) => kind === 'answer');
    const lastEmpty = reasons.findLast(({ kind }) => kind === 'empty');
    const told = reasons.filter(
      (note) =>
        !(isAsked && note.kind === 'mismatch') && !(note.kind === 'empty' && note !== lastEmpty),
    );
    return told.flatMap((note) => reasonWeakness(note, { use, related: relatedOf(use, shared) }));
  }
  const decided = use.notes.filter((note) => note.kind === 'environment' || note.kind === 'option');
  if (isEverChecked && decided.length > 0)
    return decided.flatMap((note) => ofDecision(note, use, shared));
  return [bare(use, { uses, shared, isEverChecked })];
}

function isReferenceOnly(use: Use, { sites }: Shared): boolean {
  return use.how === 'installed' && use.sites.every((id) => sites.get(id)?.isReference === true);
}

function relatedOf(use: Use, { sites }: Shared): Weakness['related'] {
  const from = new Map<number, Weakness['related'][number]>();
  for (const { start, end, command } of use.sites.flatMap((id) => sites.get(id) ?? [])) {
    // `curl` or `wget` in a wrapper: one place in the script, and one hop.
    if (!from.has(start))
      from.set(start, { start, end, message: `${quoted(command)} downloads it here` });
  }
  const hops = [...from.values()].slice(0, 3).sort((one, other) => one.start - other.start);
  return [...hops, { start: use.start, end: use.end, message: `it is ${use.how} here` }];
}

function ofDecision(note: Note, use: Use, shared: Shared): readonly Weakness[] {
  const related = relatedOf(use, shared);
  const common = {
    start: note.start,
    end: note.end,
    related,
    evidence: [],
    opens: 'open',
  } as const;
  if (note.kind !== 'environment') {
    const message = 'an argument decides whether the download is checked: check it in every case';
    return [
      { ...common, rule: 'unverified-download', message, confidence: 'low', opens: 'inconclusive' },
    ];
  }
  if (/version|tag|release|channel/i.test(note.name)) {
    const message = `nothing is checked when "${note.name}" asks for another version: refuse versions that no value is carried for, or check them too`;
    return [{ ...common, rule: 'F11', message, confidence: 'medium' }];
  }
  if (!isOptOutName(note.name) && !note.isDefault) {
    const message = `"${note.name}" decides whether the download is checked: check it in every case`;
    return [{ ...common, rule: 'F12', message, confidence: 'low' }];
  }
  const message = `nothing is checked unless "${note.name}" is set: check by default, and let a variable switch it off only on purpose`;
  return [{ ...common, rule: 'F12', message, confidence: 'high' }];
}

interface Whole {
  readonly uses: readonly Use[];
  readonly shared: Shared;
  readonly isEverChecked: boolean;
}

function bare(use: Use, { uses, shared, isEverChecked }: Whole): Weakness {
  const related = relatedOf(use, shared);
  const site = shared.sites.get(use.sites[0] ?? '');
  const at: Span = site === undefined ? use : { start: site.start, end: site.end };
  const common = { start: at.start, end: at.end, related, evidence: [] };
  const isAnyChecked = uses.some(({ checked }) => checked !== undefined) || shared.checks.size > 0;
  const same = uses.filter(
    ({ sites, checked }) => checked !== undefined && sites.some((id) => use.sites.includes(id)),
  );
  if (isEverChecked && same.every(({ notes }) => notes.some(({ kind }) => kind === 'option'))) {
    const message = 'nothing is checked unless an argument asks for it: check by default';
    return { ...common, rule: 'F12', message, confidence: 'high', opens: 'open' };
  }
  if (isEverChecked) {
    const message = `what is downloaded here is ${use.how} on a way where nothing has checked it: move the check in front of all uses`;
    return { ...common, rule: 'unverified-download', message, confidence: 'medium', opens: 'open' };
  }
  const isLate = [...shared.uses.values()].some(
    ({ sites, checked }) => checked !== undefined && sites.some((id) => use.sites.includes(id)),
  );
  if (isLate) {
    const message = `what is downloaded here is ${use.how} before it is checked: move the check in front of all uses`;
    return { ...common, rule: 'unverified-download', message, confidence: 'high', opens: 'open' };
  }
  if (isAnyChecked) {
    const message = `what is downloaded here is ${use.how}, and no check covers it although others are checked: carry a value for it too`;
    return { ...common, rule: 'F10', message, confidence: 'high', opens: 'open' };
  }
  const message = `what is downloaded here is ${use.how}, and nothing checks it: carry its hash in the script and compare before use`;
  return { ...common, rule: 'unverified-download', message, confidence: 'high', opens: 'none' };
}

/** A value that the script carries on one way, and one from where the artifact comes from on another. */
function fallbacks(uses: readonly Use[], shared: Shared): readonly Weakness[] {
  // A signature that is asked for on top is no other version.
  const strong = uses.filter(
    ({ checked, notes }) =>
      checked?.source === 'embedded' ||
      (checked?.source === 'signature' &&
        !notes.some(({ kind }) => kind === 'option' || kind === 'environment')),
  );
  return uses.flatMap((use): Weakness[] => {
    const source = use.checked?.source;
    if (source !== 'same-release' && source !== 'sidecar') return [];
    if (!strong.some(({ sites }) => sites.some((site) => use.sites.includes(site)))) return [];
    const check =
      [...shared.checks.values()].find(({ index }) => index === use.checked?.check)?.check ?? use;
    const message =
      'other versions are compared with a file from where the artifact comes from, and whoever replaces one replaces both: refuse versions that no value is carried for';
    return [
      {
        rule: 'F11',
        start: check.start,
        end: check.end,
        message,
        related: relatedOf(use, shared),
        confidence: 'high',
        evidence: [],
      },
    ];
  });
}
