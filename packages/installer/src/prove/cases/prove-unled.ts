import { execute } from '../sandbox/execute.ts';
import type { World } from '../world.ts';
import { judgeInstallation } from './judge-installation.ts';
import { judgeRefusal } from './judge-refusal.ts';
import type { Control, ControlContext } from './prove-values.ts';
import { releaseAnswers } from './release-answers.ts';

/**
 * A variable that leads to a mirror may also be what turns the check on. So the tampered bytes once more from where the
 * installer downloads by itself, where the proxy can lead it.
 */
export async function proveUnled(
  world: World,
  { execution, subject, release }: ControlContext,
): Promise<readonly Control[]> {
  const seen = await execute(world, { ...execution, answering: releaseAnswers(release) });
  if (judgeInstallation(seen, subject).outcome !== 'pass') return [];
  const answering = releaseAnswers(release, (name) =>
    name === subject.artifact ? { status: 200, body: subject.tampered } : undefined,
  );
  const refused = judgeRefusal(await execute(world, { ...execution, answering }), subject.others);
  return [{ case: 'tampered, without a variable for its address', ...refused }];
}
