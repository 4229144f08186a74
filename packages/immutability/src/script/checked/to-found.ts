import type { Place } from '@portcullis/core';
import type { Analysis, Download } from '@portcullis/installer';
import type { Choice, ChoicePart } from '../../fetch/choice.ts';
import { type Fetch, unchecked } from '../../fetch/fetch.ts';
import type { Found } from '../../fetch/found.ts';
import { shown } from '../choices/shown.ts';
import type { Shared } from '../shell/context.ts';
import type { SeenFetch } from '../shell/seen.ts';
import type { Span } from '../shell/span.ts';
import type { ShellText } from '../shell-text.ts';
import { checkOfDownload } from './check-of-download.ts';
import { installerAnalysis } from './installer-analysis.ts';
import { roleOf } from './role-of.ts';

/** What was seen on all ways as fetches: what is only shown, or compared with, is none. */
export function toFound(shared: Shared): Found {
  const { seen, text } = shared;
  const all = [...seen.fetches.values()];
  // What only tells something is compared with nothing.
  const needsAnalysis = all.some(
    ({ fetch, isRun, start }) =>
      fetch.kind === 'download' || (fetch.kind === 'api-latest' && (isRun || seen.run.has(start))),
  );
  const analysis = needsAnalysis ? installerAnalysis(text) : undefined;
  const choosing = choosingIn(all, shared);
  const fetches = all.flatMap((one) => {
    const fetch = toFetch(one, { shared, analysis, choosing });
    return fetch === undefined ? [] : [fetch];
  });
  const doubts = [...seen.doubts.values()].map(({ why, ...span }) => ({
    at: placeOf(text, span),
    why,
  }));
  return { fetches, doubts };
}

interface Around {
  readonly shared: Shared;
  readonly analysis: Analysis | undefined;
  /** Where the answers come from that decide what is fetched. */
  readonly choosing: ReadonlySet<number>;
}

function toFetch(seen: SeenFetch, { shared, analysis, choosing }: Around): Fetch | undefined {
  const { text } = shared;
  const { kind, by, choice, isSystemPackage, fixedBy, isUnauthenticated } = seen.fetch;
  const base = {
    ...{ at: placeOf(text, seen), by, choice: moved(choice, text), when: seen.when },
    related: relatedOf(seen, shared),
    reach: seen.isReached ? ('shown' as const) : ('not-shown' as const),
    ...(isSystemPackage === true ? { isSystemPackage } : {}),
    ...(fixedBy === undefined ? {} : { fixedBy }),
    ...(isUnauthenticated === true ? { isUnauthenticated } : {}),
  };
  if (kind !== 'download' && kind !== 'api-latest') return { ...base, kind, check: unchecked };
  const downloads = downloadsOf(seen, analysis);
  const isRun = seen.isRun || shared.seen.run.has(seen.start);
  const isChoosing = choosing.has(seen.start);
  const isKept = shared.seen.kept.has(seen.start);
  switch (roleOf({ seen, downloads, analysis, isRun, isChoosing, isKept })) {
    case 'run':
      return { ...base, kind: 'exec-remote', check: checkOf(downloads, analysis, text) };
    case 'code':
      return { ...base, kind: 'download', check: checkOf(downloads, analysis, text) };
    case 'chooses':
      return { ...base, kind: 'api-latest', check: unchecked };
    case 'reference':
    case 'data':
      return undefined;
  }
}

function checkOf(
  downloads: readonly Download[],
  analysis: Analysis | undefined,
  { library = [] }: ShellText,
): Fetch['check'] {
  const code = downloads.filter(({ role }) => role === 'code');
  if (analysis !== undefined && code.length > 0) return checkOfDownload(code, analysis);
  const hasChecks =
    analysis === undefined ||
    analysis.checks.length > 0 ||
    // What functions of other files do with it the analysis of this one does not see.
    library.some((one) => comparing.test(one));
  return hasChecks
    ? {
        verification: 'unknown',
        holds: 'unknown',
        why: 'what is done with it could not be followed',
      }
    : unchecked;
}

const comparing = /sha(?:256|384|512)|\bgpg\b|cosign|minisign|openssl dgst|\bb2sum\b/i;

function downloadsOf(
  { start, end, inner }: SeenFetch,
  analysis: Analysis | undefined,
): readonly Download[] {
  const all = analysis?.downloads ?? [];
  const isOf = (place: number) => place === start || inner.some((one) => one.start === place);
  const same = all.filter((one) => isOf(one.start));
  if (same.length > 0) return same;
  // A wrapper in front of the command, or a call around it.
  return all.filter((one) => one.start >= start && one.end <= end);
}

function choosingIn(all: readonly SeenFetch[], { outputs, exports }: Shared): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (choice: Choice, isWanted: (part: ChoicePart) => boolean) => {
    for (const part of choice.alternatives.flatMap(({ parts }) => parts.flatMap(withInner)))
      if (part.kind === 'answer' && part.at !== undefined && isWanted(part)) found.add(part.at);
  };
  for (const { fetch } of all) add(fetch.choice, () => true);
  for (const choice of [...outputs.values(), ...exports.values()])
    add(choice, (part) => part.kind === 'answer' && saysVersion.test(part.what));
  return found;
}

function withInner(part: ChoicePart): readonly ChoicePart[] {
  return part.kind === 'input' && part.orElse !== undefined ? [part, ...part.orElse] : [part];
}

/** An answer that is handed to later steps, and whose address speaks of versions. */
const saysVersion = /latest|\/releases|\/tags|version|stable|index\.json/i;

function relatedOf(seen: SeenFetch, { text, seen: { fetches } }: Shared): Fetch['related'] {
  const inner = seen.inner.map((one) => ({
    at: placeOf(text, one),
    why: 'the command that fetches it',
  }));
  const answers = new Set(
    seen.fetch.choice.alternatives.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'answer' ? [part.at] : [])),
    ),
  );
  const sources = [...fetches.values()]
    .filter(({ start }) => answers.has(start) && start !== seen.start)
    .slice(0, 4)
    .map((one) => ({
      at: placeOf(text, one),
      why: `what ${shown(one.fetch.choice).slice(0, 200)} answers decides it`,
    }));
  return [...inner, ...sources];
}

/** Answers by where they are fetched in the file. */
function moved({ alternatives, isOpen }: Choice, text: ShellText): Choice {
  const part = (one: ChoicePart): ChoicePart => {
    if (one.kind === 'answer' && one.at !== undefined)
      return { ...one, at: offsetOf(text, one.at) };
    return one.kind === 'input' && one.orElse !== undefined
      ? { ...one, orElse: one.orElse.map(part) }
      : one;
  };
  return {
    isOpen,
    alternatives: alternatives.map((one) => ({ ...one, parts: one.parts.map(part) })),
  };
}

function placeOf(text: ShellText, { start, end }: Span): Place {
  const last = Math.max(end - 1, start);
  return { source: text.at.source, start: offsetOf(text, start), end: offsetOf(text, last) + 1 };
}

function offsetOf({ at, toOffset }: ShellText, index: number): number {
  return toOffset === undefined ? at.start + index : toOffset(index);
}
