import type { SwitchStatement } from 'estree';
import { joinStates } from './join-states.ts';
import type { State } from './state.ts';
import type { Walk } from './walk.ts';

/** Each case can be the one, and can fall through to the next; without a default none has to be. */
export function walkSwitch(node: SwitchStatement, walk: Walk): void {
  walk.into.expression(node.discriminant, walk);
  const before = walk.state;
  const outer = walk.frame;
  walk.frame = { ...outer, jumps: [] };
  let through: State = { ...before, isLive: false };
  for (const one of node.cases) {
    const entered: State = {
      ...before,
      trail: [...before.trail, { kind: 'loop', node: one, taken: true }],
    };
    walk.state = joinStates(entered, through, walk.program);
    for (const statement of one.consequent) walk.into.statement(statement, walk);
    through = walk.state;
  }
  const ends = walk.frame.jumps.filter(({ label }) => label === 'break ').map(({ state }) => state);
  outer.jumps.push(...walk.frame.jumps.filter(({ label }) => label !== 'break '));
  walk.frame = outer;
  const hasDefault = node.cases.some((one) => !one.test);
  const all = hasDefault ? [through, ...ends] : [through, ...ends, before];
  walk.state = all.reduce((one, other) => joinStates(one, other, walk.program));
}
