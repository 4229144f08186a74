import { actionName } from '../../../analysis/action-name.ts';
import { groupedBy } from '../../../analysis/grouped-by.ts';
import type { Finding } from '../../../engine/index.ts';
import { type Repository, type StepSite, walk } from '../../../model/index.ts';
import { refuse } from '../../refuse.ts';
import type { Repair } from '../../repair.ts';
import { mendStep } from './mend-step.ts';

/** What somebody else writes goes into a script as a variable of the environment, which no shell reads as code. */
export const repair: Repair = {
  id: 'injection',
  rules: ['template-injection'],
  *propose({ repository, findings }) {
    const steps = stepsIn(repository);
    const bySite = groupedBy(findings, (finding) => steps.find((one) => holds(one, finding)));
    for (const [site, own] of bySite) if (site !== undefined) yield* mendStep(site, own);
    for (const finding of findings) {
      const step = steps.find(({ step: { node } }) => contains(node, finding));
      if (step === undefined || holds(step, finding)) continue;
      const { source } = step.step.node;
      const { start, end } = finding.at;
      const name = actionName(step.step.uses);
      yield refuse(
        { source, start: start.offset, end: end.offset },
        name === 'actions/github-script' ? byEnv : notScript,
      );
    }
  },
};

const byEnv =
  'what JavaScript makes of the text depends on the script: pass it in "env" and read it from "process.env"';
const notScript =
  'only scripts in "run" are changed: pass the text in "env" or in an input that is not run as code';

function stepsIn(repository: Repository): readonly StepSite[] {
  const steps: StepSite[] = [];
  walk(repository, { step: (site) => void steps.push(site) });
  return steps;
}

function holds({ step: { run } }: StepSite, finding: Finding): boolean {
  return run !== undefined && contains(run, finding);
}

function contains(
  { source, start, end }: NonNullable<StepSite['step']['run']> | StepSite['step']['node'],
  { at }: Finding,
): boolean {
  return source.path === at.path && start <= at.start.offset && at.end.offset <= end;
}
