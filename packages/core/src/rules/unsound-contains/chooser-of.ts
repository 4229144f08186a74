import { childrenOf } from '../../analysis/children-of.ts';
import { contextPath } from '../../analysis/conditions/context-path.ts';
import { eventTrust } from '../../facts/event-trust.ts';
import {
  asMap,
  asScalar,
  type ExpressionTree,
  expressionsIn,
  type ScalarNode,
  type ValueScope,
  type Workflow,
} from '../../model/index.ts';

/** Who chooses what a search looks for; `empty` is what nothing sets, `unknown` what is not followed. */
export type Chooser = 'outsider' | 'member' | 'empty' | 'unknown' | 'fixed';

interface Choice {
  readonly who: Chooser;
  readonly why: readonly string[];
}

/** Who chooses the value of an expression; of several, the one with the least rights. */
export function chooserOf(
  tree: ExpressionTree,
  scope: ValueScope,
  workflow: Workflow | undefined,
): Choice {
  const found = pathsOf(tree).map((path) => ofPath(path, scope, workflow));
  return strongest(found) ?? { who: 'unknown', why: [] };
}

const order: readonly Chooser[] = ['outsider', 'empty', 'member', 'unknown', 'fixed'];

function strongest(found: readonly Choice[]): Choice | undefined {
  return found.toSorted((one, other) => order.indexOf(one.who) - order.indexOf(other.who))[0];
}

function pathsOf(tree: ExpressionTree): readonly string[] {
  const path = contextPath(tree);
  return path === undefined ? childrenOf(tree).flatMap(pathsOf) : [path];
}

function ofPath(path: string, scope: ValueScope, workflow: Workflow | undefined): Choice {
  const [context = '', name = ''] = path.split('.');
  if (context === 'github')
    return { who: ofGithub(path.slice('github.'.length), workflow), why: [] };
  if (context === 'env') return ofVariable(name, scope, workflow);
  if (context === 'inputs') return ofInput(workflow);
  if (/^(?:runner|matrix|strategy|job|vars|secrets)$/.test(context) || isResult.test(path))
    return { who: 'fixed', why: [] };
  return { who: 'unknown', why: [`where "${path}" comes from is not followed here`] };
}

/** How a step or a job ended, which GitHub writes and not the step. */
const isResult = /^(?:steps\.[^.]+\.(?:outcome|conclusion)|needs\.[^.]+\.result)$/;

function ofGithub(path: string, workflow: Workflow | undefined): Chooser {
  if (
    /^(?:ref|ref_name|sha|base_ref|event\.(?:inputs|client_payload|ref|base_ref)\b.*)$/.test(path)
  )
    return 'member';
  if (names.test(path)) return hasOutsiders(workflow) ? 'outsider' : 'member';
  return path.startsWith('event.') &&
    !/\.(?:id|number|action|type|state|.*_(?:at|id|count|association))$|^event\.action$/.test(path)
    ? 'unknown'
    : 'fixed';
}

/** Names and texts that whoever causes the event gives themselves or their work. */
const names =
  /^(?:actor|triggering_actor|head_ref)$|^event\.(?!repository\.|organization\.|label\.)(?:.*\.)?(?:login|title|body|ref|head_branch|message|label|user_name|email|username)$/;

function hasOutsiders(workflow: Workflow | undefined): boolean {
  if (workflow === undefined) return true;
  return workflow.triggers.some(
    ({ event }) => event === 'workflow_call' || eventTrust.outsiders.has(event),
  );
}

/** `env` holds what the file or an earlier step sets; the runner's own variables are not in it. */
function ofVariable(name: string, scope: ValueScope, workflow: Workflow | undefined): Choice {
  const { job, step } = scope;
  const value = [step?.env, job?.env, workflow?.env]
    .map((env) => asMap(env)?.entries.find(({ key }) => key.value.toLowerCase() === name)?.value)
    .find((found) => found !== undefined);
  const set = asScalar(value);
  if (set !== undefined) return ofValue(set, scope, workflow);
  if (/^github_(?!env$|path$)/.test(name)) {
    const why = [
      `"${name.toUpperCase()}" is a variable of the runner, which the "env" context does not have`,
    ];
    return { who: 'empty', why };
  }
  return { who: 'unknown', why: [`nothing here sets "${name}"`] };
}

function ofValue(value: ScalarNode, scope: ValueScope, workflow: Workflow | undefined): Choice {
  const found = expressionsIn(value).flatMap(({ tree }) =>
    tree === undefined ? [] : pathsOf(tree),
  );
  // A variable that is made of another one is not followed further.
  const choices = found.map((path) =>
    path.startsWith('env.')
      ? ({ who: 'unknown', why: [] } as const)
      : ofPath(path, scope, workflow),
  );
  return strongest(choices) ?? { who: 'fixed', why: [] };
}

function ofInput(workflow: Workflow | undefined): Choice {
  const isCalled =
    workflow === undefined || workflow.triggers.some(({ event }) => event === 'workflow_call');
  const why = isCalled ? ['what callers give is not known here'] : [];
  return { who: isCalled ? 'unknown' : 'member', why };
}
