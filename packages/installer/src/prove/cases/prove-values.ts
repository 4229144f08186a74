import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestsOf } from '../archive/digests-of.ts';
import { replaceValues } from '../archive/replace-values.ts';
import { tripwire } from '../archive/tripwire.ts';
import { execute } from '../sandbox/execute.ts';
import type { Execution } from '../sandbox/execution.ts';
import type { Answer } from '../server/answer.ts';
import type { World } from '../world.ts';
import { judgeRefusal } from './judge-refusal.ts';
import type { Judgement } from './judgement.ts';
import { lastLine } from './last-line.ts';
import type { Release } from './release.ts';
import { releaseAnswers } from './release-answers.ts';
import type { Subject } from './subject.ts';

export interface Control extends Judgement {
  readonly case: string;
}

/**
 * What shows that the hash decides, and nothing else: with the tampered bytes' own values they must be installed, and
 * run; with no values nothing may be.
 */
export async function proveValues(
  world: World,
  { execution, subject, release }: ControlContext,
): Promise<readonly Control[]> {
  const exchanged = exchange(execution, { subject, release }, digestsOf(subject.tampered));
  const emptied = exchange(execution, { subject, release }, undefined);
  if (exchanged === undefined || emptied === undefined) {
    const why =
      'the value of this artifact stands neither in the script nor in a file that it asks for';
    return [{ case: 'values of the tampered bytes', outcome: 'unproven', why }];
  }
  const refusal = judgeRefusal(await execute(world, emptied), subject.others);
  return [
    { case: 'values of the tampered bytes', ...(await installsTampered(world, exchanged)) },
    { case: 'values removed', ...refusal },
  ];
}

interface Exchanged {
  readonly subject: Subject;
  readonly release: Release;
}

export interface ControlContext extends Exchanged {
  readonly execution: Omit<Execution, 'answering'>;
}

/** In the script and in all that it asks for; undefined if the value stands nowhere. */
function exchange(
  execution: ControlContext['execution'],
  { subject, release }: Exchanged,
  replacements: ReadonlyMap<string, string> | undefined,
): Execution | undefined {
  const values = digestsOf(subject.bytes);
  const text = replaceValues(execution.text, values, replacements);
  const sums = new Map<string, Answer>();
  for (const name of subject.sumFiles) {
    const body = replaceValues(`${release.files.get(name)}`, values, replacements);
    if (body !== undefined) sums.set(name, { status: 200, body: Buffer.from(body) });
  }
  if (text === undefined && sums.size === 0) return undefined;
  const answering = releaseAnswers(release, (name) =>
    name === subject.artifact ? { status: 200, body: subject.tampered } : sums.get(name),
  );
  return { ...execution, text: text ?? execution.text, answering };
}

async function installsTampered(world: World, execution: Execution): Promise<Judgement> {
  let hasTripped = false;
  const seen = await execute(world, execution, (folder, { executables }) => {
    const installed = executables.find(({ isTripwire }) => isTripwire);
    if (installed !== undefined) hasTripped = trips(world, join(folder, installed.path));
  });
  if (!seen.executables.some(({ isTripwire }) => isTripwire)) {
    const why = `it refuses the tampered bytes with their own value, so that something else than the value decides${lastLine(seen)}`;
    return { outcome: 'unproven', why };
  }
  return hasTripped
    ? { outcome: 'pass', why: 'the tampered bytes are installed and run: only the value decides' }
    : { outcome: 'unproven', why: 'the tripwire does not run when it is installed' };
}

/** Ours, or nothing is run: it has come through somebody's hands. It leaves its marks where it stands. */
function trips({ mark, tools }: World, file: string): boolean {
  const text = readFileSync(file, 'utf8');
  const program = tripwire(mark);
  if (!text.startsWith(program) || text.slice(program.length).trim() !== '') return false;
  const cwd = dirname(file);
  const env = { HOME: cwd, TMPDIR: cwd };
  const options = { cwd, env, timeout: 10_000, stdio: 'ignore' } as const;
  spawnSync(tools.get('sh') ?? '/bin/sh', [file], options);
  return isThere(`${file}.${mark}`);
}

function isThere(file: string): boolean {
  try {
    return readFileSync(file).length > 0;
  } catch {
    return false;
  }
}
