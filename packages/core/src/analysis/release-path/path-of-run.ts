import type { Repository } from '../../model/index.ts';
import { byArtifacts } from '../hand-over/by-artifacts.ts';
import { byOutputs } from '../hand-over/by-outputs.ts';
import type { HandOver } from '../hand-over/handed-over.ts';
import { quoted } from '../quoted.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { Hop } from '../runs/run-step.ts';
import { mayRelease } from './may-release.ts';
import type { Membership } from './membership.ts';
import { seedOf } from './seed-of.ts';

/** The jobs of one run that release something, and every job that hands them something, in turn. */
export function pathOfRun(
  runs: readonly JobRun[],
  environments: readonly string[],
  repository: Repository,
): readonly Membership[] {
  const work: Work = {
    repository,
    members: new Map(),
    claimed: new Set(),
    passed: new Map(),
    sure: { items: [], next: 0 },
    guessed: { items: [], next: 0 },
  };
  for (const run of candidates(runs, repository)) {
    const seed = seedOf(run, environments, repository);
    if (seed !== undefined)
      enqueue({ run, chain: seed.hops, isCertain: seed.isCertain, isSeed: true }, work);
  }
  // What is certain goes first, so that a guess never hides it.
  for (let next = take(work); next !== undefined; next = take(work)) follow(next, work);
  return [...work.members.values()];
}

interface Work {
  readonly repository: Repository;
  readonly members: Map<JobRun, Membership>;
  /** Jobs that are members for certain, or wait to become it. */
  readonly claimed: Set<JobRun>;
  /** Jobs that call a member: what they are given, they pass on. */
  readonly passed: Map<JobRun, boolean>;
  readonly sure: Queue;
  readonly guessed: Queue;
}

/** First in, first out; a list that is shifted would be quadratic. */
interface Queue {
  readonly items: Membership[];
  next: number;
}

/** Jobs that can release something; what is called by the others is not even looked at. */
function candidates(runs: readonly JobRun[], repository: Repository): readonly JobRun[] {
  return runs.flatMap((run) => {
    const { callee, frame } = run;
    if (callee === undefined) return [run];
    const { event, ref } = frame.scenario;
    const isRelease = event === 'release' || (event === 'push' && ref === 'tag');
    return isRelease || mayRelease(callee, repository)
      ? [run, ...candidates(run.callees, repository)]
      : [];
  });
}

function enqueue(membership: Membership, { claimed, sure, guessed }: Work): void {
  const { run, isCertain } = membership;
  if (claimed.has(run)) return;
  if (isCertain) claimed.add(run);
  const chain = shortened(membership.chain);
  (isCertain ? sure : guessed).items.push({ ...membership, chain });
}

/** A chain that nobody could read to its end keeps its first hops and the release that it leads to. */
function shortened(chain: readonly Hop[]): readonly Hop[] {
  return chain.length <= longestChain
    ? chain
    : [...chain.slice(0, longestChain - 1), ...chain.slice(-1)];
}

/** The longest in 247 real repositories has six. Thousands of jobs in a row each have a chain of their own. */
const longestChain = 16;

function take({ sure, guessed }: Work): Membership | undefined {
  return shift(sure) ?? shift(guessed);
}

function shift(queue: Queue): Membership | undefined {
  const first = queue.items[queue.next];
  if (first !== undefined) queue.next += 1;
  return first;
}

function follow(member: Membership, work: Work): void {
  const { run, chain, isCertain } = member;
  if (work.members.has(run)) return;
  work.members.set(run, member);
  for (const given of handOvers(run, work)) add(given, member, work);
  if (run.caller !== undefined) passOn(run.caller, member, work);
  if (run.callee !== undefined) {
    for (const callee of run.callees)
      enqueue({ run: callee, chain: [calls(run), ...chain], isCertain, isSeed: false }, work);
  }
}

function handOvers(run: JobRun, { repository, claimed }: Work): readonly HandOver[] {
  return [...byOutputs(run), ...byArtifacts(run, repository, (from) => !claimed.has(from))];
}

function add(given: HandOver, member: Membership, work: Work): void {
  const isCertain = given.isCertain && member.isCertain;
  enqueue(
    { run: given.from, chain: [...given.hops, ...member.chain], isCertain, isSeed: false },
    work,
  );
}

/** A job that calls a member takes part as far as it hands the member something; its other callees do not. */
function passOn(caller: JobRun, member: Membership, work: Work): void {
  if (work.members.has(caller) || work.passed.has(caller)) return;
  work.passed.set(caller, member.isCertain);
  const passing = { ...member, chain: [calls(caller), ...member.chain] };
  for (const given of byOutputs(caller)) add(given, passing, work);
  if (caller.caller !== undefined) passOn(caller.caller, passing, work);
}

function calls({ job }: JobRun): Hop {
  const at = job.call?.uses.at ?? job.key;
  return { at, message: `${quoted(job.id)} calls ${quoted(at.value)}` };
}
