import type { Hop } from '../../runs/run-step.ts';
import type { Taint } from '../taint.ts';

const maxTaints = 16;
const maxHops = 24;

/** Taints with one more hop. */
export function through(taints: readonly Taint[], hop: Hop): readonly Taint[] {
  return taints.map((taint) => ({ ...taint, hops: shortened([...taint.hops, hop]) }));
}

/** Taints with one more doubt. */
export function doubted(taints: readonly Taint[], doubt: string): readonly Taint[] {
  return taints.map((taint) =>
    taint.doubts.includes(doubt) ? taint : { ...taint, doubts: [...taint.doubts, doubt] },
  );
}

/** Each text once, by its shortest and surest way, and not more than anybody reads. */
export function distinct(taints: readonly Taint[]): readonly Taint[] {
  if (taints.length < 2) return taints;
  const found = new Map<string, Taint>();
  for (const taint of taints) {
    const key = keyOf(taint);
    const known = found.get(key);
    if (known === undefined || length(taint) < length(known)) found.set(key, taint);
  }
  const all = [...found.values()];
  if (all.length <= maxTaints) return all;
  const doubt = `more than ${maxTaints} texts arrive here: others are left out`;
  return doubted(all.slice(0, maxTaints), doubt);
}

function keyOf({ source, class: kind, author, hops: [first] }: Taint): string {
  const at = first?.at;
  return [kind, author, at?.source.repositoryPath, at?.start, source].join(' ');
}

// A doubt weighs more than the longest way.
function length({ hops, doubts }: Taint): number {
  return hops.length + doubts.length * (maxHops + 1);
}

// The source and what is near the place are what a reader needs.
function shortened(hops: readonly Hop[]): readonly Hop[] {
  const [first, ...rest] = hops;
  return first === undefined || hops.length <= maxHops ? hops : [first, ...rest.slice(1)];
}
