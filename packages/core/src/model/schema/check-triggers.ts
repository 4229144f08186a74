import {
  asMap,
  asScalar,
  entriesOf,
  itemsOf,
  type MapEntry,
  type MapNode,
  type YamlNode,
} from '../yaml/index.ts';
import { cronFault } from './cron-fault.ts';
import { headOf, type Refusals } from './refusals.ts';

/** What GitHub refuses in `on` beyond its schema. */
export function checkTriggers(root: MapNode, refusals: Refusals): void {
  const entry = root.entry('on');
  if (entry === undefined || isEmpty(entry.value)) {
    const message =
      '"on" names no event, and GitHub refuses the file: add the events that start the workflow';
    refusals.refuse(entry?.key ?? headOf(root), message);
    return;
  }
  refusals.enter('on');
  for (const event of entriesOf(entry.value)) {
    refusals.enter(event.key.value);
    checkEvent(event, refusals);
    refusals.leave();
  }
  refusals.leave();
}

function isEmpty(node: YamlNode): boolean {
  if (node.kind === 'scalar') return node.value === '' || node.type === 'null';
  return node.kind === 'map' ? node.entries.length === 0 : node.items.length === 0;
}

function checkEvent({ key, value }: MapEntry, refusals: Refusals): void {
  if (key.value === 'schedule') checkSchedule(value, refusals);
  else if (key.value === 'workflow_call') checkSecrets(value, refusals);
  else checkFilters(value, refusals);
}

// "you may only define one of `paths` and `paths-ignore` for a single event"
function checkFilters(config: YamlNode, refusals: Refusals): void {
  for (const name of ['branches', 'tags', 'paths']) {
    const both =
      asMap(config)?.get(name) === undefined ? undefined : asMap(config)?.entry(`${name}-ignore`);
    if (both === undefined) continue;
    const advice = `write what to ignore as "!pattern" under "${name}"`;
    refusals.refuse(
      both.key,
      `GitHub refuses "${name}-ignore" beside "${name}" ${refusals.where()}: ${advice}`,
    );
  }
}

function checkSchedule(schedule: YamlNode, refusals: Refusals): void {
  for (const item of itemsOf(schedule)) {
    const cron = asScalar(asMap(item)?.get('cron'));
    const fault = cron?.type === 'string' ? cronFault(cron.value) : undefined;
    if (cron === undefined || fault === undefined) continue;
    const message = `GitHub cannot read ${fault} as a schedule: write "minute hour day month weekday"`;
    refusals.refuse(cron, message);
  }
}

// "secret name `GITHUB_TOKEN` within `workflow_call` can not be used since it would collide with system reserved name"
function checkSecrets(config: YamlNode, refusals: Refusals): void {
  for (const { key } of entriesOf(asMap(config)?.get('secrets'))) {
    if (key.value.toUpperCase() !== 'GITHUB_TOKEN') continue;
    const message = `GitHub keeps the secret name "${key.value}" for itself and refuses it ${refusals.where()}: remove it, every called workflow has its token`;
    refusals.refuse(key, message);
  }
}
