import { asMap, expressionsIn, type ScalarNode, scalarsOf } from '../../../model/index.ts';
import { actionName } from '../../action-name.ts';
import { inputOf } from '../../input-of.ts';
import { quoted } from '../../quoted.ts';
import type { ScriptDispatch } from '../../shell/script-dispatch.ts';
import type { Taint } from '../taint.ts';
import type { Asking, Follow, Key } from './asking.ts';
import { type Dispatcher, dispatchersOf } from './dispatchers-of.ts';
import { distinct, through } from './hops.ts';
import { leftOut } from './left-out.ts';
import { ofPart } from './of-part.ts';
import { placeOf } from './part-place.ts';
import { recall } from './recall.ts';
import { type Site, toSite } from './site.ts';
import { writingScript } from './writing-script.ts';

/**
 * The taints of what workflows of the same repository hand to this one when they start it: an outsider's text is
 * an outsider's, though only a member could type it.
 */
export function ofDispatchers(name: Key, { site, follow }: Asking): readonly Taint[] {
  const { root, frame } = site.run ?? {};
  if (root === undefined || frame === undefined) return [];
  const wanted = { path: ['dispatched', name], as: 'text' } as const;
  return recall({ key: root, at: root.node }, { site, wanted }, () => {
    const { found, isCut } = dispatchersOf(site.repository);
    const taints = distinct(found.flatMap((one) => ofDispatcher(one, { name, site, follow })));
    if (!isCut) return taints;
    return leftOut(
      taints,
      `${found.length} steps start workflows`,
      root.triggers[0]?.at ?? root.node,
    );
  });
}

interface Asked {
  readonly name: Key;
  readonly site: Site;
  readonly follow: Follow;
}

function ofDispatcher(dispatcher: Dispatcher, asked: Asked): readonly Taint[] {
  const { run, step } = dispatcher;
  const { repository, depth } = asked.site;
  const site = toSite({ repository, run, step }, depth + 1);
  if (step.step.run === undefined) return ofAction(dispatcher, site, asked);
  const script = writingScript(step.step, run.job);
  const dispatches = script?.flow.dispatches?.filter((one) => isStarted(one, asked.site)) ?? [];
  const { variable } = asked.follow;
  return dispatches.flatMap(({ inputs, from, to }) => {
    if (script === undefined) return [];
    const where = { at: script.at, from, to, site };
    const taints = inputs
      .filter((input) => isNamed(input.name, asked.name))
      .flatMap(({ parts }) => parts)
      .flatMap((part) => ofPart(part, where, { follow: asked.follow, variable }));
    return through(taints, { at: placeOf(where), message: messageFor(asked) });
  });
}

function isStarted({ event, target }: ScriptDispatch, { run }: Site): boolean {
  const { scenario } = run?.frame ?? {};
  if (event !== scenario?.event || run === undefined || target === undefined) return false;
  if (event === 'workflow_dispatch') {
    const { source, name } = run.root;
    return (
      target === name?.value || source.repositoryPath.endsWith(`/${target.replace(/^.*\//, '')}`)
    );
  }
  const types = scalarsOf(asMap(scenario?.trigger?.config)?.get('types'));
  return types.length === 0 || types.some(({ value }) => value === target);
}

function isNamed(given: string | undefined, name: Key): boolean {
  return given === undefined || name === undefined || given.toLowerCase() === name;
}

function messageFor({ name, site }: Asked): string {
  const file = quoted(site.run?.root.source.repositoryPath.replace(/^.*\//, '') ?? '');
  return `the step starts ${file} with ${name === undefined ? 'inputs' : `input ${quoted(name)}`}`;
}

/** The inputs of benc-uk/workflow-dispatch and the payload of peter-evans/repository-dispatch are JSON. */
function ofAction({ step: { step } }: Dispatcher, site: Site, asked: Asked): readonly Taint[] {
  const isEvent = actionName(step.uses) === 'peter-evans/repository-dispatch';
  const event = isEvent ? 'repository_dispatch' : 'workflow_dispatch';
  const target = inputOf(step, isEvent ? 'event-type' : 'workflow')?.value;
  const json = inputOf(step, isEvent ? 'client-payload' : 'inputs');
  if (json === undefined || !isStarted({ event, target, inputs: [], from: 0, to: 0 }, asked.site))
    return [];
  const taints = expressionsIn(json)
    .filter(({ offset }) => isNamed(keyBefore(json, offset), asked.name))
    .flatMap((one) => asked.follow.expression(one, site));
  return through(taints, { at: json, message: messageFor(asked) });
}

/** The key of the outermost object that a value belongs to, where the text says so. */
function keyBefore({ value }: ScalarNode, offset: number): string | undefined {
  return /.*"([\w-]+)"\s*:/s.exec(value.slice(0, offset))?.[1];
}
