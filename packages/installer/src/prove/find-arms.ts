import { type Discovery, discover } from './cases/discover.ts';
import type { SubjectContext } from './cases/prove-subject.ts';
import { repliesFor } from './cases/replies-for.ts';
import { redirections } from './redirections.ts';
import type { Seen } from './sandbox/execution.ts';
import type { World } from './world.ts';

export interface FoundArms {
  readonly world: World;
  /** Where the installer downloads as it does for its users, if `world` leads it by a variable. */
  readonly unled: World | undefined;
  readonly found: readonly Discovery[];
  /** Of the first platform: tells why nothing was asked for. */
  readonly first: Seen | undefined;
}

/** By the first redirection with which something is installed; else the first with which something is asked for. */
export async function findArms(given: World, context: SubjectContext): Promise<FoundArms> {
  const shell = context.shells[0]?.command ?? [];
  const tried: FoundArms[] = [];
  for (const world of answered(given, context.text)) {
    for (const redirection of redirections(context.text, context.release.files)) {
      // What the caller has said goes before.
      const environment = { ...redirection, ...world.environment };
      const led = { ...world, environment };
      const { arms, first } = await discover(led, { ...context, shell });
      const unled = Object.keys(redirection).length > 0 ? world : undefined;
      const one = { world: led, unled, found: arms, first };
      if (arms.some(({ seen }) => seen.code === 0)) return one;
      tried.push(one);
    }
  }
  const nothing = { world: given, unled: undefined, found: [], first: undefined };
  return tried.find(({ found }) => found.length > 0) ?? tried[0] ?? nothing;
}

/** Nobody is there; then, for a script that asks, somebody who says yes. */
function answered(world: World, text: string): readonly World[] {
  const replies = repliesFor(text);
  const isPossible = replies !== undefined && (!replies.isTerminal || world.tools.has('script'));
  return isPossible ? [world, { ...world, replies }] : [world];
}
