import { printedText } from '../../../facts/printed-text.ts';
import { entriesOf, expressionsIn, type Step } from '../../../model/index.ts';
import type { Taint } from '../taint.ts';
import type { Follow } from './asking.ts';
import { foreignArtifact } from './foreign-artifact.ts';
import { foreignCode } from './foreign-code.ts';
import { scriptTextOf } from './script-text-of.ts';
import type { Site } from './site.ts';
import { stepsBefore } from './steps-before.ts';
import { writesEnv } from './writes-env.ts';

interface Reading {
  readonly site: Site;
  readonly follow: Follow;
  readonly variable: (name: string, site: Site) => readonly Taint[];
}

/**
 * Whether a script can pass on text of others at all: reading one takes longer than the rest of the flow, and
 * most write a version or a date.
 */
export function mayCarry(step: Step, { site, follow, variable }: Reading): boolean {
  const text = scriptTextOf(step);
  if (step.run === undefined || printedText.mentions.test(text)) return true;
  if (stepsBefore(site, writesEnv).length > 0) return true;
  if (foreignCode(site) !== undefined || foreignArtifact(site) !== undefined) return true;
  if (expressionsIn(step.run).some((one) => follow.expression(one, site).length > 0)) return true;
  return namesAt(site).some((name) => text.includes(name) && variable(name, site).length > 0);
}

/** The names of the variables that an `env` around a step gives it. */
function namesAt({ step, run }: Site): readonly string[] {
  const envs = [run?.job.env, run?.job.workflow.env];
  for (let one = step; one !== undefined; one = one.user) envs.push(one.step.env);
  return envs.flatMap((env) =>
    env?.kind === 'scalar' ? [''] : entriesOf(env).map(({ key }) => key.value),
  );
}
