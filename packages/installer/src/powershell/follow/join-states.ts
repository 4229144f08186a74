import type { Span } from '../../analysis/analysis.ts';
import { joinValues } from '../values/join-values.ts';
import { union } from '../values/sets.ts';
import type { Bypass, Cause, Site } from '../values/site.ts';
import { nullValue } from '../values/value.ts';
import { Book } from './book.ts';
import type { State, Step } from './state.ts';
import { joinTold } from './told.ts';

/** What is so where two ways meet; undefined is a way that does not get there. */
export function joinStates(a: State | undefined, b: State | undefined): State | undefined {
  if (!a || !b || a === b) return a ?? b;
  const dirty = joinDirty(a, b);
  const clean = [a, b].map(
    (state) => new Set([...dirty.keys()].filter((it) => !state.dirty.has(it))),
  );
  const [cleanA = new Set<Site>(), cleanB = new Set<Site>()] = clean;
  const variables = (left: State['locals'], right: State['locals']): State['locals'] =>
    joinMaps(left, right, (x = nullValue, y = nullValue) =>
      joinValues({ value: x, clean: cleanA }, { value: y, clean: cleanB }),
    );
  return {
    locals: variables(a.locals, b.locals),
    globals: variables(a.globals, b.globals),
    seen: joinMaps(a.seen, b.seen, () => true),
    dirty,
    files: joinMaps(a.files, b.files, (x = new Set<Site>(), y = new Set<Site>()) => union(x, y)),
    trail: joinMaps(a.trail, b.trail, joinSteps),
    softErrors: joinMaps(a.softErrors, b.softErrors, (x, y) => x ?? y ?? { start: 0, end: 0 }),
    outputs: Math.max(a.outputs, b.outputs),
    told: joinTold(a, b),
  };
}

function joinMaps<K, V>(
  a: Book<K, V>,
  b: Book<K, V>,
  join: (x: V | undefined, y: V | undefined) => V,
): Book<K, V> {
  const joined = a.copy();
  if (a.isSame(b)) return joined;
  let found = 0;
  for (const [key, value] of b) {
    const own = a.get(key);
    if (own !== undefined) found += 1;
    if (own !== value) joined.set(key, join(own, value));
  }
  if (found === a.size) return joined;
  for (const [key, value] of a) if (!b.has(key)) joined.set(key, join(value, undefined));
  return joined;
}

function joinSteps(a: Step | undefined, b: Step | undefined): Step {
  const [one, other] = [a ?? b, b ?? a];
  if (!one || !other) throw new Error('a step of neither way');
  return one.way === other.way ? one : { ...one, way: 'both' };
}

function joinDirty(a: State, b: State): State['dirty'] {
  if (a.dirty.isSame(b.dirty)) return a.dirty.copy();
  const sites = new Set([...a.dirty.keys(), ...b.dirty.keys()]);
  return new Book(new Map([...sites].map((site) => [site, bypasses(site, a, b)])));
}

/** A download that only one of two ways has checked comes past the check by the other. */
function bypasses(site: Site, a: State, b: State): readonly Bypass[] {
  const [inA, inB] = [a.dirty.get(site), b.dirty.get(site)];
  const found = [...(inA ?? []), ...(inB ?? [])];
  if (inA && !inB && b.seen.has(site)) found.push(explain(site, a, b));
  if (inB && !inA && a.seen.has(site)) found.push(explain(site, b, a));
  const isFirst = (one: Bypass, at: number): boolean =>
    found.findIndex(({ start, cause }) => start === one.start && cause === one.cause) === at;
  return found.filter(isFirst);
}

/** Where the ways part, and on what. */
function explain(site: Site, dirty: State, clean: State): Bypass {
  const soft = [...dirty.softErrors].find(([at]) => !clean.softErrors.has(at));
  if (soft) return { start: soft[1].start, end: soft[1].end, cause: 'soft-error' };
  const steps = [...dirty.trail].flatMap(([at, step]) => {
    const other = clean.trail.get(at);
    return step.way === 'both' || other?.way === step.way ? [] : [step];
  });
  const decided = steps.find(({ compared }) => compared.has(site));
  if (decided) return pardonOf(dirty, decided) ?? { ...spanOf(decided), cause: 'comparison' };
  for (const cause of precedence) {
    const step = steps.find(({ causes }) => causes.has(cause));
    if (step) return { start: step.start, end: step.end, cause };
  }
  const [step = site] = steps;
  return { start: step.start, end: step.end, cause: 'other' };
}

/** A question or a variable that is asked only after the digests differ. */
function pardonOf({ trail }: State, { start, way }: Step): Bypass | undefined {
  if (way === 'both') return undefined;
  for (const step of trail.values()) {
    const cause = pardons.find((one) => step.causes.has(one));
    if (cause && step.start > start && step.way !== 'both') return { ...spanOf(step), cause };
  }
  return undefined;
}

const pardons: readonly Cause[] = ['prompt', 'setting'];

function spanOf({ start, end }: Step): Span {
  return { start, end };
}

/** What says most about a way past a check, first. */
const precedence: readonly Cause[] = [
  'prompt',
  'tool',
  'setting',
  'algorithm',
  'arm',
  'caught',
  'binding',
  'entry',
  'empty',
];
