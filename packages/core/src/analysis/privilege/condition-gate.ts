import {
  conditionOf,
  type ExpressionTree,
  possibleOfTree,
  type ScalarNode,
  truthOf,
} from '../../model/index.ts';
import { quoted } from '../quoted.ts';
import { assumed } from '../scenario/assumed.ts';
import type { Frame } from '../scenario/frame.ts';
import { scopeIn } from '../scenario/scope-in.ts';
import { asOutsider, type Doubt } from './as-outsider.ts';
import type { Gate } from './privilege.ts';

/** The gate that an `if` is for whoever has no role; none when an outsider can satisfy it. */
export function conditionGate(condition: ScalarNode, frame: Frame): readonly Gate[] {
  const { tree } = conditionOf(condition);
  if (tree === undefined || !mayAsk.test(condition.value)) return [];
  const question = { condition, tree, frame };
  const gate = (kind: Gate['kind'], isProof: boolean, what: string): readonly Gate[] => {
    const message = `asks ${what}: ${quoted(condition.value.trim())}`;
    return [{ kind, hop: { at: condition, message }, isProof }];
  };
  for (const [kind, what] of kinds) {
    if (!isShut(question, [kind])) continue;
    const isMerge = kind === 'actor' && /\bmerged\b/i.test(condition.value);
    return gate(kind, true, isMerge ? 'whether it was merged' : what);
  }
  if (isShut(question, sound)) return gate('actor', true, 'who it is');
  if (!isShut(question, [...sound, 'weak'])) return [];
  const isLabel = /label/i.test(condition.value);
  return isLabel
    ? gate('label', false, 'for a label, which is still there for what comes later')
    : gate('actor', false, 'for a name that others can bear or lead');
}

const mayAsk =
  /association|actor|sender|\.user\.|login|label|head|event\.action|merged|workflow_run\.event/i;

const kinds = [
  ['same-repository', 'whether it comes from the repository itself'],
  ['association', 'for the association with the repository'],
  ['actor', 'who it is'],
  ['label', 'for what only members can set'],
] as const;

const sound = kinds.map(([kind]) => kind);

interface Question {
  readonly condition: ScalarNode;
  readonly tree: ExpressionTree;
  readonly frame: Frame;
}

/** Whether a condition is false for every outsider, when these tests are told how they come out for one. */
function isShut({ condition, tree, frame }: Question, told: readonly Doubt[]): boolean {
  const scenario = { ...frame.scenario, isFork: told.includes('same-repository') };
  const scope = scopeIn({ ...frame, scenario }, condition.value);
  const world = asOutsider(scenario, told);
  const asked = assumed(world.without(tree), scenario);
  const possible = possibleOfTree(asked, {
    ...scope,
    told: (path) => world.told(path) ?? scope.told?.(path),
  });
  return truthOf(possible) === false;
}
