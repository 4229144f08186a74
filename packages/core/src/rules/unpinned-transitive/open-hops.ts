import { chainsOf } from '../../analysis/pins/chains-of.ts';
import type { UsedPin } from '../../analysis/pins/used-pin.ts';
import type { Severity } from '../../engine/index.ts';
import type { Chain } from '../../evidence/index.ts';

/** A place below a pin where somebody else decides what runs. */
export interface OpenHop {
  readonly kind: 'repository' | 'image' | 'opaque';
  readonly severity: Severity;
  readonly chain: Chain;
}

/** All of them, the worst first. What lies behind an open hop is open with it, and is not told again. */
export function openHops({ pin, evidence }: UsedPin): readonly OpenHop[] {
  const open: OpenHop[] = [];
  for (const chain of chainsOf(pin, evidence)) {
    const hop = toOpenHop(chain);
    if (hop !== undefined) open.push(hop);
  }
  return open.sort((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind));
}

const order: readonly OpenHop['kind'][] = ['repository', 'image', 'opaque'];

function toOpenHop(chain: Chain): OpenHop | undefined {
  const kind = chain.hops.at(-1)?.kind;
  if (kind === undefined || kind === 'local') return undefined;
  const firstOpen = chain.hops.findIndex(({ isPinned }) => !isPinned);
  if (firstOpen === -1 || firstOpen < chain.hops.length - 1) return undefined;
  return { kind, severity: kind === 'repository' ? 'medium' : 'low', chain };
}
