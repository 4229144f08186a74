import type { ProofOutcome } from '../../report/installer-report.ts';
import { inParallel } from '../in-parallel.ts';
import { isChosen } from '../is-chosen.ts';
import { execute } from '../sandbox/execute.ts';
import type { Execution } from '../sandbox/execution.ts';
import type { Shell } from '../sandbox/find-shells.ts';
import type { Platform } from '../sandbox/platforms.ts';
import type { World } from '../world.ts';
import { badCases } from './bad-cases.ts';
import type { Case } from './case.ts';
import { judgeInstallation } from './judge-installation.ts';
import { judgeRefusal } from './judge-refusal.ts';
import { proveDownloaders } from './prove-downloaders.ts';
import { proveUnled } from './prove-unled.ts';
import { type Control, type ControlContext, proveValues } from './prove-values.ts';
import type { Release } from './release.ts';
import { fileNameOf, releaseAnswers } from './release-answers.ts';
import type { Subject } from './subject.ts';
import { withMissingTools } from './with-missing-tools.ts';

export interface SubjectContext {
  readonly text: string;
  readonly shells: readonly Shell[];
  readonly release: Release;
  readonly width: number;
  readonly platforms: readonly Platform[];
  /** Cases to try; all of them if undefined. */
  readonly chosen: readonly string[] | undefined;
}

export interface Worlds {
  readonly world: World;
  /** The same, without a variable that leads the installer to the server. */
  readonly unled: World | undefined;
}

/** All cases of one artifact. Without an installation of the true bytes a refusal would show nothing. */
export async function proveSubject(
  worlds: Worlds,
  subject: Subject,
  { text, shells, release, width, chosen }: SubjectContext,
): Promise<readonly ProofOutcome[]> {
  const { world } = worlds;
  const outcomes: ProofOutcome[] = [];
  const bad = badCases(text, subject, { release, tools: world.tools });
  const all = withMissingTools(bad, text, { tools: world.tools, subject, release }).filter(
    ({ name }) => isChosen(name, chosen),
  );
  const isReadable = subject.tampered.includes(world.mark);
  for (const [index, shell] of shells.entries()) {
    const isFirst = index === 0;
    const told = (name: string) => (isFirst ? name : `${name} (${shell.name})`);
    const execution = { text, shell: shell.command, platform: subject.platform, isReadable };
    const context = { execution, subject, release };
    const seen = await execute(world, { ...execution, answering: releaseAnswers(release) });
    const installed = { case: 'true bytes', ...judgeInstallation(seen, subject) };
    // What is run and not installed, such as a second installer, is deceived all the same.
    const others =
      seen.code === 0 ? await proveRest(worlds, context, { all, width, isFirst, chosen }) : [];
    for (const one of [installed, ...others])
      outcomes.push({ ...one, case: told(one.case), arm: subject.artifact });
  }
  return outcomes;
}

interface Rest extends Pick<SubjectContext, 'chosen'> {
  readonly all: readonly Case[];
  readonly width: number;
  /** Of the shells. */
  readonly isFirst: boolean;
}

async function proveRest(
  { world, unled }: Worlds,
  context: ControlContext,
  { all, width, isFirst, chosen }: Rest,
): Promise<readonly Control[]> {
  // Other shells read the same words otherwise, which shows in what depends on the value.
  const cases = isFirst ? all : all.filter(({ lacking }) => lacking === 'every');
  const judged = await inParallel(cases, width, (one) => judge(world, one, context));
  return [
    ...(isChosen('values', chosen) ? await proveValues(world, context) : []),
    ...judged.flat(),
    ...(isFirst && isChosen('downloaders', chosen) ? await proveDownloaders(world, context) : []),
    ...(isFirst && unled !== undefined && isChosen('by itself', chosen)
      ? await proveUnled(unled, context)
      : []),
  ];
}

async function judge(
  world: World,
  { name, lacking: _, isOptional, obstacle, ...one }: Case,
  { execution, subject }: ControlContext,
): Promise<readonly Control[]> {
  if (obstacle !== undefined) return [{ case: name, outcome: 'unproven', why: obstacle }];
  const given: Execution = { ...execution, ...one };
  const seen = await execute(world, given);
  const judged = judgeRefusal(seen, subject.others);
  const isAsked = seen.asked.some((asked) => isLike(fileNameOf(asked), subject.artifact));
  if (isOptional && seen.code === 0 && !isAsked && seen.executables.length === 0) return [];
  return [{ case: name, ...judged }];
}

/** The same, or the name of another version of it. */
function isLike(name: string, artifact: string): boolean {
  const plain = (text: string) => text.replaceAll(/\d+/g, '0');
  return plain(name) === plain(artifact);
}
