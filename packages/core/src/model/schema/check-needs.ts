import { quoted } from '../expression/quoted.ts';
import { asMap, type MapNode, type ScalarNode, scalarsOf } from '../yaml/index.ts';
import type { Refusals } from './refusals.ts';

interface Need {
  readonly at: ScalarNode;
  readonly job: string;
  readonly needed: string;
}

/** Refuses a need that no job satisfies, and needs that go in a circle. Ids of jobs ignore case. */
export function checkNeeds(jobs: MapNode, refusals: Refusals): void {
  const ids = new Set(jobs.entries.map(({ key }) => key.value.toLowerCase()));
  const needs = needsOf(jobs);
  for (const { at, needed } of needs) {
    if (ids.has(needed)) continue;
    const message = `there is no job ${quoted(at.value)} to wait for, and GitHub refuses the file: correct or remove the need`;
    refusals.refuse(at, message);
  }
  for (const { at, job } of circular(needs.filter(({ needed }) => ids.has(needed)))) {
    const message = `job "${job}" needs "${at.value}", which waits for it in turn, and GitHub refuses the file: break the circle`;
    refusals.refuse(at, message);
  }
}

function needsOf(jobs: MapNode): readonly Need[] {
  return jobs.entries.flatMap(({ key, value }) =>
    scalarsOf(asMap(value)?.get('needs'))
      .filter((at) => !at.value.includes('${{'))
      .map((at) => ({ at, job: key.value.toLowerCase(), needed: at.value.toLowerCase() })),
  );
}

/** The needs that stay when jobs nothing keeps waiting, and jobs that keep nothing waiting, are taken away. */
function circular(needs: readonly Need[]): readonly Need[] {
  const waiting = withoutEnds(
    needs,
    ({ job }) => job,
    ({ needed }) => needed,
  );
  return withoutEnds(
    waiting,
    ({ needed }) => needed,
    ({ job }) => job,
  );
}

type End = (need: Need) => string;

function withoutEnds(needs: readonly Need[], from: End, to: End): readonly Need[] {
  const left = new Map<string, number>();
  for (const need of needs) left.set(from(need), (left.get(from(need)) ?? 0) + 1);
  const incoming = new Map<string, Need[]>();
  for (const need of needs) {
    const known = incoming.get(to(need));
    if (known === undefined) incoming.set(to(need), [need]);
    else known.push(need);
  }
  const free = [...incoming.keys()].filter((id) => !left.has(id));
  const gone = new Set<Need>();
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    for (const need of incoming.get(id) ?? []) {
      gone.add(need);
      const rest = (left.get(from(need)) ?? 0) - 1;
      left.set(from(need), rest);
      if (rest === 0) free.push(from(need));
    }
  }
  return needs.filter((need) => !gone.has(need));
}
