import { botAccounts } from '../../facts/bot-accounts.ts';
import { eventTrust } from '../../facts/event-trust.ts';
import {
  asMap,
  type CallTree,
  type ExpressionTree,
  only,
  type Possible,
  scalarsOf,
} from '../../model/index.ts';
import { childrenOf } from '../children-of.ts';
import { contextPath } from '../conditions/context-path.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Tests of which it is told how they come out for an outsider; `weak` are those that mostly do, and need not. */
export type Doubt = 'same-repository' | 'association' | 'actor' | 'label' | 'weak';

/** How an event looks that somebody without any role has caused. */
interface OutsiderWorld {
  told(path: readonly string[]): Possible | undefined;
  /** A condition with the tests that no value stands for replaced by how they come out. */
  without(tree: ExpressionTree): ExpressionTree;
}

export function asOutsider(scenario: Scenario, doubts: readonly Doubt[]): OutsiderWorld {
  const world = { subjects: subjectsOf(scenario), doubts };
  return {
    told: ([context, ...path]) =>
      context === 'github' ? toldOf(path.join('.').toLowerCase(), scenario, world) : undefined,
    without: (tree) => replaced(tree, world),
  };
}

interface World {
  readonly subjects: readonly string[];
  readonly doubts: readonly Doubt[];
}

function subjectsOf({ event = '' }: Scenario): readonly string[] {
  const parts = eventTrust.outsiders.get(event) ?? [];
  return parts.map((part) => `event.${part}`);
}

function toldOf(
  path: string,
  scenario: Scenario,
  { subjects, doubts }: World,
): Possible | undefined {
  if (
    doubts.includes('association') &&
    subjects.some((one) => path === `${one}.author_association`)
  )
    return { values: eventTrust.outsideAssociations, rest: 'none' };
  if (doubts.includes('actor') && path === 'event.pull_request.merged') return only(false);
  if (!doubts.includes('label')) return undefined;
  if (path === 'event.label.name' || path === 'event.label') return only(null);
  return path === 'event.action' ? actionsOf(scenario) : undefined;
}

/** The kinds of the event that take no role. */
function actionsOf({ trigger }: Scenario): Possible | undefined {
  const types = scalarsOf(asMap(trigger?.config)?.get('types')).map(({ value }) => value);
  if (types.length > 0)
    return { values: types.filter((type) => !eventTrust.memberTypes.has(type)), rest: 'none' };
  const isPullRequest = /^pull_request(?:_target)?$/.test(trigger?.event ?? '');
  return isPullRequest
    ? { values: ['opened', 'synchronize', 'reopened'], rest: 'none' }
    : undefined;
}

function replaced(tree: ExpressionTree, world: World): ExpressionTree {
  switch (tree.kind) {
    case 'logical':
      return { ...tree, args: tree.args.map((arg) => replaced(arg, world)) };
    case 'not':
      return { ...tree, operand: replaced(tree.operand, world) };
    case 'call':
      return (
        byContains(tree, world) ?? { ...tree, args: tree.args.map((arg) => replaced(arg, world)) }
      );
    case 'binary': {
      const { left, right } = tree;
      const truth =
        ofHeads(left, right, world) ?? ofNames(left, right, world) ?? ofNames(right, left, world);
      if (truth === undefined || (tree.operator !== '==' && tree.operator !== '!=')) return tree;
      return literal(tree, tree.operator === '!=');
    }
    default:
      return tree;
  }
}

/** Whether the repository of the head is compared with another one by what tells repositories apart. */
function ofHeads(one: ExpressionTree, other: ExpressionTree, world: World): true | undefined {
  if (!world.doubts.includes('same-repository')) return undefined;
  const sides = [one, other];
  const isHead = sides.some((side) => headIdentity.test(pathOf(side) ?? ''));
  const isBase = sides.some(
    (side) => side.kind === 'literal' || baseRepository.test(pathOf(side) ?? ''),
  );
  return isHead && isBase ? true : undefined;
}

const headIdentity =
  /^event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.(?:full_name|id|node_id|url|html_url|clone_url|git_url|ssh_url|owner\.(?:login|id))$/;

const baseRepository =
  /^(?:repository|repository_id|repository_owner|event\.(?:repository|pull_request\.base\.repo|workflow_run\.repository)\..+)$/;

/** Whether a name is compared with one that no outsider bears; undefined when it is not, or when one may. */
function ofNames(one: ExpressionTree, other: ExpressionTree, world: World): true | undefined {
  const path = pathOf(one);
  if (path === undefined || !isName(path, world)) return undefined;
  if (other.kind !== 'literal')
    return isSetting(other) && world.doubts.includes('actor') ? true : undefined;
  // Whoever makes a bot push or comment again is not asked for: its name is the actor's, not the author's.
  const name = botAccounts.ids.get(String(other.value)) ?? String(other.value);
  const isBot = /\[bot\]$/i.test(name) && !/\.user\.(?:login|id)$/.test(path);
  return world.doubts.includes(isBot ? 'weak' : 'actor') ? true : undefined;
}

/** Whether a name is the repository's own choice: an outsider is also the author of some issue. */
function isSetting(tree: ExpressionTree): boolean {
  if (tree.kind === 'index' && tree.object.kind === 'context')
    return /^(?:vars|secrets)$/.test(tree.object.name) || pathOf(tree) === 'repository_owner';
  return pathOf(tree) === 'event.repository.owner.login';
}

function byContains(tree: CallTree, { subjects, doubts }: World): ExpressionTree | undefined {
  const [list, item] = tree.args;
  if (tree.name !== 'contains' || list === undefined || item === undefined) return undefined;
  if (mentions(list, 'labels')) return doubts.includes('weak') ? literal(tree, false) : undefined;
  const path = pathOf(item);
  if (path === undefined || !isName(path, { subjects, doubts })) return undefined;
  // A text that contains the name is satisfied by a part of it, too.
  const [names] = list.kind === 'call' && list.name === 'fromjson' ? list.args : [];
  const hasBot = names?.kind === 'literal' && /\[bot\]/i.test(String(names.value));
  const isList = names !== undefined && !hasBot && (names.kind === 'literal' || isSetting(names));
  return doubts.includes(isList ? 'actor' : 'weak') ? literal(tree, false) : undefined;
}

/** Whether a path of `github` is the account that caused the event. */
function isName(path: string, { subjects }: World): boolean {
  if (/^(?:actor|triggering_actor|actor_id|event\.sender\.(?:login|id))$/.test(path)) return true;
  return subjects.some((subject) =>
    [
      `${subject}.user.login`,
      `${subject}.user.id`,
      `${subject}.head.user.login`,
      `${subject}.head.repo.owner.login`,
      `${subject}.actor.login`,
      `${subject}.triggering_actor.login`,
      `${subject}.head_repository.owner.login`,
      `${subject}.owner.login`,
    ].includes(path),
  );
}

function mentions(tree: ExpressionTree, property: string): boolean {
  if (tree.kind === 'index' && tree.key.kind === 'literal' && tree.key.value === property)
    return true;
  return childrenOf(tree).some((child) => mentions(child, property));
}

/** `actor` for `github.actor`, in lower case; undefined for what is no path below `github`. */
function pathOf(tree: ExpressionTree): string | undefined {
  const path = contextPath(tree);
  return path?.startsWith('github.') ? path.slice('github.'.length) : undefined;
}

function literal({ from, to }: ExpressionTree, value: boolean): ExpressionTree {
  return { kind: 'literal', value, from, to };
}
