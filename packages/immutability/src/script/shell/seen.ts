import type { Choice, Condition } from '../../fetch/choice.ts';
import { anyOf } from '../choices/any-of.ts';
import type { CommandFetch } from '../commands/command-fetch.ts';
import type { Call } from './call.ts';
import type { Span } from './span.ts';

/** One command that fetches, as it was met: on several ways, or in several calls. */
export interface SeenFetch extends Span {
  /** Which of those of its command line. */
  readonly index: number;
  readonly fetch: CommandFetch;
  readonly when: readonly Condition[];
  /** Where the commands themselves stand, when a call of a function says what they fetch. */
  readonly inner: readonly Span[];
  /** It is run at once. */
  readonly isRun: boolean;
  readonly isReached: boolean;
}

export interface Seen {
  readonly fetches: Map<string, SeenFetch>;
  readonly doubts: Map<string, Span & { readonly why: string }>;
  /** Where fetches begin whose bytes are run as a script. */
  readonly run: Set<number>;
  /** Where fetches begin whose bytes are unpacked as they come. */
  readonly kept: Set<number>;
}

/** More are hostile. */
const mostFetches = 400;

/** Takes a fetch in; what was seen at the same place becomes one with it. */
export function addSeen(seen: Seen, one: SeenFetch): void {
  const { fetch, start } = one;
  // `curl` or `wget` behind one call is one place.
  const isUrl = fetch.kind === 'download' || fetch.kind === 'api-latest';
  const key = isUrl ? `${start} ${one.index}` : `${start} ${fetch.kind} ${fetch.by} ${one.index}`;
  const known = seen.fetches.get(key);
  if (known === undefined) {
    if (seen.fetches.size < mostFetches) seen.fetches.set(key, one);
    else
      seen.doubts.set('fetches', {
        start,
        end: one.end,
        why: 'the script fetches more than can be followed',
      });
    return;
  }
  const { fixedBy: ours, ...rest } = known.fetch;
  const destination = known.fetch.destination ?? fetch.destination;
  const isFixed = ours !== undefined && ours === fetch.fixedBy;
  seen.fetches.set(key, {
    ...known,
    fetch: {
      ...rest,
      choice: anyOf([known.fetch.choice, fetch.choice]),
      // The same call may keep what comes in a file, or print it.
      ...(destination === undefined ? {} : { destination }),
      ...(isFixed ? { fixedBy: ours } : {}),
    },
    inner: withInner(seen, known, one),
    when: known.when.filter((each) => one.when.some((other) => isSame(each, other))),
    isRun: known.isRun || one.isRun,
    isReached: known.isReached || one.isReached,
  });
}

const mostInner = 8;

/** All of them are looked up where checks are judged: one that is left out could be the one without. */
function withInner({ doubts }: Seen, { inner }: SeenFetch, one: SeenFetch): readonly Span[] {
  const fresh = one.inner.filter(({ start }) => !inner.some((known) => known.start === start));
  if (fresh.length === 0 || inner.length < mostInner) return [...inner, ...fresh];
  const why = 'one call fetches by more commands than can be followed';
  doubts.set('inner', { start: one.start, end: one.end, why });
  return inner;
}

function isSame(one: Condition, other: Condition): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The outermost call that hands in what is fetched: the place that matters is where that is said. */
export function saidBy(
  choice: Choice,
  calls: readonly Call[],
  key: (one: Choice) => string,
): Call | undefined {
  const wanted = key(choice);
  if (/^(?:\{\?\})*$/.test(wanted)) return undefined;
  return calls.find(({ words }) => words.some((word) => key(word) === wanted));
}
