import { declaredForCallers } from '../../analysis/declared-for-callers.ts';
import { environmentOf } from '../../analysis/environment-of.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { Hop } from '../../analysis/runs/run-step.ts';
import { type CalleeSecrets, calleeSecrets } from '../../analysis/secrets/callee-secrets.ts';
import {
  asMap,
  asScalar,
  type Repository,
  type Workflow,
  type YamlNode,
} from '../../model/index.ts';

/** What is said of a callee whose file is here. */
export interface Said {
  readonly message: string;
  readonly related: readonly Hop[];
  /** What to write in place of `inherit`: these names, none of them, or only the author knows. */
  readonly names?: readonly string[] | undefined;
  /** Something that may need it. */
  readonly doubt?: string | undefined;
}

const cache = new WeakMap<Workflow, Said>();

export function judgeCallee(callee: Workflow, repository: Repository): Said {
  const known = cache.get(callee) ?? judge(callee, calleeSecrets(callee, repository));
  cache.set(callee, known);
  return known;
}

function judge(callee: Workflow, secrets: CalleeSecrets): Said {
  const { named, open, handedOn } = secrets;
  const names = [...new Set([...named.keys(), ...declaredIn(callee, isRequired)])];
  const related = relatedOf(secrets);
  const [remote] = handedOn;
  if (remote?.call !== undefined) {
    const next = quoted(remote.call.uses.at.value);
    return { message: `which end in ${next}: hand over by name only those that it needs`, related };
  }
  if (open.length > 0) return { message: takesAny, related };
  if (names.length === 0) {
    const message = 'and the called workflow needs none: remove "secrets: inherit"';
    return { message, related, names };
  }
  const declared = new Set(declaredIn(callee, () => true));
  const undeclared = names.filter((name) => !declared.has(name));
  const mayNeed = isInEnvironment(secrets);
  return {
    message: `and the called workflow needs only ${listOf(names)}: ${remedyFor(names, undeclared)}`,
    related,
    names: undeclared.length === 0 && !mayNeed ? names : undefined,
    doubt: mayNeed ? needed : undefined,
  };
}

const takesAny =
  'and the called workflow takes them as a whole, or picks one at run time: let it name the ones that it needs, and hand over those';

function remedyFor(names: readonly string[], undeclared: readonly string[]): string {
  const remedy = `hand ${names.length === 1 ? 'that one' : 'those'} over by name`;
  if (undeclared.length === 0) return remedy;
  return `${remedy}, and declare ${listOf(undeclared)} in its "on.workflow_call.secrets"`;
}

// Source: https://github.com/actions/runner/issues/1490
const needed =
  'a job that is called has the secrets of its environment only where the caller inherits or names them';

const shown = 10;

function relatedOf({ named, open, handedOn }: CalleeSecrets): readonly Hop[] {
  return [
    ...[...named].map(([name, [first]]) => ({
      at: first?.use.at,
      message: `uses the secret ${quoted(name)}`,
    })),
    ...open.map(({ at }) => ({ at, message: 'takes any secret' })),
    ...handedOn.map(({ call }) => ({ at: call?.uses.at, message: 'hands all of them on' })),
  ]
    .flatMap(({ at, message }) => (at === undefined ? [] : [{ at, message }]))
    .slice(0, shown);
}

function listOf(names: readonly string[]): string {
  const rest = names.length - shown;
  const list = names.slice(0, shown).map(quoted).join(', ');
  return rest > 0 ? `${list} and ${rest} more` : list;
}

/** GitHub refuses a call that hands over what is not declared, and one that does not hand over what is required. */
function declaredIn(
  callee: Workflow,
  isWanted: (declaration: YamlNode) => boolean,
): readonly string[] {
  return declaredForCallers(callee, 'secrets')
    .filter(({ value }) => isWanted(value))
    .map(({ key }) => key.value.toUpperCase());
}

function isRequired(declaration: YamlNode): boolean {
  return asScalar(asMap(declaration)?.get('required'))?.value === 'true';
}

/** A secret of an environment has no value in the caller, so that nobody here can say what naming it there would do. */
function isInEnvironment({ named }: CalleeSecrets): boolean {
  return [...named.values()].some((uses) => uses.some(({ job }) => environmentOf(job) !== 'never'));
}
