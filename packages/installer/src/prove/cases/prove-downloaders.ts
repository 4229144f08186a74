import { mentions } from '../mentions.ts';
import { execute } from '../sandbox/execute.ts';
import { downloaders } from '../sandbox/tool-names.ts';
import type { Answer } from '../server/answer.ts';
import type { World } from '../world.ts';
import { judgeInstallation } from './judge-installation.ts';
import { judgeRefusal } from './judge-refusal.ts';
import type { Control, ControlContext } from './prove-values.ts';
import { notFound, releaseAnswers } from './release-answers.ts';

/** Where the script can download with several programs: the same with each of them away, by the way that is left. */
export async function proveDownloaders(
  world: World,
  context: ControlContext,
): Promise<readonly Control[]> {
  const { text } = context.execution;
  const used = downloaders.filter((name) => world.tools.has(name) && isRun(text, name));
  if (used.length < 2) return [];
  const controls: Control[] = [];
  for (const name of used) controls.push(...(await without(world, context, name)));
  return controls;
}

/** As a command, and not as a word of a message. */
function isRun(text: string, name: string): boolean {
  return mentions(text, name) && new RegExp(`\\b${name}\\s+["'$-]`).test(text);
}

async function without(
  world: World,
  { execution, subject, release }: ControlContext,
  name: string,
): Promise<readonly Control[]> {
  const run = (answer?: Answer) =>
    execute(world, {
      ...execution,
      without: [name],
      answering: releaseAnswers(release, (file) =>
        file === subject.artifact ? answer : undefined,
      ),
    });
  const told = (what: string) => `${what}, without ${name}`;
  const installed = judgeInstallation(await run(), subject);
  if (installed.outcome !== 'pass') return [{ case: told('true bytes'), ...installed }];
  const bad = { tampered: { status: 200, body: subject.tampered }, 'not found': notFound };
  const refusals: Control[] = [];
  for (const [what, answer] of Object.entries(bad))
    refusals.push({ case: told(what), ...judgeRefusal(await run(answer), subject.others) });
  return [{ case: told('true bytes'), ...installed }, ...refusals];
}
