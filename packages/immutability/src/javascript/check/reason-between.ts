import type { Program } from '../program/program.ts';
import type { Trail } from './abstract-value.ts';
import type { Reason } from './reason.ts';
import { reasonOfTest } from './reason-of-test.ts';

/** Why something holds at the end of one trail and not of the other: where they part. */
export function reasonBetween(has: Trail, lacks: Trail, program: Program): Reason {
  let same = 0;
  while (same < has.length && has[same] === lacks[same]) same++;
  const left = has[same];
  const right = lacks[same];
  if (right?.kind === 'catch' || left?.kind === 'catch') return swallowed;
  if (left?.kind === 'branch' && left.node === right?.node)
    return reasonOfTest(left.node, left.taken, program);
  return anotherWay;
}

const swallowed: Reason = {
  conditions: [],
  flaw: 'swallowed',
  why: 'and where that throws the run goes on',
};

const anotherWay: Reason = {
  conditions: [],
  flaw: 'fails-open',
  why: 'and there are ways around it',
};
