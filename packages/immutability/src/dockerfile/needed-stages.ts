import { textOf } from '../script/choices/text-of.ts';
import { sourcesOf } from './sources-of.ts';
import type { Stage } from './stage.ts';

/** The last stage, and those that it takes something from: BuildKit builds no others. */
export function neededStages(stages: readonly Stage[]): readonly Stage[] {
  const needed = new Set<Stage>();
  const pending = stages.slice(-1);
  for (let stage = pending.pop(); stage !== undefined; stage = pending.pop()) {
    if (needed.has(stage)) continue;
    needed.add(stage);
    const names = [textOf(stage.from.choice) ?? '', ...sourcesOf(stage).map(({ name }) => name)];
    for (const name of names) {
      const found = stageNamed(name, stages, stage);
      if (found !== undefined) pending.push(found);
    }
  }
  return stages.filter((stage) => needed.has(stage));
}

/** An earlier stage by its name or number. */
export function stageNamed(
  name: string,
  stages: readonly Stage[],
  before: Stage,
): Stage | undefined {
  const earlier = stages.slice(0, before.index);
  const wanted = name.toLowerCase();
  return (
    earlier.findLast(({ alias }) => alias === wanted) ??
    (/^\d+$/.test(name) ? earlier[Number(name)] : undefined)
  );
}
