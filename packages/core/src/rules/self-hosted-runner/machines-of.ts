import type { Frame } from '../../analysis/scenario/frame.ts';
import { mayReadMatrix } from '../../analysis/scenario/matrix-budget.ts';
import { scopeIn } from '../../analysis/scenario/scope-in.ts';
import { valuesIn } from '../../analysis/scenario/values-in.ts';
import { hostedRunners } from '../../facts/hosted-runners.ts';
import { possibleOf, type ScalarNode, scalarsOf, type YamlNode } from '../../model/index.ts';
import type { Machine } from './machine.ts';

/** The machines that `runs-on` can mean and that may outlive a job, the ones that say most first. */
export function machinesOf(node: YamlNode, frame: Frame): readonly Machine[] {
  return found(node, frame).toSorted((one, other) => rank(one) - rank(other));
}

const ranks = ['own', 'custom', 'group', 'unknown'] as const;

function rank({ kind }: Machine): number {
  return ranks.indexOf(kind);
}

function found(node: YamlNode, frame: Frame): readonly Machine[] {
  if (node.kind === 'scalar') return ofScalar(node, frame);
  if (node.kind === 'seq') return ofLabels(scalarsOf(node), frame);
  const [labels, group] = [node.get('labels'), node.get('group')];
  if (labels !== undefined) return found(labels, frame);
  // A group has larger runners of GitHub's, or machines of one's own.
  return group?.kind === 'scalar' ? [{ kind: 'group', name: group.value }] : [];
}

/** All labels of a list have to fit one machine. */
function ofLabels(labels: readonly ScalarNode[], frame: Frame): readonly Machine[] {
  const values = labels.map((label) => valuesIn(label, frame));
  const own = values.flatMap((one) => one.values).find(isOwn);
  if (own !== undefined) return [{ kind: 'own', name: own }];
  const known = values.filter(({ open }) => !open).map((one) => one.values);
  if (known.some((texts) => texts.every(isKnown))) return [];
  return values.flatMap(({ values: texts, open }, index) => [
    ...texts.flatMap(ofLabel),
    ...(open ? [toUnknown(labels[index])] : []),
  ]);
}

function ofScalar(scalar: ScalarNode, frame: Frame): readonly Machine[] {
  const { value } = scalar;
  if (!value.includes('${{')) return ofLabel(value);
  if (!mayReadMatrix(value, frame.job)) return [toUnknown(scalar)];
  const { values, rest } = possibleOf(scalar, scopeIn(frame, value));
  const machines = values.flatMap((one) => ofData(one));
  return rest === 'none' ? machines : [...machines, toUnknown(scalar)];
}

type Data = ReturnType<typeof possibleOf>['values'][number];

/** A text, or what `fromJSON` makes: a list of labels, or a map of a group and labels. */
function ofData(data: Data): readonly Machine[] {
  if (typeof data === 'string') return ofLabel(data);
  if (data === null || typeof data !== 'object') return [];
  if (Array.isArray(data)) return ofTexts(data.map(String));
  const entries = data instanceof Map ? data : new Map<string, Data>();
  const [labels, group] = [entries.get('labels'), entries.get('group')];
  if (labels !== undefined) return ofData(labels);
  return group === undefined ? [] : [{ kind: 'group', name: String(group) }];
}

function ofTexts(labels: readonly string[]): readonly Machine[] {
  const own = labels.find(isOwn);
  if (own !== undefined) return [{ kind: 'own', name: own }];
  if (labels.some(isKnown)) return [];
  return labels.slice(0, 1).flatMap(ofLabel);
}

function ofLabel(label: string): readonly Machine[] {
  const name = label.trim();
  if (name === '' || isKnown(name)) return [];
  if (isOwn(name)) return [{ kind: 'own', name }];
  return [{ kind: 'custom', name }];
}

/** New for each job, at GitHub's or at another provider's. */
function isKnown(label: string): boolean {
  return hostedRunners.hosted.test(label) || hostedRunners.rented.test(label);
}

function isOwn(label: string): boolean {
  return /^self-hosted$/i.test(label.trim());
}

function toUnknown(scalar: ScalarNode | undefined): Machine {
  return { kind: 'unknown', name: scalar?.value ?? '' };
}
